import type { ListFormat, ListHead, LocatePostcode, ReadList } from '../../../core/lists/list.ts'
import type { ColumnMap } from '../../../core/lists/table/columns/fields.ts'

/** What an import is made with, so that each part can be another. */
export interface ImportTools {
  /** Fetches a list from the web. @throws StartError naming the address without its query, and the remedy */
  fetchList: (address: string, as: ListFormat, progress: (line: string) => void) => Promise<Uint8Array>
  readers: Readonly<Record<ListFormat, ListReader>>
}

/** A list as it came: a file, or what was fetched. */
export interface ListFile {
  /** Its path, or its address. */
  name: string
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
