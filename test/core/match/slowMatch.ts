import type { Calendar } from '../../../core/days/calendar.ts'
import { asOf } from '../../../core/listing/asOf.ts'
import type { Service } from '../../../core/listing/service.ts'
import { groupOf, type ServiceType } from '../../../core/listing/taxonomy.ts'
import type { Circumstances } from '../../../core/match/circumstances.ts'
import { type ClientNeed, NEED_RULES } from '../../../core/match/clientNeeds.ts'
import type { Told, WorkerNotes } from '../../../core/match/told.ts'
import { forWhom } from '../../../core/match/judge/forWhom.ts'
import { servesArea } from '../../../core/match/judge/catchment.ts'
import { openStateOf } from '../../../core/hours/openStateOf.ts'
import { couldMeet } from '../../../core/seek/couldMeet.ts'
import { welcomes } from '../../../core/seek/children.ts'
import { meets, type Need } from '../../../core/seek/needs.ts'
import { search } from '../../../core/seek/search.ts'
import { slowFar } from './slowFar.ts'
import { slowSigns } from './slowSigns.ts'
import { leaning, slowWay } from './slowWay.ts'
import { slowAge, slowTimes, slowToday } from './slowTimes.ts'

export interface SlowQuery {
  client: Circumstances
  notes: WorkerNotes
  at: number
  calendar: Calendar
}

/** What a place counts for a need, or what is against it. */
export interface Slow {
  id: string
  mine: boolean
  against: string[]
  /** What each thing counts, by its name. */
  parts: Record<string, number>
  sum: number
}

/** The matcher again: slow, one rule after the other, with figures of its own. Every place of a fitting kind, in no order. */
export function slowMatch(services: readonly Service[], need: ClientNeed, query: SlowQuery): Slow[] {
  return search(services, { from: query.client.from, roughM: query.client.roughM, types: [], at: query.at, calendar: query.calendar })
    .map(({ service }) => judge(service, need, query))
    .filter((one) => one !== null)
}

