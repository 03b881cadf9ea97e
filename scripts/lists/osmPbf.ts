import { type FileHandle, open } from 'node:fs/promises'
import { inflateSync } from 'node:zlib'
import { PbfReader } from 'pbf'
import type { OsmElement } from '../../core/lists/formats/osm/osmElement.ts'
import { osmGathering, type OsmGathering } from '../../core/lists/formats/osm/osmGathering.ts'
import { Unreadable } from '../../core/lists/formats/unreadable.ts'
import { type BlockHolds, visitOsmPbfBlock } from './osmPbfBlock.ts'

/** Bytes of the largest extract: Greater London, a county, most regions. */
const MOST_BYTES = 200e6

/** Limits of the format itself. */
const [MOST_HEADER, MOST_BLOB] = [64 * 1024, 32 * 1024 * 1024]

/** Where a block of elements lies in the file; `holds` null = not unpacked yet. */
interface Blob {
  from: number
  bytes: number
  holds: BlockHolds | null
}

/**
 * The elements of an `.osm.pbf` extract that may be listings. One block of the file is in memory at a time; the file is read twice, or three
 * times where an area is made of several ways, and blocks that hold nothing for a later reading stay packed.
 *
 * @param onProgress called now and then with the share of this reading that is done, 0 to 1
 * @throws Unreadable where it is over 200 MB, no PBF, cut off, or packed otherwise than with zlib
 */
export async function readOsmPbf(
  path: string,
  onProgress: (reading: number, share: number) => void = () => undefined,
): Promise<OsmElement[]> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    if (size > MOST_BYTES)
      throw new Unreadable(
        `The extract has ${Math.ceil(size / 1e6)} MB, at most 200 are read; take that of your county, or cut it with osmium extract`,
      )
    const blobs = await blobsOf(file, size)
    const gathering = osmGathering()
    let reading = 0
    do {
      reading += 1
      for (const [at, blob] of blobs.entries()) {
        if (isNeeded(blob, gathering)) blob.holds = visit(await bytesAt(file, blob.from, blob.bytes), gathering)
        if (at % 64 === 0) onProgress(reading, at / blobs.length)
      }
    } while (gathering.next())
    return gathering.elements()
  } finally {
    await file.close()
  }
}

const isNeeded = ({ holds }: Blob, { pass }: OsmGathering): boolean =>
  pass === 'tags' || holds === null || (pass === 'ways' ? holds.ways : holds.nodes)

/** Every `OSMData` block of the file. */
async function blobsOf(file: FileHandle, size: number): Promise<Blob[]> {
  const blobs: Blob[] = []
  let from = 0
  let hasHeader = false
  while (from < size) {
    const headerBytes = from + 4 > size ? 0 : (await bytesAt(file, from, 4)).readUInt32BE()
    if (headerBytes === 0 || headerBytes > MOST_HEADER) throw hasHeader ? cutOff() : noPbf()
    if (from + 4 + headerBytes > size) throw hasHeader ? cutOff() : noPbf()
    const header = headerOf(await bytesAt(file, from + 4, headerBytes))
    if (header === null || (!hasHeader && header.type !== 'OSMHeader')) throw hasHeader ? cutOff() : noPbf()
    from += 4 + headerBytes
    if (from + header.bytes > size) throw cutOff()
    if (header.type === 'OSMData') blobs.push({ from, bytes: header.bytes, holds: null })
    hasHeader = true
    from += header.bytes
  }
  if (!hasHeader) throw noPbf()
  return blobs
}

function headerOf(bytes: Uint8Array): { type: string; bytes: number } | null {
  const header = { type: '', bytes: 0 }
  try {
    new PbfReader(bytes).readFields((field, into, pbf) => {
      if (field === 1) into.type = pbf.readString()
      else if (field === 3) into.bytes = pbf.readVarint()
    }, header)
  } catch {
    return null
  }
  return header.bytes > 0 && header.bytes <= MOST_BLOB ? header : null
}

function visit(blob: Uint8Array, gathering: OsmGathering): BlockHolds {
  const packed: { raw: Uint8Array | null; zlib: Uint8Array | null } = { raw: null, zlib: null }
  let bytes: Uint8Array
  try {
    new PbfReader(blob).readFields((field, into, pbf) => {
      if (field === 1) into.raw = pbf.readBytes()
      else if (field === 3) into.zlib = pbf.readBytes()
    }, packed)
    if (packed.raw === null && packed.zlib === null) throw otherwisePacked()
    bytes = packed.raw ?? inflateSync(packed.zlib!, { maxOutputLength: MOST_BLOB })
    return visitOsmPbfBlock(bytes, gathering)
  } catch (error) {
    throw error instanceof Unreadable ? error : broken(error)
  }
}

async function bytesAt(file: FileHandle, from: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(length), 0, length, from)
  if (bytesRead < length) throw cutOff()
  return buffer
}

const noPbf = () => new Unreadable('The file is no .osm.pbf; give an extract of OpenStreetMap, such as one of download.geofabrik.de')
const cutOff = () => new Unreadable('The extract ends too early; fetch it again, whole')
const broken = (cause: unknown) => new Unreadable('A block of the extract cannot be unpacked; fetch it again', { cause })
const otherwisePacked = () =>
  new Unreadable('The extract is packed otherwise than with zlib; pack it anew: osmium cat -o new.osm.pbf -f pbf,pbf_compression=zlib')
