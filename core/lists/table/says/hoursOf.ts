import { readOsmHours } from '../../../hours/osm/osmHours.ts'
import { readHoursText, type TextReading } from '../../../hours/text/hoursText.ts'
import { mayNameKind } from '../../../hours/text/words/kindNamed.ts'
import { BLANK } from '../../../listing/blank.ts'
import type { Service } from '../../../listing/service.ts'
import type { ServiceType } from '../../../listing/taxonomy.ts'
import { shortened } from '../../../reading/referralText.ts'
import { type DayCells, readStaffedHours, WEEK } from '../../row/staffedHours.ts'
import { DAY_FIELDS } from '../columns/fields.ts'
import type { Said } from './point.ts'
import { isBound } from '../rows/sessionOf.ts'
import { dayCell, type VenueRow } from '../venueRows.ts'
import { withoutPersons } from './withoutPersons.ts'

type Read = HoursSaid & { byAppointment: boolean }

type HoursSaid = Pick<Service, 'hours' | 'exceptions' | 'hoursText' | 'hoursRead'>

/** "9-5" and "10-12" as table programs take them for days: "09-May", "12-Oct", "2026-05-09 00:00:00". */
const A_DATE =
  /^(?:\d{1,2}[- ](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[- ]\d{1,2}|\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d(?:\.\d+)?Z?)?)?|\d\d\/\d\d\/\d{4}(?: \d\d:\d\d(?::\d\d)?)?)$/i

/** A cell of a day on which a place never shuts. */
const ROUND_THE_CLOCK = /^24 ?(?:h(?:rs?|ours?)?|\/ ?7)$/i

const TURNED = 'a day stands where hours should be: a table program makes 9-5 the ninth of May. Format the column as text and write 9am-5pm'

/** Reads the hours of rows of one table: equal texts are read once, those that name a kind of service once for listings of equal kinds. */
export class HoursOfTable {
  readonly #read = new Map<string, Read>()
  readonly #isOfTerm: boolean

  /** @param isOfTerm whether the table is one of school terms: see `isOfTerm` */
  constructor(isOfTerm = false) {
    this.#isOfTerm = isOfTerm
  }

  /** What a row says of its hours: a cell a day, else sessions of rows, else text. */
  of({ says, sessions }: VenueRow, types: readonly ServiceType[]): Read & { said: Said[] } {
    const said: Said[] = []
    if (DAY_FIELDS.some((day) => says[day] !== undefined)) {
      const week = this.#weekOf(says, types, said)
      if (week !== null) return { ...week, said }
    }
    const written = [...(says.hours ?? []), ...sessions].filter((text) => {
      if (!A_DATE.test(text)) return true
      said.push({ field: 'hours', text: TURNED })
      return false
    })
    const whole = written.join('; ')
    const reading = this.#readOnce(this.#isOfTerm && whole !== '' && !/\bterm/i.test(whole) ? `${whole} (term time)` : whole, types)
    return { ...reading, said }
  }

  /** A cell a day; null = they say nothing. */
  #weekOf(says: VenueRow['says'], types: readonly ServiceType[], said: Said[]): Read | null {
    const bound = boundOf(says)
    const written = DAY_FIELDS.map((day) => dayCell(says, day))
    const filled = written.filter((cell) => cell !== '')
    if (bound === '' && filled.length > 0 && filled.every((cell) => ROUND_THE_CLOCK.test(cell)))
      return this.#readOnce(WEEK.flatMap(({ name }, at) => (written[at] === '' ? [] : `${name} 24 hours`)).join('; '), types)
    const hasTimes = filled.some((cell) => /\d/.test(cell))
    const cells = written.map((cell, at) => {
      // A cross beside times is a day without any.
      if (hasTimes && /^(?:[x✗✘☒❌]|no|none)$/i.test(cell)) return 'closed'
      if (/^tb[ca]$/i.test(cell)) return ''
      if (!A_DATE.test(cell)) return bound === '' || !/\d/.test(cell) ? cell : `${cell} ${bound}`
      said.push({ field: DAY_FIELDS[at]!, text: TURNED })
      return ''
    })
    if (cells.every((cell) => cell === '')) return null
    const days = Object.fromEntries(WEEK.map(({ cell }, at) => [cell, cells[at]!])) as DayCells
    const { rules, read, text } = readStaffedHours(days)
    return { hours: rules, exceptions: [], hoursText: text === null ? null : kept(text), hoursRead: read, byAppointment: false }
  }

  #readOnce(written: string, types: readonly ServiceType[]): Read {
    const key = mayNameKind(written) ? `${types.join(' ')}\n${written}` : written
    const known = this.#read.get(key)
    if (known !== undefined) return known
    const text = withoutPersons(written) ?? ''
    const { rules, exceptions, read, byAppointment } = OSM.test(text) ? readEither(text, types) : readHoursText(text, types)
    const reading: Read = {
      hours: rules,
      exceptions: exceptions.length === 0 ? BLANK.exceptions : exceptions,
      hoursText: read === 'not stated' ? null : shortened(text),
      hoursRead: read,
      byAppointment,
    }
    this.#read.set(key, reading)
    return reading
  }
}

/** What says beside the days of a week that they are not those of each week of the year; '' = nothing. */
function boundOf({ hours = [], frequency = [] }: VenueRow['says']): string {
  const seldom = frequency
    .filter((said) => !/^(?:every )?week(?:ly)?$|^(?:daily|every ?day)$/i.test(said.trim()))
    .map((said) => `(${said})`)
  return [...hours.filter(isBound), ...seldom].join(' ')
}

/** Whether what stands over or under a table says that all of it is in school terms alone: "Autumn term 2026", "no sessions in the holidays". */
export const isOfTerm = (around: string): boolean =>
  /\b(?:autumn|spring|summer|winter) term\b|\bterm[- ]time\b|\bno (?:sessions|groups|clubs|activities) (?:in|during) (?:the )?(?:school )?holidays\b/i.test(
    around,
  )

/** "Mo-Fr 09:00-17:00; PH off", "24/7": as OpenStreetMap and exports of map programs write hours. */
const OSM = /^(?:24\/7|(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)\b)/

function readEither(text: string, types: readonly ServiceType[]): TextReading {
  const asText = readHoursText(text, types)
  if (asText.read === 'whole') return asText
  const asOsm = readOsmHours(text)
  return asOsm.read === 'whole' ? { ...asOsm, byAppointment: false } : asText
}

const kept = (text: string): string | null => {
  const bare = withoutPersons(text)
  return bare === null ? null : shortened(bare)
}
