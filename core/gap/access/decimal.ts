/** A decimal number as people write it (`45`, `.67`, `-1.5e3`), or null: blanks, `Infinity`, `0x1F` and the like are no numbers here. */
export const readDecimal = (text: string): number | null => {
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return null
  const value = Number(text)
  return Number.isFinite(value) ? value : null
}
