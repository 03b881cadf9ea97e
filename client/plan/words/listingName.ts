import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { DeskListing } from '../engine/answers.ts'

/** What a scenario adds is on no list, so it has neither name nor page. */
export const isOfScenario = ({ id }: Pick<DeskListing, 'id'>): boolean => id.startsWith('new ')

/** How a listing that counts is called where it is named. */
export const listingName = (i18n: I18n, listing: Pick<DeskListing, 'id' | 'name'>): string =>
  isOfScenario(listing) ? i18n._(msg`the hub of the scenario`) : listing.name
