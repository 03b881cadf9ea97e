/** The smallest meaningful part of published opening times. */
type Meaning =
  | { kind: 'day'; days: readonly number[] }
  | { kind: 'clock'; hour: number; minute: number; minutesWritten: boolean; zero: boolean; half: Half | null }
  | { kind: 'nth'; nth: number }
  | { kind: 'part of day'; half: 'am' | 'pm' }
  | { kind: 'bank holiday'; held: 'open' | 'closed' | 'not stated' }
  | { kind: 'word'; word: string }
  | { kind: Sign }

type Sign =
  | 'around the clock'
  | 'except'
  | 'closed on'
  | 'of month'
  | 'alternate'
  | 'term time'
  | 'from'
  | 'between'
  | 'dash'
  | 'join'
  | 'stop'
  | 'open'
  | 'close'

/** With where it stands in the text. */
export type Token = Meaning & { from: number; to: number }

type Half = 'am' | 'pm' | 'noon' | 'midnight'

const DAY_NAMES = [
  'mon(?:d?ay)?',
  'tue(?:s(?:d?ay)?)?|tuseday',
  'we(?:d(?:s|ne?sday|ensday)?|n?sday|ne?sday|dneday)',
  'thu(?:r(?:s(?:d?ay)?|day)?|sday)?',
  'fri(?:d?ay)?',
  'sat(?:urday|erday|ruday)?',
  'sun(?:d?ay)?',
]
const DAY = `(?:${DAY_NAMES.join('|')})(?:'?s)?(?![\\p{L}\\d'])`
const SOME_DAY = `(?:${DAY}|week ?(?:day|end)s?(?![\\p{L}\\d]))`
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6]
const NOT_ON = '(?:excluding|except(?: for| on)?|excl\\.?|but not|not open(?: on| for)?|closed(?: on| for)?|apart from|not|no)'
const END = '(?![\\p{L}\\d])'

type Lexeme = readonly [RegExp, (found: RegExpExecArray) => Meaning | null]

const is = (kind: Sign) => (): Meaning => ({ kind })
const pattern = (source: string): RegExp => new RegExp(source, 'iuy')

/** In order: the first that fits at a place is taken. Every repetition is bounded or of one class, so reading is linear. */
const LEXEMES: readonly Lexeme[] = [
  [pattern(String.raw`\n|[;|]|[.!?](?=\s|\)|$)`), is('stop')],
  [pattern(' '), () => null],
  [pattern(`${NOT_ON}(?: all| the)? (?:bank|public) hol(?:iday)?s?${END}(?! ${DAY})`), () => ({ kind: 'bank holiday', held: 'closed' })],
  [pattern(`(?:including|inc\\.?|incl\\.?|open(?: on)?) (?:bank|public) holidays?${END}`), () => ({ kind: 'bank holiday', held: 'open' })],
  [pattern(`(?:bank|public) hol(?:iday)?s?${END}`), () => ({ kind: 'bank holiday', held: 'not stated' })],
  [pattern(`(?:except(?:ing)?(?: for| on)?|excluding|excl\\.?|apart from|but not|not)(?= ${SOME_DAY})`), is('except')],
  [pattern(`(?:closed|not open)(?: on)?(?= ${SOME_DAY})`), is('closed on')],
  [pattern(`(?:(?:local|during|in|school) ){0,3}term[ -]?times?(?: only)?${END}`), is('term time')],
  [pattern(`every (?:3rd|third|4th|fourth|three|four|[34])(?: weeks)?${END}(?! ${DAY} (?:of|in))`), () => ({ kind: 'word', word: 'some' })],
  [pattern(`every (?:2nd|second)${END}(?! ${DAY} (?:of|in))`), is('alternate')],
  [pattern(`(?:every other|alternate|every (?:2|two) weeks|fortnightly)${END}`), is('alternate')],
  [pattern(`(?:of|in) (?:(?:the|each|every) )?month${END}`), is('of month')],
  [pattern(`(?:every|each|per|a) week${END}`), () => ({ kind: 'word', word: 'weekly' })],
  [pattern(`24 ?\\/ ?7${END}|24 ?h(?:ou)?rs?(?: a day)?${END}`), is('around the clock')],
  [pattern(`(?:7|seven) days a week${END}|every ?day${END}|daily${END}`), () => ({ kind: 'day', days: EVERY_DAY })],
  [pattern(`week ?days?${END}`), () => ({ kind: 'day', days: [0, 1, 2, 3, 4] })],
  [pattern(`week ?ends?${END}`), () => ({ kind: 'day', days: [5, 6] })],
  ...DAY_NAMES.map((name, day): Lexeme => [pattern(`(?:${name})(?:'?s)?(?![\\p{L}\\d'])`), () => ({ kind: 'day', days: [day] })]),
  [pattern(`(?:1st|first)${END}`), () => ({ kind: 'nth', nth: 1 })],
  [pattern(`(?:2nd|second)${END}`), () => ({ kind: 'nth', nth: 2 })],
  [pattern(`(?:3rd|third)${END}`), () => ({ kind: 'nth', nth: 3 })],
  [pattern(`(?:4th|fourth)${END}`), () => ({ kind: 'nth', nth: 4 })],
  [pattern(`(?:5th|fifth)${END}`), () => ({ kind: 'nth', nth: 5 })],
  [pattern(`last${END}`), () => ({ kind: 'nth', nth: -1 })],
  [pattern(`mornings?${END}`), () => ({ kind: 'part of day', half: 'am' })],
  [pattern(`(?:afternoon|evening)s?${END}`), () => ({ kind: 'part of day', half: 'pm' })],
  [pattern(String.raw`(0?\d|1\d|2[0-4])(?:[.:]([0-5]\d))? ?(a\.m\.?|p\.m\.?|am|pm|noon|midday|midnight)?(?![\p{L}\d%]|[.:]\d)`), clock],
  [pattern(`(?:noon|midday)${END}`), () => ({ kind: 'clock', hour: 12, minute: 0, minutesWritten: false, zero: false, half: 'noon' })],
  [pattern(`midnight${END}`), () => ({ kind: 'clock', hour: 12, minute: 0, minutesWritten: false, zero: false, half: 'midnight' })],
  [pattern(`from${END}`), is('from')],
  [pattern(`between${END}`), is('between')],
  [pattern(`-|=|(?:to|till?|until|through|thru)${END}`), is('dash')],
  [pattern(`[,&+/:]|and${END}`), is('join')],
  [pattern(String.raw`\(`), is('open')],
  [pattern(String.raw`\)`), is('close')],
  [pattern(String.raw`£ ?\d+(?:\.\d+)?|[\p{L}\d]+(?:'\p{L}+)?`), ([word]) => ({ kind: 'word', word: word.toLowerCase() })],
]

