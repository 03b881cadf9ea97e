import type { Service } from '../../../core/listing/service.ts'
import type { ListFormat, ListHead, LocatePostcode, ReadList } from '../../../core/lists/list.ts'

/** What an import is made with, so that each part can be another. */
export interface ImportTools {
  /** Fetches a list from the web. @throws StartError naming the address without its query, and the remedy */
  fetchList: (address: string, as: ListFormat, progress: (line: string) => void) => Promise<Uint8Array>
  /** A lookup of the postcodes that stand in the list. */
  locateIn: (dataDir: string, bytes: Uint8Array) => Promise<LocatePostcode>
  readers: Readonly<Record<ListFormat, ListReader | null>>
  plan: (before: readonly Service[] | null, after: ReadList, others: readonly Service[]) => ImportPlan
}

/** @param columns what `--map` says, by heading @throws Error with a sentence where the whole is no such list */
export type ListReader = (
  file: { name: string; bytes: Uint8Array },
  head: ListHead,
  locate: LocatePostcode,
  columns: Readonly<Record<string, string>>,
) => ReadList | Promise<ReadList>

/** What an import would change. */
export interface ImportPlan {
  added: readonly Service[]
  changed: readonly { service: Service; fields: readonly string[] }[]
  gone: readonly Service[]
  /** Listings of this list that may be one with another: both stay, joined where that is sure. */
  doubles: readonly { one: Service; other: Service; why: string }[]
  /** Listings by how much of their hours was understood: all, some, kept as text only, none stated. */
  hours: { whole: number; part: number; text: number; none: number }
  /** Share of the rows there were that are gone, 0–1. */
  losesShare: number
}
