import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ServiceChange } from '../../../../core/gap/questions/whatIfQuery.ts'
import type { Position } from '../../../../core/listing/service.ts'
import type { DeskAreas } from '../../engine/answers.ts'
import { nearestArea } from './nearestArea.ts'

/**
 * "Hub 1 near Langworthy": how a hub of a scenario is called on maps, in tables and sentences.
 *
 * @param number from 1, among the hubs of the scenario
 * @param at null = it has no place, so its number alone
 */
export function hubName(i18n: I18n, number: number, at: Position | null, areas: DeskAreas): string {
  const ward = at === null ? '' : (areas.wardName[nearestArea(areas, at)] ?? '')
  return ward === '' ? i18n._(msg`Hub ${number}`) : i18n._(msg`Hub ${number} near ${ward}`)
}

/** Which hub of the scenario a change puts there, from 1. @param change its place among the changes */
export const hubNumber = (changes: readonly ServiceChange[], change: number): number =>
  changes.slice(0, change + 1).filter(({ do: what }) => what === 'add').length
