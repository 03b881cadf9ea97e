import type { AgeBand } from './children.ts'
import type { Need } from './needs.ts'
import type { ServiceType } from '../listing/taxonomy.ts'
import type { When } from './when.ts'

/** What a person asks of the places near them. Everything combines; an empty list asks nothing. */
export interface Question {
  /** Any of these kinds. */
  types: readonly ServiceType[]
  /** Open at any of these times. */
  when: readonly When[]
  /** All of these. */
  needs: readonly Need[]
  /** Children who come along: all of them must be welcome. */
  children: readonly AgeBand[]
  /** BCP 47: any of these is spoken. */
  languages: readonly string[]
}

export const NO_QUESTION: Question = { types: [], when: [], needs: [], children: [], languages: [] }

/** One thing that was asked, or that nobody needs to ask (`closed`), as it is told back: "not stated: ID", "does not fit: not open then". */
export type Asked = Need | 'when' | 'children' | 'languages' | 'closed'

/** Kinds aside: do answers fall into groups at all? */
export const asksAnything = ({ when, needs, children, languages }: Question): boolean =>
  when.length + needs.length + children.length + languages.length > 0
