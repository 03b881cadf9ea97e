/**
 * The text of a table's bytes: UTF-8, UTF-16 by its mark or by its zero bytes, else Windows-1252, which older table programs write.
 *
 * @throws Error with what to do where the bytes are no text: a workbook, a PDF, a picture
 */
export function tableText(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const packed = packedAs(bytes)
  if (packed !== null) throw new Error(packed)
  const zeros = zeroBytes(bytes)
  if (zeros !== null) return new TextDecoder(zeros).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** What else the bytes are, with the remedy; null = perhaps text. */
function packedAs(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 8))
  if (start.startsWith('PK\u0003\u0004'))
    return 'this is a workbook or a zip file, not a table as text; open it in a table program and save it as CSV'
  if (start.startsWith('\u00D0\u00CF\u0011\u00E0'))
    return 'this is an old workbook (.xls), or one with a password; open it in Excel or LibreOffice and save it as .xlsx without a password, or as CSV'
  if (start.startsWith('%PDF'))
    return 'this is a PDF, which is for printing; ask whoever made it for the spreadsheet behind it, or copy its table into one'
  if (/^\s*<(?:!doctype html|html)/i.test(String.fromCharCode(...bytes.subarray(0, 200))))
    return 'this is a web page, not the list itself; open its address, then download the table that it shows'
  return start.startsWith('\u0089PNG') || start.startsWith('\u00FF\u00D8\u00FF')
    ? 'this is a picture; ask whoever made it for the list itself, or type it into a spreadsheet'
    : null
}

/** Plain letters of UTF-16 have a zero byte each, in front or behind. */
function zeroBytes(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const start = bytes.subarray(0, 200)
  const [even, odd] = [0, 1].map((from) => start.filter((byte, at) => at % 2 === from && byte === 0).length) as [number, number]
  if (even + odd < start.length / 4) return null
  return odd > even ? 'utf-16le' : 'utf-16be'
}
