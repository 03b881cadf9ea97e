import { crc32, deflateRawSync } from 'node:zlib'

/** A zip of files; `bytes` lies about the size of each where it is given. */
export function zipFile(
  files: Readonly<Record<string, string | Uint8Array>>,
  lie: { bytes?: number; flags?: number; method?: number } = {},
): Uint8Array {
  const [locals, entries]: [Buffer[], Buffer[]] = [[], []]
  let from = 0
  for (const [name, content] of Object.entries(files)) {
    const raw = Buffer.from(content)
    const packed = deflateRawSync(raw)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(lie.flags ?? 0, 2)
    common.writeUInt16LE(lie.method ?? 8, 4)
    common.writeUInt32LE(crc32(raw), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(lie.bytes ?? raw.length, 18)
    common.writeUInt16LE(Buffer.byteLength(name), 22)
    const where = Buffer.alloc(14)
    where.writeUInt32LE(from, 10)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, Buffer.from(name), packed])
    entries.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), common, where, Buffer.from(name)]))
    locals.push(local)
    from += local.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(from, 16)
  return new Uint8Array(Buffer.concat([...locals, directory, end]))
}
