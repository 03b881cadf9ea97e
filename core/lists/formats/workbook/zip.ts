import { Unreadable } from '../unreadable.ts'

/** A file within a zip, as its directory names it. */
export interface ZipEntry {
  name: string
  /** Unpacked, as the directory says; `unzipped` holds it to that. */
  bytes: number
  packedBytes: number
  isPacked: boolean
  /** Where its own header begins. */
  from: number
}

const [END, ENTRY, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50] as const
const [END_BYTES, ENTRY_BYTES, LOCAL_BYTES, LONGEST_COMMENT] = [22, 46, 30, 65_535] as const
const [STORED, DEFLATED] = [0, 8] as const

/**
 * What the directory of a zip holds, before anything is unpacked.
 *
 * @throws Unreadable where it is cut off, has a password, or is packed otherwise than by deflate
 */
export function zipEntries(zip: Uint8Array): ZipEntry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const end = endOf(view)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  return Array.from({ length: count }, () => {
    if (at + ENTRY_BYTES > zip.length || view.getUint32(at, true) !== ENTRY) throw cutOff()
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)]
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [number, number, number]
    if ((flags & 1) === 1) throw new Unreadable('The workbook has a password; save it without one, or save it as CSV')
    if (method !== STORED && method !== DEFLATED) throw new Unreadable('The workbook is packed in a way that is not read; save it as CSV')
    const entry: ZipEntry = {
      name: new TextDecoder().decode(zip.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + lengths[0])),
      bytes: view.getUint32(at + 24, true),
      packedBytes: view.getUint32(at + 20, true),
      isPacked: method === DEFLATED,
      from: view.getUint32(at + 42, true),
    }
    at += ENTRY_BYTES + lengths[0] + lengths[1] + lengths[2]
    return entry
  })
}

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT)
  // From the last place where a reader may look for it: one that is cut short there is none.
  for (let at = view.byteLength - 4; at >= first; at--)
    if (view.getUint32(at, true) === END) {
      if (at > view.byteLength - END_BYTES) throw cutOff()
      return at
    }
  throw cutOff()
}

/**
 * A file of the zip, unpacked piece by piece and held to the size that the directory says: what unpacks to more is no honest file.
 *
 * @throws Unreadable where it is larger than said, or cannot be unpacked
 */
export async function unzipped(zip: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  if (entry.from + LOCAL_BYTES > zip.length || view.getUint32(entry.from, true) !== LOCAL) throw cutOff()
  // A reader that believes the file's own header would unpack something else than was measured here.
  if ((view.getUint16(entry.from + 8, true) === DEFLATED) !== entry.isPacked) throw cutOff()
  const from = entry.from + LOCAL_BYTES + view.getUint16(entry.from + 26, true) + view.getUint16(entry.from + 28, true)
  const packed = zip.subarray(from, from + entry.packedBytes)
  if (packed.length < entry.packedBytes) throw cutOff()
  if (!entry.isPacked) return packed
  const whole = new Uint8Array(entry.bytes)
  let filled = 0
  const pieces = new Blob([packed.slice()]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  try {
    for (let piece = await pieces.read(); !piece.done; piece = await pieces.read()) {
      if (filled + piece.value.length > whole.length) throw tooLarge()
      whole.set(piece.value, filled)
      filled += piece.value.length
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : cutOff(error)
  } finally {
    await pieces.cancel().catch(() => undefined)
  }
  return whole.subarray(0, filled)
}

const cutOff = (cause?: unknown) => new Unreadable('The workbook is damaged or ends too early; save it again, or save it as CSV', { cause })
const tooLarge = () => new Unreadable('The workbook unpacks to more than it says; open it in a table program and save it as CSV')
