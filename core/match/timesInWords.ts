import { type DayPart, type When } from '../seek/when.ts'

const WEEK = ['mon', 'tues', 'wednes', 'thurs', 'fri', 'satur', 'sun'] as const
const ALL_DAYS = [0, 1, 2, 3, 4, 5, 6] as const
const HOURS = Array.from({ length: 24 }, (_, hour) => hour)
const PARTS: Readonly<Record<DayPart, readonly [from: number, to: number]>> = { am: [0, 12], pm: [12, 17], eve: [17, 24] }
/** Before six and after eleven at night nobody is sent anywhere. */
const [EARLIEST, LATEST] = [6, 23]

const DAY = `(?:(?:${WEEK.join('|')})days?|weekdays?|weekends?)`
const PART = '(?:mornings?|afternoons?|evenings?)'
const HOUR_WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'] as const
const CLOCK = `(?:half past |half )?(?:\\d{1,2}(?: ?(?:00|15|30|45))?|${HOUR_WORDS.join('|')}|noon|midday)(?: o clock)?(?: ?[ap]m)?(?: in the (?:morning|afternoon|evening)| at night)?(?! (?:weeks?|months?|days?|years?|yrs?|hours?|minutes?|mins?|child\\w*|kids?|sons?|daughters?)\\b)`

/** Ways of saying that no hour before it, or after it, will do; the part in brackets is the hour. `noon` = where neither am nor pm is said, hours below it are of the afternoon. */
const BOUNDS: readonly { sign: RegExp; kind: 'from' | 'until'; noon: number }[] = [
  {
    sign: new RegExp(
      `\\b(?:not|nothing|never|no earlier than|cannot (?:come|do|make it)|cant (?:come|do|make it)) ?(?:till|until|before|earlier than)? (${CLOCK})`,
    ),
    kind: 'from',
    noon: 6,
  },
  {
    sign: new RegExp(
      `\\b(?:not|nothing|never|cannot (?:come|do|make it)|cant (?:come|do|make it)|no) (?:after|past|later than) (${CLOCK})`,
    ),
    kind: 'until',
    noon: 9,
  },
  { sign: new RegExp(`\\b(?:works?|working|at work|busy|on shift|shift|sleeps|asleep) (?:until|till) (${CLOCK})`), kind: 'from', noon: 9 },
  {
    sign: new RegExp(`\\b(?:works?|working|at work|busy|on shift|starts (?:work|school|a shift)) (?:from|after|at) (${CLOCK})`),
    kind: 'until',
    noon: 6,
  },
  {
    sign: new RegExp(`\\b(?:after|past|from|free at|finish(?:es)?(?: work)? (?:at|by)|home (?:at|from)) (${CLOCK})`),
    kind: 'from',
    noon: 9,
  },
  {
    sign: new RegExp(
      `\\b(?:before|until|till|up to|no later than|(?:home|back|away|gone|leave|leaves|finished|done) (?:by|at)) (${CLOCK})`,
    ),
    kind: 'until',
    noon: 7,
  },
]
/** "After six on Tuesdays": of these days alone; any other is as the rest of what was said has it. */
const ON_DAYS = ` on (?:a )?(${DAY})(?: (?:and|or) (${DAY}))?(?![^ ])`
const BETWEEN = new RegExp(`\\b(?:between|from) (${CLOCK}) (?:and|to|till|until) (${CLOCK})`)
const FIXED: readonly { sign: RegExp; days?: readonly number[]; from: number; to: number }[] = [
  {
    sign: /\b(?:school hours|(?:kids|children) (?:are|is) (?:at|in) school|while school is on|during school)\b/,
    days: [0, 1, 2, 3, 4],
    from: 9,
    to: 15,
  },
  { sign: /\bafter (?:the )?school (?:run|drop off)\b/, from: 9, to: LATEST },
  { sign: /\bafter school\b/, from: 15, to: LATEST },
  { sign: /\bbefore work\b|\bearly mornings?\b/, from: EARLIEST, to: 9 },
  { sign: /\b(?:lunch ?times?|lunch (?:hour|break)s?)\b/, from: 12, to: 14 },
  { sign: /\b(?:day ?times?|during the day|in the day|office hours)\b/, from: 9, to: 17 },
]
/** "Not mornings", "cannot do Mondays", "any day but Friday": what will not do. */
const NOT = new RegExp(
  `\\b(?:not|no|except|but(?: not)?|never|cannot (?:do|come)|cant (?:do|come)) (?:in the |on |for )?(${DAY}|${PART})(?: (?:or|and) (${DAY}|${PART}))?(?![^ ])`,
  'g',
)
const DAY_AND_PART = new RegExp(`(?<![^ ])(${DAY}) (?:in the )?(${PART})(?![^ ])`, 'g')
/** One day is named of other things too ("evicted on Friday"); many of them, or one on which they can come, of when they come. */
const SOME_DAY = new RegExp(
  `(?<![^ ])(?:(?:only|can come|can do|is free|are free|free|available|comes?)(?: on)?(?: a)? ((?:${WEEK.join('|')})day)|((?:${WEEK.join('|')})days|saturday|sunday|weekdays?|weekends?)(?: only)?)(?![^ ])`,
  'g',
)
const SOME_PART = new RegExp(`(?<![^ ])(${PART}|after work)(?![^ ])`, 'g')

interface Span {
  days: readonly number[]
  from: number
  to: number
}

