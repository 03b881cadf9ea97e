import type { I18n } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import type { ServiceChange } from '../../../../core/gap/questions/whatIfQuery.ts'
import { readOsmHours } from '../../../../core/hours/osm/osmHours.ts'
import type { Position } from '../../../../core/listing/service.ts'
import { hoursLines } from '../../../i18n/hoursWords.ts'
import { KIND_WORDS } from '../../../i18n/kindWords.ts'
import type { DeskAreas, DeskListing } from '../../engine/answers.ts'
import { nearestArea } from './nearestArea.ts'

export interface Around {
  /** Number of the hub that a change puts there, from 1; of no weight to other changes. */
  hub?: number
  areas: DeskAreas
  listings: readonly DeskListing[]
}

/** A change in words, such as "Hub 1, new: food bank, near Langworthy, Salford. Open Tuesdays 10 am–12 noon". */
export function changeWords(i18n: I18n, change: ServiceChange, around: Around): string {
  if (change.do === 'add') return hubWords(i18n, change, around)
  const name = around.listings.find(({ id }) => id === change.id)?.name ?? i18n._(msg`a listing that is not on this map`)
  switch (change.do) {
    case 'remove':
      return i18n._(msg`${name} closed`)
    case 'move': {
      const near = nearWords(i18n, change.at, around)
      return i18n._(msg`${name} moved to ${near}`)
    }
    case 're-time': {
      const hours = openWords(i18n, change.hours)
      return i18n._(msg`${name} open ${hours}`)
    }
    case 'resize': {
      const capacity = i18n.number(change.capacity)
      return i18n._(msg`${name} with a capacity of ${capacity}`)
    }
    default: {
      const whom = whomWords(i18n, change.catchment)
      return i18n._(msg`${name} for ${whom}`)
    }
  }
}

function hubWords(i18n: I18n, { types, at, hours, delivers, catchment }: Extract<ServiceChange, { do: 'add' }>, around: Around): string {
  const kinds = types.map((type) => i18n._(KIND_WORDS[type])).join(', ')
  const near = nearWords(i18n, at, around)
  const whom = whomWords(i18n, catchment)
  const number = around.hub ?? 1
  const what = delivers
    ? i18n._(msg`Hub ${number}, new: ${kinds}, brought to ${whom}`)
    : catchment === null
      ? i18n._(msg`Hub ${number}, new: ${kinds}, ${near}`)
      : i18n._(msg`Hub ${number}, new: ${kinds}, ${near}, for ${whom}`)
  if (hours === null) return what
  const open = openWords(i18n, hours)
  return i18n._(msg`${what}. Open ${open}`)
}

/** "near Langworthy, Salford". */
export function nearWords(i18n: I18n, at: Position, { areas }: Pick<Around, 'areas'>): string {
  const row = nearestArea(areas, at)
  const ward = areas.wardName[row] ?? ''
  const authority = areas.authorityName[row] ?? ''
  return i18n._(msg`near ${ward}, ${authority}`)
}

/** Hours in words; what cannot be said so stays as it is written. */
export function openWords(i18n: I18n, hours: string): string {
  const { rules } = readOsmHours(hours)
  const lines = rules === null ? [] : hoursLines(i18n, rules)
  return lines.length === 0 ? hours : lines.join(', ')
}

function whomWords(i18n: I18n, zone: Extract<ServiceChange, { do: 'redraw' }>['catchment']): string {
  if (zone === null) return i18n._(msg`everybody in reach`)
  const count = zone.codes.length
  if (count === 0) return i18n._(msg`the people of a drawn area`)
  if (zone.polygon === null) return i18n._(msg`the people of ${plural(count, { one: '# chosen area', other: '# chosen areas' })}`)
  return i18n._(msg`the people of ${plural(count, { one: '# chosen area', other: '# chosen areas' })} and a drawn one`)
}
