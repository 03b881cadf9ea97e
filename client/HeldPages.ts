import { createContext, type ComponentType } from 'react'
import type { ElsewhereProps } from './frame/elsewhereProps.ts'

/** Pages that few come to: the browser fetches their code when they do. */
export interface HeldPages {
  elsewhere: ComponentType<ElsewhereProps>
  about: ComponentType<object>
}

/** The pages themselves where they are at hand, as on the server, so that they stand in the first HTML; null in the browser. */
export const HeldPagesContext = createContext<HeldPages | null>(null)
