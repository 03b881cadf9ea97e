import './shortlist.css'

export { KeepButton } from './KeepButton.tsx'
export { KeptBar } from './KeptBar.tsx'
