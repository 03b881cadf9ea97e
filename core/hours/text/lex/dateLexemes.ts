import { DAY } from './dayLexemes.ts'
import { END, type Lexeme, pattern, word } from './lexeme.ts'
import type { Meaning } from './token.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\\p{L})(?:\\.(?= ?\\d))?'
const WHOLE_MONTH = new RegExp(`^${MONTH}$`, 'iu')
const NTH = '(?:st|nd|rd|th)?'
/** Two digits are a year where no time begins there: "13 Nov 26", but "13 Nov 10-12". */
const YEAR = String.raw`(?:,? ?(?:((?:19|20)\d\d)(?!\d)|'(\d\d)(?!\d)|(\d\d)(?!\d|[:.]\d| ?[ap]\.?m| ?noon| ?(?:-|to|till?|until)(?: |\d))))?`

/** Where a date begins, with its weekday or without. */
export const DATE_AHEAD = String.raw`(?:${DAY},? )?(?:the )?(?:\d{1,2}${NTH}(?: of)? ?${MONTH}|${MONTH} ?\d{1,2}(?!\d)|\d{1,2}[/.]\d{1,2}[/.]\d\d|\d{4}-\d\d-\d\d)`

/** The day comes before the month; two digits are a year of this century. A date that is none is not understood. */
export const DATE_LEXEMES: readonly Lexeme[] = [
  [pattern(String.raw`((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)`), ([, year, month, day]) => dated(year, Number(month), day)],
  [
    pattern(String.raw`(\d{1,2})([/.])(\d{1,2})\2((?:20)?\d\d)(?!\d)|(\d{1,2})-(\d{1,2})-(20\d\d)(?!\d)`),
    (found) => dated(found[4] ?? found[7], Number(found[3] ?? found[6]), found[1] ?? found[5]),
  ],
  [
    pattern(String.raw`(?:the )?(\d{1,2})${NTH}(?: of)? ?${MONTH}${YEAR}`),
    (found) => dated(found[3] ?? found[4] ?? found[5], monthOf(found[2]!), found[1]),
  ],
  [
    pattern(String.raw`${MONTH} ?(?:the )?(\d{1,2})${NTH}(?!\d|[:.]\d| ?[ap]\.?m)(?:,? ((?:19|20)\d\d)(?!\d))?`),
    (found) => dated(found[3], monthOf(found[1]!), found[2]),
  ],
  [pattern(String.raw`(?!24/7)\d{1,2}/\d{1,2}(?![\d/])|(?:the )?(?:[6-9]|[12]\d|3[01])(?:st|nd|rd|th)${END}`), word('#date')],
  [pattern(String.raw`(?:19|20)\d\d ?[-/] ?(?:20)?\d\d(?![\d:]|\.\d)`), word('#years')],
  [pattern(String.raw`(?:19|20)\d\d(?![:.]\d)${END}`), word('#year')],
]

/** 1–12; 0 = no name of a month. */
export const monthOf = (name: string): number => (WHOLE_MONTH.test(name) ? MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1 : 0)

function dated(year: string | undefined, month: number, day: string | undefined): Meaning {
  const [at, of] = [Number(day), year === undefined ? null : Number(year.length === 2 ? `20${year}` : year)]
  const real = new Date(Date.UTC(of ?? 2000, month - 1, at))
  if (month < 1 || month > 12 || real.getUTCMonth() !== month - 1 || real.getUTCDate() !== at) return { kind: 'word', word: '#date' }
  return { kind: 'date', year: of, month, day: at }
}
