import { END, type Lexeme, is, pattern, word } from './lexeme.ts'
import type { Half, Meaning } from './token.ts'

const HALF = String.raw`a\.m\.?|p\.m\.?|am|pm`
const FOUR = String.raw`(?:[01]\d|2[0-3])[0-5]\d`

export const TIME_LEXEMES: readonly Lexeme[] = [
  [
    pattern(`24[ -]?h(?:ou)?rs?'? (?:notice|before|in advance|ahead|prior|advance|response)${END}|within 24 ?h(?:ou)?rs?${END}`),
    word('#notice'),
  ],
  [pattern(String.raw`24 ?/ ?7(?: ?/ ?(?:365|52))?${END}`), is('around the clock')],
  [pattern(`24[ -]?h(?:ou)?rs?(?: (?:a|per) day)?${END}`), is('all day')],
  [pattern(String.raw`(0?[1-9]|1[0-2])([0-5]\d) ?(${HALF})${END}`), clock],
  // "0930-1230", but no years.
  [pattern(String.raw`(?!19|20)([01]\d|2[0-3])([0-5]\d)()(?= ?(?:-|to) ?${FOUR}(?!\d))`), clock],
  [pattern(String.raw`(?<=(?<!\d)(?!19|20)${FOUR} ?(?:-|to) ?)([01]\d|2[0-3])([0-5]\d)()(?!\d)`), clock],
  [
    pattern(String.raw`(?<!\d[:.]?)(0?\d|1\d|2[0-4])(?:[.:]([0-5]\d)(?::00)?)? ?(${HALF}|noon|midday|midnight)?(?![\p{L}\d%]|[.:]\d)`),
    clock,
  ],
  [pattern(`(?:noon|mid[ -]?day)${END}`), () => twelve('noon')],
  [pattern(`midnight${END}`), () => twelve('midnight')],
]

const twelve = (half: Half): Meaning => ({ kind: 'clock', hour: 12, minute: 0, minutesWritten: false, zero: false, half })

function clock([, hours, minutes, written]: RegExpExecArray): Meaning {
  const [hour, half] = [Number(hours), written?.toLowerCase().replaceAll('.', '') ?? '']
  // "14:30pm" says the same twice.
  const isTwice = hour > 12 && half === 'pm'
  return {
    kind: 'clock',
    hour,
    minute: Number(minutes ?? 0),
    minutesWritten: minutes !== undefined || isTwice,
    zero: hours?.startsWith('0') ?? false,
    half: half === '' || isTwice ? null : half === 'midday' ? 'noon' : (half as Half),
  }
}
