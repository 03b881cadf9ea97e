/** Fewer digits than this tell nobody's number. */
const ENOUGH_DIGITS = 6
/** A birthday, or an address of mail that is spelled out. */
const SPELLED =
  /\bborn\b|\bbirth|\bd\.? ?o\.? ?b\b|[([{<]\s?at\b|\bdot\b|\bat\s{1,3}(?:gmail|googlemail|hotmail|icloud|btinternet|protonmail|outlook|yahoo|aol|live|msn)\b/i

/** Whether a text may hold a mail address, a birthday or a number that tells somebody. Nearly all do not, and are seen through quickly. */
export function mayTell(text: string): boolean {
  let digits = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x30 && code <= 0x39) {
      digits += 1
      if (digits >= ENOUGH_DIGITS) return true
    } else if (code === 0x40 || code >= 0xfe6b || (code >= 0x0660 && code <= 0x0df0)) return true
  }
  return SPELLED.test(text)
}