function judge(service: Service, need: ClientNeed, { client, notes, at, calendar }: SlowQuery): Slow | null {
  const rule: {
    kinds: readonly (readonly ServiceType[])[]
    asks: readonly Need[]
    food: boolean
    byPhone: boolean
    urgent: boolean
    again: boolean
  } = NEED_RULES[need]
  const step = rule.kinds.findIndex((kinds) => kinds.some((kind) => service.types.includes(kind)))
  if (step === -1) return null
  const type = service.types.find((one) => rule.kinds[step]!.includes(one))!
  const told: Told = notes.answers?.[service.id] ?? {}
  const found = search([service], { from: client.from, roughM: client.roughM, types: [], at, calendar })[0]!
  const parts: Record<string, number> = {}
  const against: string[] = []
  const count = (name: string, steps: number): void => void (parts[name] = (parts[name] ?? 0) + steps)
  const mine = notes.mine?.has(service.id) === true

  // The door.
  const room =
    service.capacity !== null && service.capacity.expiresOn >= '2026-11-24' && service.capacity.setOn <= '2026-11-24'
      ? service.capacity.state
      : null
  const noted = service.toldFull !== null && service.toldFull.expiresOn >= '2026-11-24' ? service.toldFull : undefined
  const state = openStateOf(service, at, calendar)
  if (told.door === 'open') count('door', 2)
  else if (told.door !== undefined) against.push(told.door)
  else if (room === 'paused') against.push('full')
  else if (state.state === 'closed' && state.reason !== 'no session ahead') against.push('closed')
  else if (service.closedReports >= 2) against.push('closed')
  else if (room === 'full' || noted?.checked === true) against.push('full')
  else if (noted !== undefined) count('door', -6)
  else if (room === 'limited') count('door', -1)

  count('kind', -step - (rule.byPhone && service.types.includes('library') ? 1 : 0))

  slowWay(service, client, notes, count)

  // Where it brings things to.
  const serves = servesArea(service, client, found.walkMinutes)
  const isSaid = client.areas.some((code) => code.startsWith('E08'))
  const brings = meets(service, 'comes-to-me') === 'yes'
  const here = serves === 'yes' || (service.authority !== null && client.areas.includes(service.authority))
  const where = here ? 'here' : service.authority !== null && isSaid ? 'elsewhere' : 'not stated'
  const toldHere = (brings && told.asked?.area === 'yes') || told.asked?.['comes-to-me'] === 'yes'

  // What matters to the client.
  const ask = (asked: Need | 'children' | 'age' | 'languages' | 'area' | 'no-recourse', judgement: string): void => {
    const said = told.asked?.[asked]
    if (said === 'yes') count('fits', 4)
    else if (said === 'no') against.push(asked)
    else if (judgement === 'yes') count('fits', 3)
    else if (judgement === 'no') against.push(asked)
    else if (asked === 'age' || asked === 'area' || asked === 'no-recourse') count('not stated', 0)
    else count('not stated', leaning(service, asked))
  }
  const askNeed = (asked: Need): void => void (couldMeet(service, asked) && ask(asked, meets(service, asked)))
  const isAdvice = groupOf(type) === 'advice'
  const isTalk = isAdvice || TALKS.has(type)
  if (client.money === 'nothing' && !isAdvice) askNeed('free')
  if (client.money === 'little' && (service.cost.pence ?? 0) > 500 && !isAdvice) askNeed('free')
  if (client.noId) askNeed('no-id')
  for (const asked of rule.asks) askNeed(asked)
  if (rule.food) for (const asked of client.diet) askNeed(asked)
  if (rule.food && client.noKitchen) askNeed('no-kitchen')
  if (client.cannotGoOut) {
    const comes = meets(service, 'comes-to-me')
    if (rule.byPhone && isTalk && comes !== 'yes') ask('by-phone', meets(service, 'by-phone'))
    else ask('comes-to-me', comes === 'yes' && where !== 'here' && isSaid ? 'not stated' : comes)
  } else for (const asked of client.access) askNeed(asked)
  if (client.children.length > 0) {
    const each = new Set(client.children.map((band) => welcomes(service, band)))
    const all = each.has('no') ? 'no' : each.has('not stated') ? 'not stated' : 'yes'
    if (
      all === 'no' ||
      !(
        ['take home', 'by referral', 'advice'].includes(groupOf(type)) ||
        ['debt', 'benefits', 'bills', 'housing', 'immigration', 'work'].includes(need)
      )
    )
      ask('children', all)
  }
  const { minAge, maxAge, groups } = service.eligibility
  const written = /^ages (\d+) to (\d+)/.exec(service.eligibility.text ?? '')
  if (client.age !== null && (minAge !== null || maxAge !== null)) {
    ask('age', client.age >= (minAge ?? 0) && client.age <= (maxAge ?? 200) ? 'yes' : 'no')
  } else if (client.age !== null && written !== null) {
    ask('age', client.age >= Number(written[1]) && client.age <= Number(written[2]) ? 'yes' : 'no')
  } else if (client.age !== null && client.age < 18) {
    ask('age', groups.some((group) => ['everyone', 'all ages', 'families', 'children'].includes(group)) ? 'yes' : 'not stated')
  }
  if (rule.byPhone && client.languages.length > 0) {
    const speaks = service.languages.some((tag) => client.languages.includes(tag)) || service.interpreter === 'yes'
    ask('languages', speaks ? 'yes' : service.interpreter === 'no' && service.languages.length > 0 ? 'no' : 'not stated')
  }
  if (serves !== null) ask('area', serves)
  else if (brings && where !== 'here') ask('area', 'not stated')
  const counts = ['crisis-fund', 'emergency-voucher', 'healthy-start', 'free-school-meals', 'advice-benefits'].includes(type)
  if (client.noRecourse && (counts || service.eligibility.publicFunds !== 'not stated')) ask('no-recourse', service.eligibility.publicFunds)
  if (client.noRecourse && counts) count('public funds', service.types.includes('advice-immigration') ? 0 : -3)

  // Whom it is for.
  const whom = forWhom(service, client)
  if (told.asked?.who === 'no') against.push('who')
  else if (told.asked?.who === 'yes') count('fits', 4)
  else if (whom !== null)
    count(
      'for whom',
      {
        everybody: 1,
        'the client': 1,
        'such as they': 4,
        'their council': 1,
        'another council': -3,
        half: -2,
        few: -6,
        refugees: -6,
        ask: -3,
      }[whom.how],
    )

  // The times.
  if (told.asked?.when === 'yes') count('times', 4)
  else if (told.asked?.when === 'no') against.push('when')
  else if (!service.mode.includes('delivery')) {
    const times = slowTimes(service, client, at, calendar)
    if (times === null) against.push('when')
    else count('times', times)
  }
  if (rule.urgent && parts['times'] !== undefined && (told.asked?.when !== undefined || !service.mode.includes('delivery'))) {
    const hoursAge = told.asked?.when === 'yes' ? 0 : slowAge(service.confirmed.hours, at)
    count('times', slowToday(service, client, at, calendar) ? ([1, 1, 1, 0.5, 0][hoursAge] ?? 0) : 0)
  }

  // How long ago, how far, and a number to ring.
  slowSigns(service, at, count)
  const isSpoken =
    rule.byPhone &&
    service.types.every((one) => TALKS.has(one) || groupOf(one) === 'advice') &&
    !(service.mode.length === 0 && /drop.?in/i.test(service.name))
  count('near', -slowFar(service, client, found, isSpoken, toldHere ? 'here' : brings ? where : null, rule.again))

  // What councils owe.
  const alone = service.types.every((one) => one === 'advice-housing') && service.organisation.network === null
  if (service.authority !== null && isSaid && (alone || ['crisis-fund', 'emergency-voucher', 'free-school-meals'].includes(type)))
    count('council', client.areas.includes(service.authority) ? 3 : -5)
  count('phone', service.phone === null ? -1 : 1)
  if (type === 'advice-debt' || type === 'advice-immigration')
    count('registration', service.regulated === 'no' ? -4 : service.regulated === 'yes' ? 1 : 0)
  return { id: service.id, mine, against, parts, sum: Object.values(parts).reduce((a, b) => a + b, 0) }
}

/** Kinds that are all talk, beside advice. */
const TALKS: ReadonlySet<string> = new Set(['befriending', 'mental-health', 'bereavement', 'carers', 'refugee-support'])

export const visible = (services: readonly Service[], at: number): Service[] =>
  services.filter((service) => service.precision !== 'hidden' && asOf(service, at) !== null)
