import fc from 'fast-check'
import type { HoursRule } from '../../../../core/listing/hoursRule.ts'

/** One thing that a made text says: how, of which weekdays, and which rules are it. */
export interface Said {
  /** 0 = Monday. */
  days: readonly number[]
  isOpen: boolean
  write: (style: Style) => string
  /** Whether a rule, asked for one of its `byday`, says no more than was meant. */
  isMeant: (rule: HoursRule, byday: string, byAppointment: boolean) => boolean
}

const NAMES = [
  ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'],
  ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  ['Mon', 'Tues', 'Weds', 'Thurs', 'Fri', 'Sat', 'Sun'],
  ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'],
] as const

export const style = fc.record({
  names: fc.constantFrom(...NAMES),
  clock: fc.constantFrom('12', '12spaced', '12dots', '24'),
  dash: fc.constantFrom('-', ' - ', ' – ', ' to ', ' until ', '—', ' till ', ' &ndash; '),
  dayJoin: fc.constantFrom(' & ', ' and ', ', ', '/', ' + ', ' &amp; '),
  run: fc.constantFrom('-', ' - ', ' to ', ' – ', '>', ' through to ', ' thru '),
  inner: fc.constantFrom(' ', ': ', ' - ', '; ', ' | ', '\n', ', ', '', ' (', '. ', ' = ', ' • ', '&nbsp;', '<br>'),
  outer: fc.constantFrom(', ', '; ', ' | ', '\n', ' ', '. ', ' / ', ' and ', '', ' & ', ' - ', ' • ', '<br/>'),
  closed: fc.constantFrom('closed', 'Closed', 'CLOSED', 'not open', 'shut'),
  mark: fc.constantFrom<readonly [string, string]>(['(', ')'], [' (', ')'], [' ', ''], [', ', ''], [' - ', ''], ['. ', ''], ['\n', '']),
  markFirst: fc.boolean(),
  heading: fc.constantFrom('none', 'days', 'week', 'words', 'name'),
})
export type Style = typeof style extends fc.Arbitrary<infer T> ? T : never
type Range = readonly [opens: number, closes: number]

/** Minutes since midnight as people write them. */
function clock(minutes: number, kind: Style['clock']): string {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60]
  const two = String(minute).padStart(2, '0')
  if (kind === '24') return `${String(hour).padStart(2, '0')}:${two}`
  const half = hour < 12 ? 'am' : 'pm'
  const twelve = hour % 12 === 0 ? 12 : hour % 12
  const digits = minute === 0 ? String(twelve) : `${twelve}${kind === '12dots' ? '.' : ':'}${two}`
  return kind === '12spaced' ? `${digits} ${half}` : `${digits}${half}`
}

const times = (range: Range, { clock: kind, dash }: Style): string => range.map((minutes) => clock(minutes, kind)).join(dash)
/** At its time, or at what the pause of another sentence, from noon to one, leaves of it. */
const isAt = (rule: HoursRule, [opens, closes]: Range): boolean =>
  [opens, ...(opens < 720 && closes > 780 ? [780] : [])].some((from) => rule.opens_at === clock(from, '24')) &&
  [closes, ...(opens < 720 && closes > 780 ? [720] : [])].some((to) => rule.closes_at === clock(to, '24'))
const named = (days: readonly number[], { names, dayJoin }: Style): string => days.map((day) => names[day]).join(dayJoin)
const joined = (days: string, said: string, { inner }: Style): string => `${days}${inner}${said}${inner === ' (' ? ')' : ''}`

interface Mark {
  words: string
  holds: (rule: HoursRule, byAppointment: boolean) => boolean
}
const everyOther = (rule: HoursRule): boolean => rule.interval === 2
const inTerm = (rule: HoursRule): boolean => rule.term_time_only
const never = (): boolean => false
const MARKS: readonly Mark[] = [
  { words: 'fortnightly', holds: everyOther },
  { words: 'alternate weeks', holds: everyOther },
  { words: 'every two weeks', holds: everyOther },
  { words: 'term time only', holds: inTerm },
  { words: 'not in school holidays', holds: inTerm },
  // Not stated is as safe: on a bank holiday it is not confirmed.
  { words: 'closed bank holidays', holds: (rule) => rule.bank_holiday !== 'open' },
  { words: 'until 31/3/2027', holds: (rule) => rule.valid_to === '2027-03-31' },
  { words: 'from 2 November 2026', holds: (rule) => rule.valid_from === '2026-11-02' },
  { words: '3/10/26 - 27/3/27', holds: (rule) => rule.valid_from === '2026-10-03' && rule.valid_to === '2027-03-27' },
  { words: 'once a month', holds: never },
  { words: 'monthly', holds: never },
  { words: 'every three weeks', holds: never },
  { words: 'by appointment', holds: (_rule, byAppointment) => byAppointment },
  { words: 'appointments only', holds: (_rule, byAppointment) => byAppointment },
  { words: 'except August', holds: never },
  { words: 'weather permitting', holds: never },
  { words: 'starting soon', holds: never },
  { words: 'ad hoc', holds: never },
  { words: 'matchday', holds: never },
]
const words = (text: string): Mark => ({ words: text, holds: () => true })

const time = fc.integer({ min: 36, max: 80 }).map((quarters) => quarters * 15)
const range = fc
  .tuple(time, fc.integer({ min: 2, max: 16 }))
  .map(([opens, quarters]): Range => [opens, Math.min(opens + quarters * 15, 22 * 60)])