/** @param text as from `tidy` */
export function lex(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const { token, to } = next(text, at)
    if (token !== null && !isHyphen(tokens.at(-1), token, text) && !isAbbreviation(tokens.at(-1), token, text)) tokens.push(token)
    at = to
  }
  return tokens
}

function next(text: string, at: number): { token: Token | null; to: number } {
  for (const [regex, make] of LEXEMES) {
    regex.lastIndex = at
    const found = regex.exec(text)
    if (found === null) continue
    const to = at + found[0].length
    const made = make(found)
    return { token: made === null ? null : { ...made, from: at, to }, to }
  }
  return { token: null, to: at + 1 }
}

/** The hyphen of "drop-in", as against that of "Mon-Fri". */
function isHyphen(before: Token | undefined, token: Token, text: string): boolean {
  return token.kind === 'dash' && before?.kind === 'word' && before.to === token.from && /\p{L}/u.test(text[token.to] ?? '')
}

/** The stop of "Tues. 10am", as against the end of a sentence. */
function isAbbreviation(before: Token | undefined, token: Token, text: string): boolean {
  return token.kind === 'stop' && before?.kind === 'day' && before.to === token.from && /^\. ?\d/.test(text.slice(token.from, token.to + 2))
}

function clock(found: RegExpExecArray): Meaning {
  const half = found[3]?.toLowerCase().replaceAll('.', '') ?? null
  return {
    kind: 'clock',
    hour: Number(found[1]),
    minute: Number(found[2] ?? 0),
    minutesWritten: found[2] !== undefined,
    zero: found[1]?.startsWith('0') ?? false,
    half: half === 'midday' ? 'noon' : (half as Half | null),
  }
}

/** One kind of space, dash and quotation mark, so that the rest need know only one. */
export function tidy(text: string): string {
  return text
    .replaceAll(/&amp;/gi, '&')
    .replaceAll(/&nbsp;/gi, ' ')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\S\n]+/gu, ' ')
    .replaceAll(/ ?\n[ \n]*/g, '\n')
    .replaceAll(/[‐-―−]/g, '-')
    .replaceAll(/[‘’`´]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .trim()
}
