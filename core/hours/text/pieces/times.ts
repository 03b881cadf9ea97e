import { isNight } from '../../isNight.ts'
import type { TokenOf } from '../lex/token.ts'

export type Clock = TokenOf<'clock'>

/** Minutes since midnight; `closes` null = not said. At or before `opens` = the next day. */
export interface Range {
  opens: number
  closes: number | null
  /** A time alone, without "from": "Friday 4.30pm" may be when it opens or closes. */
  isLone?: boolean
}

const NOON = 720
const DAY = 1440
/** A door open longer than this without a word of "24 hours" is a slip of the pen. */
const LONGEST = 16 * 60
/** Before this no door opens: "01:00 - 04:00" is meant for the afternoon as likely as not, and 00:00 is written for "closed". */
const EARLIEST = 5 * 60
/** Before this few do: "05:30 - 07:00" may be meant for the evening, and "6am - 8pm" for two hours of it. */
const EARLY = 7 * 60

/**
 * Opening and closing time of a written range, with what is left out inferred only where one reading makes sense:
 *
 * 1. `13:00`: the 24-hour clock, for both times. `09:30`: the morning.
 * 2. One side says am or pm: the other is the nearest that fits ("12-2pm" 12:00–14:00, "9-5pm" 09:00–17:00).
 * 3. Neither does: by the hours that doors keep. A start from 9 to 11 is in the morning, 12 is noon, 1 to 5 in the afternoon;
 *    6 to 8 is in the morning if the range then passes noon, else it may be breakfast or evening and is not read
 *    unless the text says which.
 *
 * @param hint "Monday mornings", "Tuesday evening"
 * @returns null where more than one reading makes sense, or none does: no door opens at 3am, or from 8pm to noon
 */
export function readRange(from: Clock, to: Clock, hint: 'am' | 'pm' | null): Range | null {
  if (isTwentyFour(from) || isTwentyFour(to) || (to.zero && from.minutesWritten && from.half === null)) return twentyFour(from, to)
  const starts = readings(from)
  const ends = readings(to)
  if (starts.length === 0 || ends.length === 0 || isDoubtfulTwelve(from, to)) return null
  if (starts.length === 1 || ends.length === 1) return nearest(starts, ends)
  const start = hint === null ? daytimeStart(from, to) : hint === 'am' ? starts[0] : starts[1]
  return start === undefined ? null : nearest([start], ends)
}

/** A lone start such as "7:30pm"; null without am, pm or a 24-hour clock. */
export function readStart(clock: Clock): number | null {
  const starts = isTwentyFour(clock) ? [plain(clock)] : readings(clock)
  const [only, other] = starts
  return only === undefined || other !== undefined || only < EARLIEST || only >= DAY ? null : only
}

/** By the 24-hour clock, save for a time that says am or pm: "10:30am - 14:30". */
function twentyFour(from: Clock, to: Clock): Range | null {
  const [opens, closes] = [from, to].map((clock) => (clock.half === null ? plain(clock) : readings(clock)[0]))
  if (opens === undefined || closes === undefined || (opens < EARLY && closes <= NOON)) return null
  return checked(opens, closes)
}

const plain = ({ hour, minute }: Clock): number => hour * 60 + minute

const isTwentyFour = (clock: Clock): boolean => clock.half === null && clock.minutesWritten && (clock.hour > 12 || clock.hour === 0)

function readings(clock: Clock): number[] {
  if (clock.hour > 12 || clock.hour === 0) return []
  const morning = (clock.hour % 12) * 60 + clock.minute
  switch (clock.half) {
    case 'am':
      return [morning]
    case 'pm':
      return [morning + NOON]
    case 'noon':
      return clock.hour === 12 && clock.minute === 0 ? [NOON] : []
    case 'midnight':
      return clock.hour === 12 && clock.minute === 0 ? [DAY] : []
    default:
      return clock.zero ? [morning] : [morning, morning + NOON]
  }
}

/** "10 - 12am" is written for noon as often as for midnight. */
const isDoubtfulTwelve = (from: Clock, to: Clock): boolean => to.half === 'am' && to.hour === 12 && from.half !== 'pm'

/** The shorter one; past midnight only where the evening is said, as "10 - 2am" is a slip of the pen. */
function nearest(starts: readonly number[], ends: readonly number[]): Range | null {
  const pairs = starts.flatMap((opens) => ends.map((closes) => ({ opens: opens % DAY, closes })))
  const best = pairs.reduce((a, b) => (lasting(b) < lasting(a) ? b : a))
  if (best.closes % DAY !== 0 && best.closes <= best.opens && starts.length > 1) return null
  if (best.opens < EARLY && lasting(best) > NOON) return null
  return checked(best.opens, best.closes)
}

const lasting = ({ opens, closes }: { opens: number; closes: number }): number => (closes > opens ? closes - opens : closes + DAY - opens)

function checked(opens: number, closes: number): Range | null {
  const lasts = lasting({ opens, closes })
  if (opens < EARLIEST || opens >= DAY || closes > DAY || lasts > LONGEST) return null
  if (closes <= opens && !isNight(opens, closes)) return null
  return { opens, closes: closes === 0 ? DAY : closes }
}

function daytimeStart(from: Clock, to: Clock): number | undefined {
  const [morning, afternoon] = [(from.hour % 12) * 60 + from.minute, (from.hour % 12) * 60 + from.minute + NOON]
  if (from.hour >= 9 && from.hour <= 11) return morning
  if (from.hour === 12 && to.hour === 12) return to.minute > from.minute ? afternoon : undefined
  if (from.hour === 12 || from.hour <= 5) return to.hour === 12 ? undefined : afternoon
  const passesNoon = (to.hour % 12) * 60 + to.minute < morning
  return passesNoon && from.hour > 6 ? morning : undefined
}
