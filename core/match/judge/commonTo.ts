import type { Service } from '../../listing/service.ts'
import { groupOf } from '../../listing/taxonomy.ts'
import type { Found } from '../../seek/search.ts'
import { NO_WEIGHT, weigh, type Weight } from '../byReasons.ts'
import type { Circumstances } from '../circumstances.ts'
import type { Against } from '../matched.ts'
import type { Reason, ReasonOf } from '../reason.ts'
import type { Asks, Told, WorkerNotes } from '../told.ts'
import { checkedOf, stillListed } from './checkedOf.ts'
import { doorOf, shutBy } from './doorOf.ts'
import { forWhom } from './forWhom.ts'
import type { NearSort } from './nearOf.ts'
import { BOOKED, doesNotFit, fits, NO_PHONE, PHONE, SMALL } from './said.ts'
import { type Asked, isToday, timesOf } from './timesOf.ts'
import { type MineOf, wayIn } from './wayIn.ts'

/** What is asked of every place alike. */
export interface Asking {
  client: Circumstances
  times: Asked
  notes: WorkerNotes
  mine: MineOf
}

/** What holds of a place for every need: its door, the way in, whom it is for, the times, how long ago it was checked, its phone. */
export interface Common {
  told: Told | undefined
  reasons: Reason[]
  /** Of the reasons. */
  weight: Weight
  unknown: Asks[]
  against: Against['why'][number][]
  /** How far it is, which is the same for needs of the same sort; absent = not asked yet. */
  near: Partial<Record<NearSort, ReasonOf<'near'>>>
  /** Null = they say nothing, for what is brought keeps no hours of the client's. For what can wait (`later`) nobody asks after today. */
  times: { urgent: ReasonOf<'times'>; later: ReasonOf<'times'> } | null
}

export function commonTo(found: Found, asking: Asking): Common {
  const { service } = found
  const told = asking.notes.answers?.[service.id]
  const common: Common = { told, reasons: [], weight: NO_WEIGHT, unknown: [], against: [], near: {}, times: null }
  addDoor(common, found, asking)
  const way = wayIn(service, asking.client, told, asking.mine)
  common.reasons.push(way)
  if (way.of === 'not stated' || (way.of === 'way' && way.inferred)) common.unknown.push('no-referral')
  addWhom(common, service, asking.client)
  addTimes(common, found, asking.times)
  const checked = checkedOf(found, asking.times.at)
  common.reasons.push(checked, hasPhone(service) ? PHONE : NO_PHONE)
  const still = stillListed(found, checked, asking.times.at)
  if (still !== null) common.reasons.push(still)
  if (service.referral.needs.includes('appointment')) common.reasons.push(BOOKED)
  if (service.alert !== null && service.status !== 'closed') common.reasons.push({ of: 'alert', text: service.alert.text })
  if (isSmall(service)) common.reasons.push(SMALL)
  common.weight = weigh(common.reasons)
  return common
}

const ASKED: ReadonlySet<ReasonOf<'for whom'>['how']> = new Set(['ask', 'half', 'few', 'refugees', 'another council'])

const hasPhone = (service: Service): boolean => service.phone !== null || service.referral.phone !== null

/** Nobody stands behind it that we know of: no network, no charity number, no council's house. */
const isSmall = ({ organisation, types }: Service): boolean =>
  organisation.network === null && organisation.charity === null && !types.some((type) => type === 'library' || groupOf(type) === 'advice')

function addDoor({ told, reasons, against }: Common, found: Found, { times }: Asking): void {
  const door = doorOf(found, told, times.at)
  if (door === null) return
  reasons.push(door)
  const shut = shutBy(door)
  if (shut !== null) against.push(shut)
}

function addWhom({ told, reasons, unknown, against }: Common, service: Service, client: Circumstances): void {
  const said = told?.asked?.who
  if (said === 'yes') reasons.push(fits('who', 'told'))
  else if (said === 'no') {
    reasons.push(doesNotFit('who', 'told'))
    against.push('who')
  } else {
    const whom = forWhom(service, client)
    if (whom === null) return
    reasons.push({ of: 'for whom', ...whom })
    if (ASKED.has(whom.how)) unknown.push('who')
  }
}

function addTimes(common: Common, found: Found, asked: Asked): void {
  const said = common.told?.asked?.when
  if (said === undefined && found.service.mode.includes('delivery')) return
  const stands = said === undefined ? timesOf(found, asked) : said === 'yes' ? TOLD : null
  if (stands === null) {
    common.reasons.push(doesNotFit('when', said === undefined ? 'listing' : 'told'))
    common.against.push('when')
    return
  }
  common.times = { urgent: isToday(found, asked) ? { ...stands, today: true } : stands, later: stands }
  if (!SURE.has(stands.how)) common.unknown.push('when')
}

const TOLD = { of: 'times', how: 'told', on: null, age: 0, narrow: false, today: false } as const
const SURE: ReadonlySet<string> = new Set(['open now', 'open then', 'told'])
