import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { KIND_WORDS } from '../../../i18n/kindWords.ts'
import { useDeskView } from '../../desk/deskView.ts'
import type { DeskListing } from '../../engine/answers.ts'
import { useScenarioDesk } from '../store/scenarioContext.ts'
import { listingsNamed } from './listingsNamed.ts'
import { ListingChange } from './ListingChange.tsx'

const MOST_SHOWN = 8

/** A listing, found by its name, and what would be different about it. */
export function ChangeListing({ onMap }: { onMap: boolean }) {
  const { listings, question } = useDeskView()
  const { chosen, choose } = useScenarioDesk()
  const [sought, setSought] = useState('')
  const found = listingsNamed(listings, sought, question.types)
  const listing = listings.find(({ id }) => id === chosen)
  return (
    <div className="scenario-form">
      <label className="scenario-field">
        <Trans>Look for a listing by its name</Trans>
        <input type="search" value={sought} onChange={(event) => setSought(event.target.value)} />
      </label>
      {sought.trim() !== '' && (
        <ul className="scenario-listings">
          {found.slice(0, MOST_SHOWN).map((one) => (
            <li key={one.id}>
              <button
                type="button"
                aria-pressed={one.id === chosen}
                onClick={() => {
                  choose(one.id)
                  setSought('')
                }}
              >
                <ListingName listing={one} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <output className="quiet">
        {sought.trim() === '' ? null : found.length === 0 ? (
          <Trans>No listing here has that in its name.</Trans>
        ) : (
          found.length > MOST_SHOWN && <Trans>{found.length - MOST_SHOWN} more: type more of the name.</Trans>
        )}
      </output>
      {listing !== undefined && <ListingChange key={listing.id} listing={listing} onMap={onMap} />}
    </div>
  )
}

function ListingName({ listing: { name, types } }: { listing: DeskListing }) {
  const { i18n } = useLingui()
  return (
    <>
      <bdi>{name}</bdi> <small>{types.map((type) => i18n._(KIND_WORDS[type])).join(', ')}</small>
    </>
  )
}
