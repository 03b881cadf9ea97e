import type { ListFormat } from '../../../core/lists/list.ts'
import type { ListReader } from '../../../server/lists/listReader.ts'

/** What an import is made with, so that each part can be another. */
export interface ImportTools {
  /** Fetches a list from the web. @throws StartError naming the address without its query, and the remedy */
  fetchList: (address: string, as: ListFormat, progress: (line: string) => void) => Promise<Uint8Array>
  readers: Readonly<Record<ListFormat, ListReader>>
}
