import { useContext } from 'react'
import { useLingui } from '@lingui/react'
import { useDeskView } from '../desk/deskView.ts'
import type { DeskListing } from '../engine/answers.ts'
import { ScenarioContext } from '../scenario/store/scenarioContext.ts'
import { listingName } from './listingName.ts'

/** How listings are called on this desk, and in the scenario that is shown where there is one. */
export function useListingName(): (listing: Pick<DeskListing, 'id' | 'name' | 'at'>) => string {
  const { i18n } = useLingui()
  const { areas } = useDeskView()
  const changes = useContext(ScenarioContext)?.changes ?? []
  return (listing) => listingName(i18n, listing, areas, changes)
}
