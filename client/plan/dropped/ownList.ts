import { createContext, useContext } from 'react'
import type { ColumnMap } from '../../../core/lists/table/columns/fields.ts'
import type { ServiceType } from '../../../core/listing/taxonomy.ts'
import type { OwnStock } from '../engine/messages.ts'
import type { ReadingStep } from './listMessages.ts'
import type { DroppedQuestion, DroppedReading } from './read/droppedReading.ts'

/** A list of the planner's own: read in this page, sent nowhere, checked by nobody. */
export interface OwnList {
  /** `Service[]` as JSON. */
  services: Blob
  reading: DroppedReading
}

/** What is being done with a file that was dropped. The list in use stays in use meanwhile, and after a failure. */
export type ListWork =
  | { state: 'idle' }
  | { state: 'reading'; name: string; step: ReadingStep }
  | { state: 'asking'; name: string; question: DroppedQuestion }
  | { state: 'failed'; name: string; message: string }

export interface OwnLists {
  /** null = the lists of the place count. */
  list: OwnList | null
  /** The same list for the engine; the same object as long as it is the same. */
  stock: OwnStock | null
  work: ListWork
  /** What the planner said of the columns of the file at hand. */
  map: ColumnMap
  /** It counts beside the lists of the place; else instead of them. */
  beside: boolean
  /** It is kept in this browser. */
  kept: boolean
  take: (file: File) => void
  /** Reads the same file again. `null` where it is no longer at hand: it was kept from another day. */
  again: ((how: { map?: ColumnMap; kind?: ServiceType }) => void) | null
  cancel: () => void
  putAway: () => void
  setBeside: (beside: boolean) => void
  setKept: (kept: boolean) => void
}

export const OwnListsContext = createContext<OwnLists | null>(null)

/** null outside a planner's page. */
export const useOwnLists = (): OwnLists | null => useContext(OwnListsContext)

/** For the engine of a desk: the planner's own listings; null = there are none. */
export const useOwnStock = (): OwnStock | null => useOwnLists()?.stock ?? null
