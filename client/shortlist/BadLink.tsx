import { Trans } from '@lingui/react/macro'
import type { PlaceSummary } from '../../core/api/places.ts'
import { AllHelp } from './AllHelp.tsx'

/** A link that cannot be opened here: what happened, and the ways on. */
export function BadLink({ place, why }: { place: PlaceSummary; why: 'newer' | 'unreadable' }) {
  return (
    <>
      <h1>
        <Trans>This link does not open here</Trans>
      </h1>
      <p className="lead">
        {why === 'newer' ? (
          <Trans>It was made by a newer map than this page. Load the page again; if it still says so, ask for the names instead.</Trans>
        ) : (
          <Trans>Part of it was lost on the way. Open it again from where it was sent, or ask for the names instead.</Trans>
        )}
      </p>
      {why === 'newer' && (
        <p>
          <button type="button" className="button" onClick={() => location.reload()}>
            <Trans>Load again</Trans>
          </button>
        </p>
      )}
      <AllHelp place={place} />
    </>
  )
}
