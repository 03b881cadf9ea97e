import { deflateSync } from 'node:zlib'
import { PbfWriter } from 'pbf'

/** An element to be written into a test's own `.osm.pbf`. */
export interface Written {
  kind: 'node' | 'way' | 'relation'
  id: number
  lat?: number
  lon?: number
  tags?: Record<string, string>
  refs?: number[]
}

const GRANULARITY = 100

/** A whole file: header, and one block for each list of elements. Plain nodes are written dense. */
export const pbfFile = (...blocks: readonly (readonly Written[])[]): Buffer =>
  Buffer.concat([blobOf('OSMHeader', headerBlock()), ...blocks.map((block) => blobOf('OSMData', blockOf(block)))])

/** A blob in its frame; `blob` is how its bytes are packed. */
export function blobOf(type: string, bytes: Uint8Array, blob: Uint8Array = zlibBlob(bytes)): Buffer {
  const header = new PbfWriter()
  header.writeStringField(1, type)
  header.writeVarintField(3, blob.length)
  const packed = header.finish()
  const length = Buffer.alloc(4)
  length.writeUInt32BE(packed.length)
  return Buffer.concat([length, packed, blob])
}

export function zlibBlob(bytes: Uint8Array): Uint8Array {
  const blob = new PbfWriter()
  blob.writeVarintField(2, bytes.length)
  blob.writeBytesField(3, deflateSync(bytes))
  return blob.finish()
}

function headerBlock(): Uint8Array {
  const header = new PbfWriter()
  header.writeStringField(4, 'OsmSchema-V0.6')
  return header.finish()
}

export function blockOf(elements: readonly Written[], isDense = true): Uint8Array {
  const strings = ['']
  const indexOf = (text: string): number => {
    const at = strings.indexOf(text)
    return at >= 0 ? at : strings.push(text) - 1
  }
  const groups = (['node', 'way', 'relation'] as const).flatMap((kind) => {
    const own = elements.filter((element) => element.kind === kind)
    if (own.length === 0) return []
    const group = new PbfWriter()
    if (kind === 'node' && isDense) group.writeMessage(2, (all: readonly Written[], pbf) => writeDense(all, pbf, indexOf), own)
    else
      for (const one of own)
        group.writeMessage({ node: 1, way: 3, relation: 4 }[kind], (each: Written, pbf) => writeOne(each, pbf, indexOf), one)
    return [group.finish()]
  })
  const block = new PbfWriter()
  block.writeMessage(1, (all: readonly string[], pbf) => all.forEach((text) => pbf.writeStringField(1, text)), strings)
  for (const group of groups) block.writeBytesField(2, group)
  block.writeVarintField(17, GRANULARITY)
  return block.finish()
}

const steps = (degrees: number): number => Math.round((degrees * 1e9) / GRANULARITY)
const differences = (numbers: readonly number[]): number[] => numbers.map((number, at) => number - (numbers[at - 1] ?? 0))

function writeDense(nodes: readonly Written[], pbf: PbfWriter, indexOf: (text: string) => number): void {
  pbf.writePackedSVarint(1, differences(nodes.map(({ id }) => id)))
  pbf.writePackedSVarint(8, differences(nodes.map(({ lat }) => steps(lat ?? 0))))
  pbf.writePackedSVarint(9, differences(nodes.map(({ lon }) => steps(lon ?? 0))))
  pbf.writePackedVarint(
    10,
    nodes.flatMap(({ tags }) => [
      ...Object.entries(tags ?? {})
        .flat()
        .map(indexOf),
      0,
    ]),
  )
}

function writeOne({ kind, id, tags, refs, lat, lon }: Written, pbf: PbfWriter, indexOf: (text: string) => number): void {
  if (kind === 'node') pbf.writeSVarintField(1, id)
  else pbf.writeVarintField(1, id)
  pbf.writePackedVarint(2, Object.keys(tags ?? {}).map(indexOf))
  pbf.writePackedVarint(3, Object.values(tags ?? {}).map(indexOf))
  if (kind === 'node') {
    pbf.writeSVarintField(8, steps(lat ?? 0))
    pbf.writeSVarintField(9, steps(lon ?? 0))
    return
  }
  pbf.writePackedSVarint(kind === 'way' ? 8 : 9, differences(refs ?? []))
  if (kind === 'relation')
    pbf.writePackedVarint(
      10,
      (refs ?? []).map(() => 1),
    )
}
