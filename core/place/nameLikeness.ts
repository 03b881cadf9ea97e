/** How a name answers what was typed: it is that name; has its letters, spaces and doubled letters aside; or begins so. */
export type Likeness = 'same' | 'letters' | 'begins'

/** One letter in five may be wrong. */
const SLIP = 0.2
/** A shorter word is as near to a dozen others. */
const LEAST_TO_MISSPELL = 4

/** @param held @param asked both as `plainName` gives them @returns null = not alike, but perhaps misspelled */
export function nameLikeness(held: string, asked: string): Likeness | null {
  if (asked === '') return null
  if (held === asked) return 'same'
  if (held[0] === asked[0] && lettersOf(held) === lettersOf(asked)) return 'letters'
  return beginsWords(held, asked) ? 'begins' : null
}

/** "mossside", "mosside" and "mos side" are one. */
const lettersOf = (plain: string): string => plain.replaceAll(' ', '').replaceAll(/(.)\1+/gu, '$1')

/** Whether each word that is typed begins a word of the name: "hull" of Kingston upon Hull. */
function beginsWords(held: string, asked: string): boolean {
  const words = ` ${held}`
  return asked.split(' ').every((start) => words.includes(` ${start}`))
}

/**
 * How many letters of a name were mistyped, where it is one in five at most; null where it is more. Of a longer name as many words are looked
 * at as were typed: "chorltn" may be Chorlton-cum-Hardy.
 *
 * @param held @param asked both as `plainName` gives them
 *
 * O(letters of both multiplied).
 */
export function lettersMistyped(held: string, asked: string): number | null {
  const most = asked.length < LEAST_TO_MISSPELL ? 0 : Math.max(1, Math.round(asked.length * SLIP))
  const first = firstWords(held, asked)
  const letters = Math.min(lettersApart(held, asked, most), first === held ? Infinity : lettersApart(first, asked, most))
  return letters <= most ? letters : null
}

const firstWords = (held: string, asked: string): string => held.split(' ').slice(0, asked.split(' ').length).join(' ')

/** Letters to put in, take out or change, two that changed places as one; more than `most` where it is more. Optimal string alignment. */
function lettersApart(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = last[j - 1]! + Number(a[i - 1] !== b[j - 1])
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : Infinity
      row.push(Math.min(last[j]! + 1, row[j - 1]! + 1, change, swap))
    }
    if (row.every((letters) => letters > most)) return most + 1
    before = last
    last = row
  }
  return last[b.length]!
}
