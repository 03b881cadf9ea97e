import { Trans, useLingui } from '@lingui/react/macro'
import type { FormEvent } from 'react'
import { Link } from 'wouter'
import type { PlaceSummary } from '../../../core/api/places.ts'
import { LONGEST_TYPED } from '../../../core/seek/longestTyped.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { usePage } from '../../frame/PageContext.tsx'
import { useAddress } from '../address/useAddress.ts'
import { TroubleNote } from './TroubleNote.tsx'
import type { PositionTrouble } from './devicePosition.ts'
import { useWhereSearch, type SearchTrouble } from './useWhereSearch.ts'
import { useWhereabouts } from './whereabouts.ts'

/** "Where are you?" Works as an ordinary posted form where no script runs; otherwise what is typed stays in the browser. */
export function WhereForm({ place }: { place: string | null }) {
  const { t } = useLingui()
  const { hydrated, where, trouble: given } = usePage()
  const asked = useAddress().href('', { area: null }).slice(1)
  const { busy, trouble, search, nearMe, choose } = useWhereSearch(place)
  const mine = useWhereabouts()
  const typed = mine?.text ?? given?.text ?? where?.text ?? ''

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const written = new FormData(event.currentTarget).get('where')
    void search(typeof written === 'string' ? written : '')
  }

  return (
    <search className="where">
      <form method="post" action="/find#answers" onSubmit={submit}>
        <label className="where-label" htmlFor="where">
          <Trans>Your postcode or area</Trans>
        </label>
        <div className="where-row">
          <input
            key={typed}
            id="where"
            name="where"
            type="text"
            defaultValue={typed}
            maxLength={LONGEST_TYPED}
            autoComplete="postal-code"
            autoCapitalize="words"
            spellCheck={false}
            enterKeyHint="search"
            placeholder={t`M16 0RA or Moss Side`}
            aria-describedby={trouble === null ? undefined : 'where-trouble'}
            aria-invalid={trouble === null ? undefined : true}
          />
          <button className="button" type="submit" aria-disabled={busy}>
            <Icon name="find" />
            <Trans>Find help</Trans>
          </button>
        </div>
        {place !== null && <input type="hidden" name="place" value={place} />}
        {asked !== '' && <input type="hidden" name="ask" value={asked} />}
        {hydrated && (
          <button className="button button-quiet" type="button" onClick={() => void nearMe()} aria-disabled={busy}>
            <Icon name="here" />
            <Trans>Use where I am now</Trans>
          </button>
        )}
      </form>
      <output className="quiet">{busy ? <Trans>Looking…</Trans> : ''}</output>
      {trouble !== null && <SearchTroubleNote trouble={trouble} choose={choose} />}
    </search>
  )
}

/** Why the search led nowhere, and what to do instead. */
export function SearchTroubleNote({ trouble, choose }: { trouble: SearchTrouble; choose: ReturnType<typeof useWhereSearch>['choose'] }) {
  if ('trouble' in trouble) return <TroubleNote trouble={trouble.trouble} choose={choose} />
  return (
    <div className="note note-warn" role="alert" id="where-trouble">
      <Icon name="warn" />
      <div>
        <p>
          {'failed' in trouble ? (
            <Trans>We could not look that up: no answer came. Check your connection and try again, or pick a place from the list.</Trans>
          ) : (
            <PositionWords trouble={trouble.position} />
          )}
        </p>
        {'near' in trouble && <PlacesAbout near={trouble.near ?? []} />}
      </div>
    </div>
  )
}

/** Where somebody may be whose device does not know exactly: whole places, in which nothing is measured. */
function PlacesAbout({ near }: { near: readonly PlaceSummary[] }) {
  const { href } = useAddress()
  return (
    <ul className="chips">
      {near.map(({ id, name }) => (
        <li key={id}>
          <Link className="chip" href={href(`/find/${id}`, { area: null })}>
            <Trans>All of {name}, without walking times</Trans>
          </Link>
        </li>
      ))}
    </ul>
  )
}

function PositionWords({ trouble }: { trouble: PositionTrouble }) {
  if (trouble === 'rough')
    return (
      <Trans>
        Your device knows where you are only to a kilometre or more: too roughly to say what is near. Type a postcode or the name of your
        area.
      </Trans>
    )
  if (trouble === 'refused') return <Trans>Your browser did not share where you are. Type a postcode or the name of your area.</Trans>
  if (trouble === 'outside') return <Trans>You are outside the places on this map. Type a postcode, or pick a place from the list.</Trans>
  return <Trans>Your device could not tell where you are. Type a postcode or the name of your area.</Trans>
}
