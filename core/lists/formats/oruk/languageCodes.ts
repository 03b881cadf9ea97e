import { type Fields, textIn } from './fields.ts'

/**
 * Languages of a record as BCP 47: `code` where there is one, else the English name ("Punjabi"). What is neither is left out; English is
 * not told, as every listing is in it.
 */
export function languageCodes(records: readonly Fields[]): string[] {
  const codes = records.flatMap((record) => {
    const texts = [textIn(record, 'code'), textIn(record, 'name'), textIn(record, 'language')].filter((text) => text !== '')
    return texts.map(codeOf).find((code) => code !== null) ?? []
  })
  return [...new Set(codes)].filter((code) => !/^en(?:-|$)/.test(code))
}

function codeOf(text: string): string | null {
  if (/^[a-z]{2,3}(?:-[A-Za-z]{2,8}){0,2}$/.test(text)) {
    const [code] = Intl.getCanonicalLocales(text)
    return NAMES.of(text) === undefined ? null : code!
  }
  return byName().get(text.toLowerCase()) ?? null
}

const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('')
let known: ReadonlyMap<string, string> | null = null

/** Names of all languages of two letters. */
function byName(): ReadonlyMap<string, string> {
  known ??= new Map(
    LETTERS.flatMap((first) =>
      LETTERS.flatMap((second): [string, string][] => {
        const name = NAMES.of(first + second)
        return name === undefined ? [] : [[name.toLowerCase(), Intl.getCanonicalLocales(first + second)[0]!]]
      }),
    ),
  )
  return known
}
