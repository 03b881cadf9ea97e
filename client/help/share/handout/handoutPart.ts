import { lazyPart } from '../../../ui/lazyPart.ts'

/** The sheet and its QR code, which come only where somebody wants to print. */
export const handoutPart = lazyPart(() => import('./Handout.tsx').then((module) => module.Handout))
