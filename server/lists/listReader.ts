import type { ListHead, LocatePostcode, ReadList } from '../../core/lists/list.ts'
import type { ColumnMap } from '../../core/lists/table/columns/fields.ts'

/** A list as it came: a file, or what was fetched. */
export interface ListFile {
  /** Its path, or its address. */
  name: string
  /** None, once a reader has made a text of them. */
  bytes: Uint8Array
}

/** What a list is read by. */
export interface ReadingBy {
  head: ListHead
  /** Where the postcodes of a text lie. */
  locateIn: (text: string) => Promise<LocatePostcode>
  /** What was said of its columns, by heading. */
  columns: ColumnMap
  /** Told, in sentences, what was taken otherwise than it stands. */
  say: (sentence: string) => void
  /** Told how far long work is. */
  progress: (line: string) => void
}

/** @throws Error with a sentence where the whole is no such list */
export type ListReader = (file: ListFile, by: ReadingBy) => Promise<ReadList>
