/** What lists call languages, and their code (BCP 47). */
const CODES = {
  albanian: 'sq',
  amharic: 'am',
  arabic: 'ar',
  bengali: 'bn',
  bulgarian: 'bg',
  cantonese: 'yue',
  czech: 'cs',
  dari: 'prs',
  english: 'en',
  farsi: 'fa',
  french: 'fr',
  german: 'de',
  greek: 'el',
  gujarati: 'gu',
  hindi: 'hi',
  hungarian: 'hu',
  italian: 'it',
  kurdish: 'ku',
  latvian: 'lv',
  lithuanian: 'lt',
  mandarin: 'cmn',
  nepali: 'ne',
  pashto: 'ps',
  persian: 'fa',
  polish: 'pl',
  portuguese: 'pt',
  punjabi: 'pa',
  romanian: 'ro',
  russian: 'ru',
  slovak: 'sk',
  somali: 'so',
  spanish: 'es',
  swahili: 'sw',
  sylheti: 'syl',
  tamil: 'ta',
  tigrinya: 'ti',
  turkish: 'tr',
  ukrainian: 'uk',
  urdu: 'ur',
  vietnamese: 'vi',
  welsh: 'cy',
  yoruba: 'yo',
  bsl: 'bfi',
}
const LANGUAGES: ReadonlyMap<string, string> = new Map(Object.entries(CODES))
const NAMES = new Map([...LANGUAGES].map(([name, code]) => [code, name[0]!.toUpperCase() + name.slice(1)]))

/** The languages that a cell names, by name or code, as codes. */
export const languagesIn = (cell: string): string[] => [
  ...new Set(
    cell
      .split(/[^A-Za-z-]+/)
      .flatMap((word) => LANGUAGES.get(word.toLowerCase()) ?? (NAMES.has(word.toLowerCase()) ? word.toLowerCase() : [])),
  ),
]

/** A language as people call it; its code where the table lacks it. */
export const languageName = (code: string): string => (code === 'bfi' ? 'BSL' : (NAMES.get(code) ?? code))
