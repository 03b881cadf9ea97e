/** Fields as feeds of any version name them: the first name that holds something wins. */
export type Fields = Readonly<Record<string, unknown>>

export const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Text or number as trimmed text; '' = blank or absent. */
export function textIn(record: Fields, ...names: readonly string[]): string {
  for (const name of names) {
    const value = record[name]
    const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : ''
    if (text !== '') return text
  }
  return ''
}

/** The records of a list, or the one record that stands in place of a list. */
export function recordsIn(record: Fields, ...names: readonly string[]): Fields[] {
  for (const name of names) {
    const value = record[name]
    const found = (Array.isArray(value) ? (value as unknown[]) : [value]).filter(isRecord)
    if (found.length > 0) return found
  }
  return []
}

/** {} = absent. */
export const recordIn = (record: Fields, ...names: readonly string[]): Fields => recordsIn(record, ...names)[0] ?? {}

/** A finite number, also where it is written as text; null = none. */
export function numberIn(record: Fields, ...names: readonly string[]): number | null {
  const text = textIn(record, ...names)
  const number = Number(text)
  return text === '' || !Number.isFinite(number) ? null : number
}