/** Words of times, taken out of what was said so that they are read as nothing else. */
export const withoutTimes = (words: string): string => read(words).rest

/** When words say that the client can come: whole parts of a day where all of it will do, else single hours. Empty = they do not say. */
export function timesInWords(words: string): When[] {
  const { named, not, bounds, ofDays } = read(words)
  const isOfSomeAlone = named.length + not.length + bounds.length === 0
  if (isOfSomeAlone && ofDays.length === 0) return []
  const isIn = (spans: readonly Span[], day: number, hour: number) =>
    spans.some(({ days, from, to }) => days.includes(day) && from <= hour && hour < to)
  const isAllowed = (day: number, hour: number) =>
    (named.length === 0 || isIn(named, day, hour)) && !isIn(not, day, hour) && bounds.every((bound) => isIn([bound], day, hour))
  const isFree = (day: number, hour: number) => {
    const own = ofDays.filter(({ days }) => days.includes(day))
    if (own.length === 0) return !isOfSomeAlone && isAllowed(day, hour)
    return own.every((bound) => isIn([bound], day, hour)) && !isIn(not, day, hour) && (isAllowed(day, hour) || !isBoth(day, own))
  }
  /** Whether any hour of a day is within what was said of it alone and within all else; where none is, what was said of it alone stands. */
  const isBoth = (day: number, own: readonly Span[]) =>
    HOURS.some((hour) => own.every((bound) => isIn([bound], day, hour)) && isAllowed(day, hour))
  return ALL_DAYS.flatMap((day) =>
    (Object.keys(PARTS) as DayPart[]).flatMap((part): When[] => {
      const [from, to] = PARTS[part]
      const hours = Array.from({ length: to - from }, (_, index) => from + index)
      const worth = hours.filter((hour) => hour >= EARLIEST && hour < LATEST)
      const free = worth.filter((hour) => isFree(day, hour))
      return free.length === worth.length ? [{ day, part }] : free.map((hour) => ({ day, part: hour }))
    }),
  )
}

function read(words: string): { named: Span[]; not: Span[]; bounds: Span[]; ofDays: Span[]; rest: string } {
  const [named, not, bounds, ofDays]: Span[][] = [[], [], [], []]
  let rest = words
  const take = (sign: RegExp, found: (...parts: string[]) => void): void => {
    rest = rest.replace(sign, (...all: unknown[]) => {
      found(...all.slice(1).map((part) => (typeof part === 'string' ? part : '')))
      return '.'
    })
  }
  take(BETWEEN, (from, to) => {
    const begin = hourOf(from, 7, 'up')
    const end = hourOf(to, 7, 'down')
    bounds!.push({ days: ALL_DAYS, from: begin, to: end <= begin ? end + 12 : end })
  })
  for (const { sign, days = ALL_DAYS, from, to } of FIXED) take(sign, () => named!.push({ days, from, to }))
  const within = ({ kind, noon }: (typeof BOUNDS)[number], clock: string, days: readonly number[]): Span =>
    kind === 'from' ? { days, from: hourOf(clock, noon, 'up'), to: 24 } : { days, from: 0, to: hourOf(clock, noon, 'down') }
  for (const bound of BOUNDS)
    take(new RegExp(bound.sign.source + ON_DAYS), (clock, one, other) =>
      ofDays!.push(within(bound, clock, [one, other].filter((word) => word !== '').flatMap(daysOf))),
    )
  for (const bound of BOUNDS) take(bound.sign, (clock) => bounds!.push(within(bound, clock, ALL_DAYS)))
  take(NOT, (one, other) => not!.push(...[one, other].filter((word) => word !== '').map(spanOf)))
  take(DAY_AND_PART, (day, part) => named!.push({ ...spanOf(part), days: daysOf(day) }))
  take(SOME_DAY, (one, many) => named!.push(spanOf(one === '' ? many : one)))
  take(SOME_PART, (part) => named!.push(spanOf(part)))
  return { named: named!, not: not!, bounds: bounds!, ofDays: ofDays!, rest }
}

const daysOf = (word: string): readonly number[] =>
  word.startsWith('weekday')
    ? [0, 1, 2, 3, 4]
    : word.startsWith('weekend')
      ? [5, 6]
      : [WEEK.findIndex((day) => word.startsWith(`${day}day`))]

function spanOf(word: string): Span {
  if (/day|weekend/.test(word)) return { days: daysOf(word), from: 0, to: 24 }
  const [from, to] = PARTS[word.startsWith('morn') ? 'am' : word.startsWith('aft') && word !== 'after work' ? 'pm' : 'eve']
  return { days: ALL_DAYS, from, to }
}

/** An hour of the day, rounded so that no minute is taken that was not said. */
function hourOf(clock: string, noon: number, round: 'up' | 'down'): number {
  if (/noon|midday/.test(clock)) return 12
  const [, digits, minutes] = /(\d{1,2})(?: ?(00|15|30|45))?/.exec(clock) ?? []
  const word = HOUR_WORDS.findIndex((one) => new RegExp(`\\b${one}\\b`).test(clock)) + 1
  let hour = digits === undefined ? word : Number(digits)
  const isPm = /pm|afternoon|evening|night/.test(clock) || (!/am|morning/.test(clock) && hour < noon)
  if (isPm && hour < 12) hour += 12
  const hasMinutes = clock.startsWith('half') || (minutes !== undefined && minutes !== '00')
  return Math.min(24, hour + (hasMinutes && round === 'up' ? 1 : 0))
}
