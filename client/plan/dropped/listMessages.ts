import type { DroppedQuestion, DroppedReading } from './read/droppedReading.ts'
import type { DroppedFile } from './read/readDropped.ts'

export interface ToReader {
  file: Blob
  how: DroppedFile
}

/** How far it is: `file` its rows are being read, `postcodes` it is asked where they lie. */
export type ReadingStep = { of: 'file' } | { of: 'postcodes'; done: number; all: number }

export type FromReader =
  | { say: 'step'; step: ReadingStep }
  /** `services` = `Service[]` as JSON: the page passes it on as it is. */
  | { say: 'read'; services: Blob; reading: DroppedReading }
  | { say: 'question'; question: DroppedQuestion }
  /** A sentence: what is wrong, and what to do. */
  | { say: 'failed'; message: string }
