import type { I18n } from '@lingui/core'
import type { ServiceChange } from '../../../core/gap/questions/whatIfQuery.ts'
import type { DeskAreas, DeskListing } from '../engine/answers.ts'
import { hubName, hubNumber } from '../scenario/result/hubName.ts'

/** `new 0` is what the first change of a scenario adds. */
const OF_SCENARIO = 'new '

/** What a scenario adds is on no list, so it has no page. */
export const isOfScenario = ({ id }: Pick<DeskListing, 'id'>): boolean => id.startsWith(OF_SCENARIO)

/**
 * How a listing that counts is called where it is named; what a scenario adds by its number among the hubs, and where it would be.
 *
 * @param changes of the scenario that is shown
 */
export const listingName = (
  i18n: I18n,
  listing: Pick<DeskListing, 'id' | 'name' | 'at'>,
  areas: DeskAreas,
  changes: readonly ServiceChange[],
): string =>
  isOfScenario(listing) ? hubName(i18n, hubNumber(changes, Number(listing.id.slice(OF_SCENARIO.length))), listing.at, areas) : listing.name