/** "Mon & Tue 10-12 (fortnightly)". */
const weekly = (days: readonly number[]): fc.Arbitrary<Said> =>
  fc
    .record({
      open: range,
      mark: fc.option(fc.constantFrom(...MARKS, words('coffee and cake'), words('all welcome')), { freq: 2 }),
      asRun: fc.boolean(),
    })
    .map(({ open, mark, asRun }) => {
      const isRun = asRun && days.length > 1 && days.every((day, at) => at === 0 || day === days[at - 1]! + 1)
      return {
        days,
        isOpen: true,
        write: (how) => {
          const list = isRun ? `${how.names[days[0]!]}${how.run}${how.names[days.at(-1)!]}` : named(days, how)
          const said = joined(list, times(open, how), how)
          if (mark === null) return said
          return how.markFirst ? `${mark.words}: ${said}` : `${said}${how.mark[0]}${mark.words}${how.mark[1]}`
        },
        isMeant: (rule, _byday, byAppointment) => isAt(rule, open) && (mark === null || mark.holds(rule, byAppointment)),
      }
    })

const closed = (days: readonly number[]): fc.Arbitrary<Said> =>
  fc.boolean().map((isFirst) => ({
    days,
    isOpen: false,
    write: (how) => (isFirst ? `${how.closed} ${named(days, how)}` : joined(named(days, how), how.closed, how)),
    isMeant: never,
  }))

const NTHS: readonly (readonly [text: string, places: readonly number[]])[] = [
  ['1st', [1]],
  ['Second', [2]],
  ['last', [-1]],
  ['1st and 3rd', [1, 3]],
  ['2nd & 4th', [2, 4]],
  ['Every first', [1]],
]

/** "1st and 3rd Monday of the month 10-12". */
const monthly = ([day]: readonly number[]): fc.Arbitrary<Said> =>
  fc
    .record({ open: range, nth: fc.constantFrom(...NTHS), tail: fc.constantFrom('', ' of the month', ' of each month', ' monthly') })
    .map(({ open, nth, tail }) => ({
      days: [day!],
      isOpen: true,
      write: (how) => joined(`${nth[0]} ${how.names[day!]}${tail}`, times(open, how), how),
      isMeant: (rule, byday) => isAt(rule, open) && rule.freq === 'MONTHLY' && nth[1].includes(Number(byday.slice(0, -2))),
    }))

/** "Every other Monday 10-12". */
const alternate = ([day]: readonly number[]): fc.Arbitrary<Said> =>
  fc.record({ open: range, lead: fc.constantFrom('Every other', 'Alternate', 'Fortnightly on', 'every second') }).map(({ open, lead }) => ({
    days: [day!],
    isOpen: true,
    write: (how) => joined(`${lead} ${how.names[day!]}`, times(open, how), how),
    isMeant: (rule) => isAt(rule, open) && everyOther(rule),
  }))

/** "Monday 9/11/2026 10-12". 9 November 2026 is a Monday. */
const dated = ([day]: readonly number[]): fc.Arbitrary<Said> =>
  fc.record({ open: range, kind: fc.constantFrom('slash', 'short', 'long'), isNamed: fc.boolean() }).map(({ open, kind, isNamed }) => {
    const date = 9 + day!
    const text = { slash: `${date}/11/2026`, short: `${date}.11.26`, long: `${date}th November 2026` }[kind]
    return {
      days: [day!],
      isOpen: true,
      write: (how) => joined(isNamed ? `${how.names[day!]} ${text}` : text, times(open, how), how),
      isMeant: (rule) =>
        isAt(rule, open) && rule.valid_from === rule.valid_to && rule.valid_from === `2026-11-${String(date).padStart(2, '0')}`,
    }
  })

/** "Monday 9am-4pm (closed 12-1)". */
const paused = ([day]: readonly number[]): fc.Arbitrary<Said> =>
  fc
    .record({
      opens: fc.constantFrom(540, 570, 600),
      closes: fc.constantFrom(900, 960, 1020),
      lead: fc.constantFrom('closed', 'shut', 'closed for lunch', 'except'),
    })
    .map(({ opens, closes, lead }) => ({
      days: [day!],
      isOpen: true,
      write: (how) =>
        `${joined(how.names[day!]!, times([opens, closes], how), how)}${how.mark[0]}${lead} ${times([720, 780], how)}${how.mark[1]}`,
      isMeant: (rule) => isAt(rule, [opens, 720]) || isAt(rule, [780, closes]),
    }))

/** Some days of a week in some order, each said once. */
export const saids: fc.Arbitrary<Said[]> = fc
  .tuple(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1, maxLength: 6 }), fc.infiniteStream(fc.integer({ min: 1, max: 3 })))
  .chain(([days, sizes]) => {
    const made: fc.Arbitrary<Said>[] = []
    for (let at = 0; at < days.length;) {
      const part = days.slice(at, (at += sizes.next().value!)).sort((a, b) => a - b)
      const one = part.slice(0, 1)
      made.push(
        part.length > 1
          ? fc.oneof({ arbitrary: weekly(part), weight: 4 }, closed(part))
          : fc.oneof(
              { arbitrary: weekly(one), weight: 6 },
              { arbitrary: closed(one), weight: 3 },
              monthly(one),
              alternate(one),
              dated(one),
              paused(one),
            ),
      )
    }
    return fc.tuple(...made)
  })

export function written(made: readonly Said[], how: Style): string {
  const held = made.filter(({ isOpen }) => isOpen).flatMap(({ days }) => days)
  const head = { none: '', days: `${named(held, how)} `, week: 'Open 7 days a week. ', words: 'Opening times: ', name: 'Coffee morning\n' }[
    how.heading
  ]
  return `${head}${made.map((said) => said.write(how)).join(how.outer)}`
}
