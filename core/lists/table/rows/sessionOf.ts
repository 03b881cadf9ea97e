import { DAY_WORD, SHORT_DAYS } from '../columns/cellTests.ts'
import type { VenueRow } from '../venueRows.ts'

const NONE: readonly string[] = []
const ANY_DAY = new RegExp(DAY_WORD, 'i')
const SHORT: Readonly<Record<string, string>> = {
  m: 'Monday',
  mo: 'Monday',
  t: 'Tuesday',
  tu: 'Tuesday',
  w: 'Wednesday',
  we: 'Wednesday',
  th: 'Thursday',
  f: 'Friday',
  fr: 'Friday',
  sa: 'Saturday',
  su: 'Sunday',
}

/** The time of a row that has day, opening and closing, or a date, in columns of their own; `whole` is what else it says. */
export function sessionOf(says: VenueRow['says']): { whole: VenueRow['says']; sessions: readonly string[] } {
  if (isUntold(says.date) || isUntold(says.day) || isUntold(says.opens)) return sessionOf(withoutToCome(says))
  const { date, day, opens, closes, frequency, hours } = says
  if (hours?.some(isBound) === true) return bounded(says, hours.filter(isBound))
  if (date === undefined && day === undefined && opens === undefined) return { whole: withHowOften(says), sessions: NONE }
  const times = [opens?.[0], closes?.[0]].flatMap((time) => (time === undefined ? [] : clockOf(time))).join('-')
  if (date !== undefined) {
    const { status, ...whole } = says
    // What is off, or not sure, is said behind its time in brackets, with which no reader takes it for open.
    const off = status?.find((said) => !GOES_AHEAD.test(said))
    return { whole, sessions: [`${date[0]} ${times}`.trim() + (off === undefined ? '' : ` (${off})`)] }
  }
  // "MONDAY" beside "10-11.30".
  const ofTheDay = opens === undefined && hours !== undefined ? hours.filter((said) => !ANY_DAY.test(said)) : NONE
  if (hours !== undefined && ofTheDay.length > 0) {
    const { hours: _, ...rest } = says
    const named = `${often(frequency?.[0] ?? '', day?.[0] ?? '')}${dayNamed(day?.[0] ?? '')}`
    const others = hours.filter((said) => !ofTheDay.includes(said))
    return { whole: others.length === 0 ? rest : { ...rest, hours: others }, sessions: ofTheDay.map((said) => `${named} ${said}`.trim()) }
  }
  return { whole: says, sessions: [`${often(frequency?.[0] ?? '', day?.[0] ?? '')}${dayNamed(day?.[0] ?? '')} ${times}`.trim()] }
}

const isToCome = (said: string): boolean => /^(?:tb[ca]|to be (?:confirmed|announced)|\?+)$/i.test(said.trim())

const isUntold = (said: readonly string[] | undefined): boolean => said !== undefined && isToCome(said[0]!)

/** A day or a time that is still to be told is none. */
const withoutToCome = (says: VenueRow['says']): VenueRow['says'] =>
  Object.fromEntries(
    Object.entries(says).filter(([field, said]) => !(['date', 'day', 'opens', 'closes'].includes(field) && isToCome(said[0]!))),
  )

/** "(Nov to Mar)": the part of the year that a column of its own tells. */
export const isBound = (said: string): boolean => said.startsWith('(') && /^\([^()]*\)$/.test(said)

/** Each time with the part of the year in which it is held behind it; days that have columns of their own are left to who reads them. */
function bounded(says: VenueRow['says'], bounds: readonly string[]): { whole: VenueRow['says']; sessions: readonly string[] } {
  const { hours = NONE, ...rest } = says
  const times = hours.filter((said) => !isBound(said))
  const { whole, sessions } = sessionOf(times.length === 0 ? rest : { ...rest, hours: times })
  const behind = bounds.join(' ')
  const own = whole.hours?.map((said) => `${said} ${behind}`)
  if (sessions.length > 0)
    return { whole: own === undefined ? whole : { ...whole, hours: own }, sessions: sessions.map((said) => `${said} ${behind}`) }
  return { whole: { ...whole, hours: own ?? bounds }, sessions }
}

/** How often, before times that name their days themselves: without it they would be those of every week. */
function withHowOften(says: VenueRow['says']): VenueRow['says'] {
  const [said] = says.frequency ?? NONE
  const before = said === undefined ? '' : often(said, 'day')
  if (before === '' || says.hours === undefined) return says
  return { ...says, hours: says.hours.map((time) => (time.toLowerCase().includes(said!.trim().toLowerCase()) ? time : `${before}${time}`)) }
}

const NTH = ['1st', '2nd', '3rd', '4th', '5th'] as const

const GOES_AHEAD = /^(?:go|go ahead|going ahead|yes|y|on|confirmed|active|open|running|live|✓)$/i

/** "Last Fri of month" and "Every Sunday" beside the same day, which need not be said twice: "Last", "". */
function withoutDay(said: string, day: string): string {
  const named = ANY_DAY.exec(said)?.[0]
  if (named === undefined || named.slice(0, 3).toLowerCase() !== day.trim().slice(0, 3).toLowerCase()) return said
  return said
    .replace(named, '')
    .replace(/\b(?:of|in) (?:the |each |every |a )?month\b/i, '')
    .replace(/^\s*every\s*$/i, '')
}

/** How often, in words that the reader of hours knows; others stand before a comma, with which it takes the session for text. */
function often(said: string, day: string): string {
  const plain = withoutDay(said, day).trim().toLowerCase()
  if (
    plain === '' ||
    plain === 'all' ||
    /^(?:every |all )?weeks?(?:ly)?$|^weekly$/.test(plain) ||
    (/^(?:daily|every ?day)$/.test(plain) && day !== '')
  )
    return ''
  if (/^[1-5](?: ?[&,+/] ?[1-5])*$/.test(plain))
    return `${plain
      .split(/ ?[&,+/] ?/)
      .map((nth) => NTH[Number(nth) - 1]!)
      .join(' and ')} `
  if (/^f(?:ort)?\W?(?:night)(?:ly)?$|^alternate(?: weeks)?$|^every (?:2|two) weeks$/.test(plain)) return 'fortnightly, '
  if (/^term(?:[- ]?time)?(?: only)?$/.test(plain)) return 'term time, '
  if (/^(?:[1-5](?:st|nd|rd|th)|last|first|second|third)(?: ?(?:&|and|,) ?(?:[1-5](?:st|nd|rd|th)|last|third|fourth))*$/.test(plain))
    return `${withoutDay(said, day).trim()} `
  return `${said.trim()}, `
}

/** "M-F" → "Monday-Friday", "2nd Tu" → "2nd Tuesday"; else as it stands. */
const dayNamed = (day: string): string =>
  SHORT_DAYS.test(day.trim())
    ? day.replaceAll(/[a-z]+/gi, (word) => SHORT[word.toLowerCase()] ?? word).replaceAll(/(?<=day)\s?[/+&]\s?/g, ', ')
    : day

/** "0.375", "0900" and "09:00:00", as table programs keep times, → "09:00"; else as it stands. */
export function clockOf(cell: string): string {
  const said = cell.trim()
  const seconds = /^(\d{1,2}:\d\d):\d\d$/.exec(said)
  if (seconds) return seconds[1]!
  const digits = /^([01]\d|2[0-3])([0-5]\d)$/.exec(said)
  if (digits) return `${digits[1]}:${digits[2]}`
  if (!/^0?\.\d+$/.test(said)) return said
  const minutes = Math.round(Number(said) * 1440)
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
