import { HeldDoor } from './HeldDoor.tsx'
import { lazyPart } from './ui/lazyPart.ts'

const part = lazyPart(() => import('./about/AboutPages.tsx').then((module) => module.AboutPages))

/** Where this comes from. */
export const AboutDoor = () => <HeldDoor of="about" part={part} props={{}} />
