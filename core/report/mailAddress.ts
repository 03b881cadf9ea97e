import { plainText } from './plainText.ts'

/** " dot ", "(dot)": a full stop as it is spelled out. */
const DOT = String.raw`[\s(\[{<]{1,3}dot[\s)\]}>]{1,3}`
const SPELLED_DOT = new RegExp(DOT, 'giu')
const BRACKETED_AT = /\s?[([{<]\s?at\s?[)\]}>]\s?/giu

/**
 * "at example dot org", "at gmail": an address as it is said. A plain "at" before a plain "example.org" is none, since places
 * are "at" their sites too. Every part has a longest length, so each "at" is looked at in constant time.
 */
const SPOKEN = new RegExp(
  String.raw`[\p{L}\p{N}]\s{1,3}at\s{1,3}(?:` +
    String.raw`(?:[\p{L}\p{N}-]{1,63}${DOT}){1,4}(?:com|org|net|co|uk|gov|ac|nhs|sch|info|biz|eu|me|io)(?![\p{L}\p{N}])` +
    String.raw`|(?:gmail|googlemail|hotmail|icloud|btinternet|protonmail)(?![\p{L}\p{N}])` +
    String.raw`|(?:outlook|yahoo|aol|live|msn)(?:\.|${DOT})\p{L}{2}` +
    ')',
  'iu',
)

/**
 * "jo @ example . org", "jo@example. co .uk": an address with spaces round its signs. A plain sentence may hold such a stop
 * ("came @ noon. Then"), so it must end as addresses end, in small letters.
 */
const SPACED =
  /[\p{L}\p{N}]\s{0,3}@\s{0,3}(?:[\p{L}\p{N}-]{0,62}\p{L}[\p{L}\p{N}-]{0,62}\s{0,3}\.\s{0,3}){1,4}(?:com|org|net|co|uk|gov|ac|nhs|sch|eu)(?![\p{L}\p{N}])/u

/** Whether a mail address stands in the text, with its signs, spaced or spelled out ("jo at example dot org"). Linear in the length of the text. */
export function holdsMailAddress(text: string): boolean {
  const plain = plainText(text)
  const signed = plain.replaceAll(SPELLED_DOT, '.').replaceAll(BRACKETED_AT, '@')
  return SPOKEN.test(plain) || SPACED.test(signed) || holdsAt(signed)
}

/** Looks at each @ once. */
function holdsAt(text: string): boolean {
  const parts = text.split('@')
  return parts.slice(1).some((after, index) => {
    const before = parts[index]?.at(-1) ?? ''
    const domain = /^[\p{L}\p{N}.-]*/u.exec(after)?.[0] ?? ''
    return /[\p{L}\p{N}._%+-]/u.test(before) && /\.\p{L}{2}/u.test(domain)
  })
}
