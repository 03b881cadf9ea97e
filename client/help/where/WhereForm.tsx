import { Trans, useLingui } from '@lingui/react/macro'
import type { FormEvent } from 'react'
import { LONGEST_TYPED } from '../../../core/seek/longestTyped.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { usePage } from '../../frame/PageContext.tsx'
import { useAddress } from '../address/useAddress.ts'
import { SearchTroubleNote } from './SearchTroubleNote.tsx'
import { useWhereSearch } from './useWhereSearch.ts'
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
