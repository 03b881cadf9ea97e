import { END, type Lexeme, pattern } from './lexeme.ts'
import type { Meaning } from './token.ts'

const DAY_NAMES = [
  'mon(?:d?ay)?',
  'tue(?:s(?:d?ay)?)?|tuseday',
  'we(?:d(?:s|ne?sday|ensday)?|n?sday|ne?sday|dneday)',
  'thu(?:r(?:s(?:d?ay)?|day)?|sday)?',
  'fri(?:d?ay)?',
  'sat(?:urday|erday|ruday)?',
  'sun(?:d?ay)?',
]
/** "Mondays", "Thur's", "Tues'". */
const NAME_END = String.raw`(?:'?s|s?')?(?![\p{L}\d'])`
export const DAY = `(?:(?:${DAY_NAMES.join('|')})${NAME_END})`
export const SOME_DAY = `(?:${DAY}|week ?(?:day|end)s?${END})`

const TWO_LETTERS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']
const TWO = TWO_LETTERS.join('|')

export const DAY_LEXEMES: readonly Lexeme[] = [
  [pattern(`(?:every ?day|each day|daily)${END}`), () => ({ kind: 'day', days: [0, 1, 2, 3, 4, 5, 6] })],
  [pattern(`week ?days?${END}`), () => ({ kind: 'day', days: [0, 1, 2, 3, 4] })],
  [pattern(`week ?ends?${END}`), () => ({ kind: 'day', days: [5, 6] })],
  [pattern(`m ?- ?f${END}`), () => ({ kind: 'day', days: [0, 1, 2, 3, 4] })],
  [
    pattern(`(${TWO}) ?- ?(${TWO})${END}`),
    ([, first, last]) => daysFrom(TWO_LETTERS.indexOf(first!.toLowerCase()), TWO_LETTERS.indexOf(last!.toLowerCase())),
  ],
  ...DAY_NAMES.map((name, day): Lexeme => [pattern(`(?:${name})${NAME_END}`), () => ({ kind: 'day', days: [day] })]),
  ...['1st|first', '2nd|second', '3rd|third', '4th|fourth|forth', '5th|fifth'].map((name, at): Lexeme => [
    pattern(`(?:${name})${END}`),
    () => ({ kind: 'nth', nth: at + 1 }),
  ]),
  [pattern(`(?:last|final)${END}`), () => ({ kind: 'nth', nth: -1 })],
  [pattern(`mornings?${END}`), () => ({ kind: 'part of day', half: 'am' })],
  [pattern(`(?:afternoon|evening)s?${END}`), () => ({ kind: 'part of day', half: 'pm' })],
  // "Weds eve 6-8", but not "Christmas Eve"; "Thurs pm 1-3".
  [pattern(`(?<=${DAY} )(?:eves?|pm(?= \\d))${END}`), () => ({ kind: 'part of day', half: 'pm' })],
  [pattern(`(?<=${DAY} )am(?= \\d)`), () => ({ kind: 'part of day', half: 'am' })],
]

/** "Tu-Sa"; a week that does not begin on Monday is left. */
function daysFrom(first: number, last: number): Meaning {
  if (last <= first) return { kind: 'word', word: '#day' }
  return { kind: 'day', days: Array.from({ length: last - first + 1 }, (_, at) => first + at) }
}
