/** Digits of other scripts that are typed here: Arabic, Persian and Urdu, Hindi, Bengali, Punjabi, Gujarati. Each block starts at its zero. */
const ZEROS = [0x06_60, 0x06_f0, 0x09_66, 0x09_e6, 0x0a_66, 0x0a_e6]

/** Full-width forms become plain, digits of other scripts become 0–9, marks that cannot be seen go. Linear. */
export function plainText(text: string): string {
  const plain = text.normalize('NFKC').replaceAll(/\p{Cf}/gu, '')
  return plain.replaceAll(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!
    const zero = ZEROS.find((start) => code >= start && code < start + 10)
    return zero === undefined ? digit : String(code - zero)
  })
}
