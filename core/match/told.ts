import type { Need } from '../seek/needs.ts'

/** What a worker may ask of a place: what `core/seek` asks, and what only somebody with a client beside them does. */
export type Asks = Need | 'when' | 'children' | 'languages' | 'age' | 'area' | 'who' | 'no-recourse'

/** What a place said on the phone, to this worker, on this device. It counts before what the listing states. Absent = was not asked. */
export interface Told {
  /** `yes` = it fits this client. */
  asked?: Partial<Record<Asks, 'yes' | 'no'>>
  door?: 'open' | 'full' | 'closed'
}

/** What a worker adds to a client's circumstances: all of it optional, none of it leaves the device. */
export interface WorkerNotes {
  /** By id of the listing. */
  answers?: Readonly<Record<string, Told>> | undefined
  /** Ids of listings through which the worker can refer or issue. */
  mine?: ReadonlySet<string> | undefined
}
