import { Plural, Trans } from '@lingui/react/macro'
import type { SitesFault } from '../engine/messages.ts'

/** Why no sites were found, and what to do about it. */
export function SitesFaultNote({ fault }: { fault: SitesFault }) {
  return (
    <div className="note note-warn" role="alert">
      <div>
        <Said fault={fault} />
      </div>
    </div>
  )
}

function Said({ fault }: { fault: SitesFault }) {
  switch (fault.of) {
    case 'none':
      return (
        <p>
          {fault.from === 'ready' ? (
            <Trans>No ward or organisation is marked as ready here. Mark some under “Who needs it”, or choose other places.</Trans>
          ) : (
            <Trans>No place fits what you ask. Allow other places, or a larger area.</Trans>
          )}{' '}
          {fault.notPublished > 0 && (
            <Plural
              value={fault.notPublished}
              one="For # school the share on free school meals is not published."
              other="For # schools the share on free school meals is not published."
            />
          )}
        </p>
      )
    case 'count':
      return (
        <p>
          <Plural
            value={fault.have}
            one="There is only # place where a site may stand. Ask for one site, or allow more places."
            other="There are only # places where a site may stand. Ask for as many sites at most, or allow more places."
          />
        </p>
      )
    case 'share':
      return (
        <p>
          <Trans>
            Even with a site in every place allowed, only {fault.reachablePercent}% can be reached. Ask for that share or less, allow more
            places, or a longer walk.
          </Trans>
        </p>
      )
    case 'beyond':
      return (
        <p>
          <Plural
            value={fault.count}
            one="Nothing allowed here reaches the people of # neighbourhood:"
            other="Nothing allowed here reaches the people of # neighbourhoods:"
          />{' '}
          {fault.areas.join(', ')}
          {fault.count > fault.areas.length && ' …'}.{' '}
          <Trans>Allow more places or a longer walk, or ask for a share of people instead of everybody.</Trans>
        </p>
      )
    case 'nobody':
      return (
        <p>
          <Trans>No place allowed here has anybody in need within this walk. Allow other places or a longer walk.</Trans>
        </p>
      )
    case 'size':
      return (
        <p>
          <Trans>
            For so many places, walks of any length are more than this page can hold. Ask for most people within reach, or choose an
            authority first.
          </Trans>
        </p>
      )
    case 'files':
      return (
        <p>
          <Trans>The figures did not come. Check your connection, then press “Find sites” again.</Trans>
        </p>
      )
    case 'thread':
      return (
        <p>
          <Trans>
            The search ended before it was done; perhaps this device ran out of memory. What was found stays below. Press “Find sites” to
            try again, with fewer places or a shorter walk.
          </Trans>
        </p>
      )
    default:
      return (
        <p>
          <Trans>This cannot be answered as it is asked.</Trans> {fault.message}
        </p>
      )
  }
}
