/** Fields as feeds write them: text, numbers as text, lists, blanks. */

/** '' = blank or absent. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  if (typeof value === 'number') return String(value)
  return Array.isArray(value) ? value.map(textOf).join(',') : ''
}

/** The date of a date or date and time, with dashes or without. null = blank; undefined = not a date. */
export function dateOf(value: unknown): string | null | undefined {
  const text = textOf(value)
  if (text === '') return null
  const found = /^(\d{4})-?(\d\d)-?(\d\d)(?:T[\d:.]{4,15}(?:Z|[+-]\d\d:?\d\d)?)?$/.exec(text)
  const date = found === null ? '' : `${found[1]}-${found[2]}-${found[3]}`
  const at = Date.parse(`${date}T00:00:00Z`)
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== date ? undefined : date
}

/** 10:00 of 10:00, 9:00, 10:00:00, 10:00Z, 10:00+00:00, 10:00+01:00. null = none of these. */
export function clockOf(value: unknown): string | null {
  const found = /^(\d{1,2}):([0-5]\d)(?::00(?:\.0+)?)?(?:Z|\+0[01]:?00)?$/.exec(textOf(value))
  if (found === null) return null
  const clock = `${found[1]!.padStart(2, '0')}:${found[2]}`
  return clock <= '24:00' ? clock : null
}

/** Whole numbers parted by commas; null = something else stands there. */
export function numbersOf(value: unknown): number[] | null {
  const texts = textOf(value)
    .split(',')
    .map((text) => text.trim())
  if (texts.length === 1 && texts[0] === '') return []
  return texts.every((text) => /^\d{1,2}$/.test(text)) ? texts.map(Number) : null
}
