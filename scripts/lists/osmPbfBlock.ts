import { PbfReader } from 'pbf'
import type { OsmKind, OsmRaw, OsmTags } from '../../core/lists/formats/osm/osmElement.ts'
import type { OsmGathering } from '../../core/lists/formats/osm/osmGathering.ts'
import type { Position } from '../../core/listing/service.ts'

/** What a block holds, so that a later pass can leave it packed. */
export interface BlockHolds {
  nodes: boolean
  ways: boolean
}

interface Block {
  strings: Uint8Array[]
  groups: Uint8Array[]
  granularity: number
  latOffset: number
  lonOffset: number
}

/** Fields of `PrimitiveGroup`. */
const [NODE, DENSE, WAY, RELATION] = [1, 2, 3, 4] as const

/**
 * Visits what the pass looks for among the elements of one unpacked `PrimitiveBlock` (osmformat.proto of the OSM wiki); the rest is stepped
 * over. Throws whatever its bytes provoke where they are none.
 */
export function visitOsmPbfBlock(bytes: Uint8Array, gathering: OsmGathering): BlockHolds {
  const block: Block = { strings: [], groups: [], granularity: 100, latOffset: 0, lonOffset: 0 }
  new PbfReader(bytes).readFields(readBlockField, block)
  const reading = { block, gathering, amenity: block.strings.findIndex((text) => textOf(text) === 'amenity') }
  const holds: BlockHolds = { nodes: false, ways: false }
  for (const group of block.groups)
    new PbfReader(group).readFields((field, found, pbf) => {
      if (field === NODE || field === DENSE) found.nodes = true
      if (field === WAY) found.ways = true
      if (field === DENSE) visitDense(pbf.readBytes(), reading)
      else if (field === NODE || field === WAY || field === RELATION) visitOne(pbf.readBytes(), field, reading)
    }, holds)
  return holds
}

interface Reading {
  block: Block
  gathering: OsmGathering
  /** Where its word stands among the strings; -1 = no element of the block can be wanted. */
  amenity: number
}

function readBlockField(field: number, block: Block, pbf: PbfReader): void {
  if (field === 1)
    pbf.readMessage((tag, strings: Uint8Array[], table) => void (tag === 1 && strings.push(table.readBytes())), block.strings)
  else if (field === 2) block.groups.push(pbf.readBytes())
  else if (field === 17) block.granularity = pbf.readVarint()
  else if (field === 19) block.latOffset = pbf.readVarint(true)
  else if (field === 20) block.lonOffset = pbf.readVarint(true)
}

/** Nodes as columns of differences: ids, latitudes, longitudes, and the tags of each up to a zero. */
function visitDense(bytes: Uint8Array, { block, gathering, amenity }: Reading): void {
  const { pass } = gathering
  if (pass === 'ways' || (pass === 'tags' && amenity < 0)) return
  const columns = { ids: [] as number[], lats: [] as number[], lons: [] as number[], tags: [] as number[] }
  new PbfReader(bytes).readFields((field, into, pbf) => {
    if (field === 1) pbf.readPackedSVarint(into.ids)
    else if (field === 8) pbf.readPackedSVarint(into.lats)
    else if (field === 9) pbf.readPackedSVarint(into.lons)
    else if (field === 10 && pass === 'tags') pbf.readPackedVarint(into.tags)
  }, columns)
  const { ids, lats, lons, tags } = columns
  let [id, lat, lon, at] = [0, 0, 0, 0]
  for (let nth = 0; nth < ids.length; nth++) {
    id += ids[nth]!
    lat += lats[nth]!
    lon += lons[nth]!
    const from = at
    let isWanted = pass === 'nodes' && gathering.needs(id)
    if (pass === 'tags') {
      for (; at < tags.length && tags[at] !== 0; at += 2) isWanted ||= tags[at] === amenity
      at += 1
    }
    if (!isWanted) continue
    const pairs = pass === 'tags' ? tags.slice(from, at - 1) : []
    gathering.visit({ kind: 'node', id, at: positionOf(block, lon, lat), members: [], tags: tagsOf(block, pairs) })
  }
}

const KINDS = { [NODE]: 'node', [WAY]: 'way', [RELATION]: 'relation' } as const
const MEMBER_KINDS: readonly (OsmKind | undefined)[] = ['node', 'way']

/** One node, way or relation. */
function visitOne(bytes: Uint8Array, group: typeof NODE | typeof WAY | typeof RELATION, { block, gathering, amenity }: Reading): void {
  const { pass } = gathering
  const one = { id: 0, keys: [] as number[], values: [] as number[], lat: 0, lon: 0, refs: [] as number[], kinds: [] as number[] }
  new PbfReader(bytes).readFields((field, into, pbf) => {
    if (field === 1) into.id = group === NODE ? pbf.readSVarint() : pbf.readVarint(true)
    else if (field === 2) pbf.readPackedVarint(into.keys)
    else if (field === 3) pbf.readPackedVarint(into.values)
    else if (field === 8 && group === NODE) into.lat = pbf.readSVarint()
    else if (field === 9 && group === NODE) into.lon = pbf.readSVarint()
    else if (field === (group === WAY ? 8 : 9) && group !== NODE) pbf.readPackedSVarint(into.refs)
    else if (field === 10 && group === RELATION) pbf.readPackedVarint(into.kinds)
  }, one)
  const isOfPass =
    pass === 'tags' ? amenity >= 0 && one.keys.includes(amenity) : group === (pass === 'ways' ? WAY : NODE) && gathering.needs(one.id)
  if (!isOfPass) return
  const pairs = one.keys.flatMap((key, nth) => [key, one.values[nth]!])
  let ref = 0
  const members = one.refs.flatMap((step, nth): OsmRaw['members'][number][] => {
    ref += step
    const kind = group === WAY ? 'node' : MEMBER_KINDS[one.kinds[nth] ?? -1]
    return kind === undefined ? [] : [{ kind, id: ref }]
  })
  const at = group === NODE ? positionOf(block, one.lon, one.lat) : null
  gathering.visit({ kind: KINDS[group], id: one.id, at, members, tags: tagsOf(block, pairs) })
}

/** Coordinates are whole steps of `granularity` billionths of a degree. */
const positionOf = ({ granularity, latOffset, lonOffset }: Block, lon: number, lat: number): Position => [
  (lonOffset + granularity * lon) / 1e9,
  (latOffset + granularity * lat) / 1e9,
]

const DECODER = new TextDecoder()
const textOf = (bytes: Uint8Array): string => DECODER.decode(bytes)

function tagsOf({ strings }: Block, pairs: readonly number[]): OsmTags {
  const tags: Record<string, string> = {}
  for (let at = 0; at + 1 < pairs.length; at += 2) tags[textOf(strings[pairs[at]!]!)] = textOf(strings[pairs[at + 1]!]!)
  return tags
}
