import type { Service } from '../../listing/service.ts'
import { weekSpans } from '../../hours/weekSpans.ts'
import { hoursNow } from '../counted/hoursInForce.ts'
import { areasIn } from '../model/areasIn.ts'
import type { Demand } from '../model/demand.ts'
import type { GapQuery } from '../query/gapQuery.ts'
import { straightM } from '../model/servedPairs.ts'
import { supplyOf, type SupplyRow } from '../model/supplyColumns.ts'
import type { ServiceChange } from './whatIfQuery.ts'

/** What must be known of a change, and how: nothing that is asked is silently nothing. */
export interface WhatIfNote {
  /** Such as `changes.0.at`. */
  field: string
  message: string
}

/** What is wrong with a change, apart from the words that an API says it in. */
export type WhyNote =
  | 'walked to'
  | 'no hour asked'
  | 'never open'
  | 'moves nothing'
  | 'not open then'
  | 'no catchment'
  | 'catchment holds nobody'
  | 'nobody near'

/** A note on one change. */
export interface ChangeNote extends WhatIfNote {
  /** Of the change, its place in the list. */
  number: number
  why: WhyNote
  /** Walked metres to the nearest neighbourhood, where that is why; null = otherwise. */
  walkedM: number | null
}

/** What a change leaves: the service as it would be, and whether it counts in the hour that is asked for. */
export interface ChangeLeft {
  change: ServiceChange
  /** Its place in the list. */
  number: number
  /** null where it is gone, or where a later change goes on from here. */
  row: SupplyRow | null
  counts: boolean
}

/** Kinds that come to people. */
const DELIVERED: ReadonlySet<Service['types'][number]> = new Set(['meal-delivery'])

/**
 * Changes that do nothing, or not what they seem to: a place that nobody lives near, a catchment that holds nobody, a move of what
 * comes to people, hours that are not asked for, or never open.
 *
 * @param at ms since 1970 UTC
 *
 * O(areas + areas in the catchments) for each change.
 */
export function notesOn(left: readonly ChangeLeft[], query: GapQuery, demand: Demand, at: number): ChangeNote[] {
  return left.flatMap(({ change, number, row, counts }) => {
    const note = (why: WhyNote, name: string, message: string, walkedM: number | null = null): ChangeNote => ({
      field: `changes.${number}.${name}`,
      message,
      number,
      why,
      walkedM,
    })
    const notes: ChangeNote[] = []
    if (change.do === 'add' && !change.delivers && change.types.every((type) => DELIVERED.has(type)))
      notes.push(note('walked to', 'delivers', 'is false, so people walk to it; with true it comes to everybody in its catchment'))
    if (change.do === 're-time' && query.hours === undefined)
      notes.push(note('no hour asked', 'hours', 'change nothing while no hour is asked for; give hours such as sat-10'))
    if (change.do === 'add' && query.hours === undefined && row !== null && isNeverOpen(row, at))
      notes.push(
        note('never open', 'hours', 'are open in no hour of a week as it is now; it counts all the same, for no hour is asked for'),
      )
    if (change.do === 'move' && row?.catchment?.delivers === true)
      notes.push(note('moves nothing', 'at', 'changes nothing: it comes to the people of its catchment; redraw that instead'))
    if (row === null) return notes
    if (!counts)
      return [
        ...notes,
        note('not open then', 'hours', `are not known to be open in every week in the hours asked for, ${query.hours}: it does not count`),
      ]
    const reason = whyNobody(row, query, demand)
    return reason === null
      ? notes
      : [...notes, note(reason.why, reason.of === 'at' && change.do === 'redraw' ? 'catchment' : reason.of, reason.message, reason.walkedM)]
  })
}

/** What is not stated may be open. */
function isNeverOpen({ hours: stated = null }: SupplyRow, at: number): boolean {
  if (stated === null) return false
  const hours = hoursNow(stated, at)
  return hours === null || weekSpans(hours).every(({ share }) => share === 0)
}

interface NobodyServed {
  of: 'at' | 'catchment'
  why: WhyNote
  message: string
  walkedM: number | null
}

/** Why a service serves nobody; null where it serves somebody. */
function whyNobody(row: SupplyRow, query: GapQuery, demand: Demand): NobodyServed | null {
  const { at, catchment = null } = row
  const held = catchment === null ? null : areasIn(catchment, demand)
  if (catchment !== null && catchment.zones.length === 0)
    return nobody('no catchment', 'is not stated, and it comes to people: it reaches nobody; give codes or a polygon')
  if (held?.length === 0) return nobody('catchment holds nobody', 'holds the middle of no neighbourhood of the place: it covers nobody')
  if (catchment?.delivers === true || at === null) return null
  const reachM = query.reach_m / query.detour
  const areas = held ?? Uint32Array.from({ length: demand.count }, (_, i) => i)
  const nearest = straightM(demand, areas, supplyOf([{ id: row.id, at }]), 0).reduce((least, metres) => Math.min(least, metres), Infinity)
  if (nearest <= reachM) return null
  const km = (nearest * query.detour) / 1000
  const walked = km >= 100 ? Math.round(km) : Number(km.toPrecision(2))
  const whom = held === null ? 'neighbourhood of the place' : 'neighbourhood of its catchment'
  return {
    of: 'at',
    why: 'nobody near',
    walkedM: nearest * query.detour,
    message: `is ${walked} km on foot from the middle of the nearest ${whom}: nobody has it within reach_m, ${query.reach_m}`,
  }
}

const nobody = (why: WhyNote, message: string): NobodyServed => ({ of: 'catchment', why, message, walkedM: null })
