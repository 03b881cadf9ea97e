import type { ElsewhereProps } from './frame/elsewhereProps.ts'
import { HeldDoor } from './HeldDoor.tsx'
import { lazyPart } from './ui/lazyPart.ts'

const part = lazyPart(() => import('./elsewhere/ElsewherePages.tsx').then((module) => module.ElsewherePages))

/** The pages of councils that this map has no list of, and of those who could bring one. */
export const ElsewhereDoor = (props: ElsewhereProps) => <HeldDoor of="elsewhere" part={part} props={props} />
