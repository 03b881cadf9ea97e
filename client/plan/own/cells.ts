/** What parts the cells of a table, by its first line: a tab or a semicolon where there is one, for commas may stand inside numbers. */
export function delimiterOf(text: string): string {
  const [line = ''] = text.trimStart().split(/\r?\n/, 1)
  const bare = line.replaceAll(/"[^"]*"/g, '')
  return ['\t', ';'].find((sign) => bare.includes(sign)) ?? ','
}

/**
 * A count as people write it: 1234, 1,234, 12.5; with other delimiters than a comma also 12,5. Blank or a dash = null, not stated.
 *
 * @returns what is wrong where it is none: `comma` = 1,234 where a comma may be a decimal sign or part thousands
 */
export function valueOf(cell: string, delimiter: string): number | null | 'negative' | 'text' | 'comma' {
  if (['', '-', '–', '..', ':', 'n/a', 'null'].includes(cell.toLowerCase())) return null
  const bare = cell.replaceAll(/[  ](?=\d)/g, '')
  if (/^[-−]\d/.test(bare)) return 'negative'
  if (/^\d+(\.\d+)?$/.test(bare)) return Number(bare)
  const parted = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare)
  if (parted && delimiter !== ',' && !bare.includes('.') && bare.split(',').length === 2) return 'comma'
  if (parted) return Number(bare.replaceAll(',', ''))
  return delimiter !== ',' && /^\d+,\d+$/.test(bare) ? Number(bare.replace(',', '.')) : 'text'
}
