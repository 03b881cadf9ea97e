import type { AreaFigures } from '../../place/area.ts'
import type { ServiceType } from '../../listing/taxonomy.ts'
import { unknownCode } from './areaCodes.ts'
import type { Catchment, Zone } from '../counted/catchment.ts'
import { outlineOf } from '../counted/outline.ts'
import { isOfKind } from '../counted/keptOutBy.ts'
import type { SupplyRow } from '../model/supplyColumns.ts'
import type { ChangeLeft } from './whatIfNotes.ts'
import { plannedHours } from './plannedHours.ts'
import type { ServiceChange, WhatIfQuery } from './whatIfQuery.ts'
import { WrongChange } from './wrongChange.ts'

/** The listings that changes name, and what each change leaves; what a later one goes on from is left by that one. */
export function rowsAfter(known: ReadonlyMap<string, SupplyRow>, { types: asked, changes }: WhatIfQuery) {
  const changed = new Map<string, SupplyRow | null>()
  const left = changes.map((change, number): Omit<ChangeLeft, 'counts'> => {
    const field = (name: string): string => `changes.${number}.${name}`
    if (change.do === 'add') return { change, number, row: addedRow(change, number, asked, field) }
    const row = changed.has(change.id) ? changed.get(change.id) : known.get(change.id)
    if (row === undefined) throw new WrongChange(field('id'), 'should be the id of a listing of the place that counts in this question')
    if (row === null) throw new WrongChange(field('id'), 'is of a listing that an earlier change takes away')
    const next = changedRow(row, change, field)
    changed.set(change.id, next)
    return { change, number, row: next }
  })
  const isLast = ({ change, number }: Omit<ChangeLeft, 'counts'>): boolean =>
    change.do === 'add' || !changes.some((later, n) => n > number && later.do !== 'add' && later.id === change.id)
  return { changed, left: left.map((one) => (isLast(one) ? one : { ...one, row: null })) }
}

function addedRow(
  { at, types, capacity, hours, catchment, delivers }: Extract<ServiceChange, { do: 'add' }>,
  number: number,
  asked: readonly ServiceType[],
  field: (name: string) => string,
): SupplyRow {
  if (!isOfKind(types, asked))
    throw new WrongChange(field('types'), 'should be of a kind that the question asks for, in its own field types')
  if (delivers && catchment === null)
    throw new WrongChange(field('catchment'), 'should say where it delivers to: codes of areas, a polygon, or both')
  const rules = hours === null ? null : plannedHours(hours, field('hours'))
  return { id: `new ${number}`, at, capacity, hours: rules, catchment: catchmentOf(catchment, delivers) }
}

/** A code that no area of the place bears would quietly cover nobody. */
export function checkCodes(figures: AreaFigures, changes: readonly ServiceChange[]): void {
  changes.forEach((change, n) => {
    const codes = 'catchment' in change ? (change.catchment?.codes ?? []) : []
    const unknown = unknownCode(figures, codes)
    if (unknown !== undefined)
      throw new WrongChange(
        `changes.${n}.catchment.codes`,
        `should be codes of areas, wards or authorities of the place; ${unknown} is none`,
      )
  })
}

function changedRow(row: SupplyRow, change: Exclude<ServiceChange, { do: 'add' }>, field: (name: string) => string): SupplyRow | null {
  switch (change.do) {
    case 'remove':
      return null
    case 'move':
      return { ...row, at: change.at }
    case 're-time':
      return { ...row, hours: plannedHours(change.hours, field('hours')) }
    case 'resize':
      return { ...row, capacity: change.capacity }
    default:
      return { ...row, catchment: catchmentOf(change.catchment, row.catchment?.delivers) }
  }
}

const catchmentOf = (zone: Zone | null, delivers = false): Catchment | null =>
  zone === null
    ? delivers
      ? { zones: [], delivers }
      : null
    : { zones: [{ ...zone, polygon: zone.polygon === null ? null : outlineOf(zone.polygon) }], delivers }
