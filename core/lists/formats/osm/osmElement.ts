import type { Position } from '../../../listing/service.ts'

export type OsmKind = 'node' | 'way' | 'relation'

export type OsmTags = Readonly<Record<string, string>>

/** An element as a file has it. */
export interface OsmRaw {
  kind: OsmKind
  id: number
  tags: OsmTags
  /** WGS 84; of a way or relation its centre, where the file gives it. */
  at: Position | null
  /** Nodes of a way, ways and nodes of a relation; empty where `at` makes them needless. */
  members: readonly { kind: OsmKind; id: number }[]
}

/** One that may be a listing. `at` null = the file does not hold the nodes that say where it is. */
export interface OsmElement {
  /** As in the addresses of openstreetmap.org: "node/240109189". */
  record: string
  tags: OsmTags
  at: Position | null
}
