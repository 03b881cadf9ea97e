/** The letters of a plain text message, GSM 03.38 (3GPP TS 23.038, 6.2.1), without the escape. */
const ALPHABET =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
/** Those that take the room of two. */
const EXTENDED = '^{}\\[~]|€\f'

/** Room in one message. */
export const MESSAGE_MAX = 160

const ROOM = new Map<string, number>([
  ...Array.from(ALPHABET, (letter) => [letter, 1] as const),
  ...Array.from(EXTENDED, (letter) => [letter, 2] as const),
])

/** What people type where the alphabet has no such sign. */
const REPLACED: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201A\u201B\u2032\u00B4`]/g, "'"],
  [/[\u201C-\u201F\u2033\u00AB\u00BB]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/\u2026/g, '...'],
  [/[\u00B7\u2022\u2219]/g, '-'],
  [/[\u00D7]/g, 'x'],
  [/\u00BD/g, '1/2'],
  [/\u00BC/g, '1/4'],
  [/Ł/g, 'L'],
  [/ł/g, 'l'],
  [/Đ/g, 'D'],
  [/đ/g, 'd'],
  [/Œ/g, 'OE'],
  [/œ/g, 'oe'],
  [/ı/g, 'i'],
  [/[\u00AE\u00A9\u2122]/g, ''],
]

/** The same words in letters of a plain text message: marks are replaced, accents that it lacks dropped, runs of space made one. What has no like is left out. */
export function toGsm(text: string): string {
  const replaced = REPLACED.reduce((said, [from, to]) => said.replaceAll(from, to), text)
  return Array.from(replaced.normalize('NFC'), gsmLetter).join('').replaceAll(/ {2,}/g, ' ').trim()
}

function gsmLetter(letter: string): string {
  if (ROOM.has(letter)) return letter
  if (/\s/u.test(letter)) return ' '
  return Array.from(letter.normalize('NFKD'), (part) => (ROOM.has(part) ? part : '')).join('')
}

/** How much room a text takes: most letters one, `€` and brackets of the other kinds two. null = it holds letters that the alphabet lacks. */
export function gsmLength(text: string): number | null {
  let room = 0
  for (const letter of text) {
    const takes = ROOM.get(letter)
    if (takes === undefined) return null
    room += takes
  }
  return room
}

/** A text of at most `max` letters, cut between words; a first word that is longer is cut inside. */
export function cutAtWord(text: string, max: number): string {
  if (text.length <= max) return text
  const cut = text.slice(0, max + 1)
  const space = cut.lastIndexOf(' ')
  return (space > 0 ? cut.slice(0, space) : text.slice(0, max)).replace(/[\s,;:.&(–-]+$/, '')
}
