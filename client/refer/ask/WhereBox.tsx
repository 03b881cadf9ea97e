import { Trans, useLingui } from '@lingui/react/macro'
import type { FormEvent } from 'react'
import { LONGEST_TYPED } from '../../../core/seek/longestTyped.ts'
import { usePage } from '../../frame/PageContext.tsx'
import { TroubleWords } from '../../help/where/TroubleNote.tsx'
import { useReferDesk } from '../desk/referDesk.ts'
import { useClientWhere, type WhereTrouble } from './useClientWhere.ts'

/** Where the client lives. Without it the match stands in no order of nearness, and says so. */
export function WhereBox() {
  const { t } = useLingui()
  const { session } = useReferDesk()
  const { busy, trouble, search, choose, chooseWhole } = useClientWhere()
  const typed = session.where?.text ?? ''
  const written = (form: HTMLFormElement) => (form.elements.namedItem('refer-where') as HTMLInputElement).value
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    void search(written(event.currentTarget))
  }
  return (
    <form className="refer-where" onSubmit={submit} autoComplete="off">
      <label htmlFor="refer-where">
        <Trans>Where do they live?</Trans>
      </label>
      <div className="refer-row">
        <input
          key={typed}
          id="refer-where"
          name="refer-where"
          type="text"
          defaultValue={typed}
          maxLength={LONGEST_TYPED}
          autoComplete="off"
          autoCapitalize="words"
          spellCheck={false}
          enterKeyHint="search"
          placeholder={t`Postcode or area`}
          aria-describedby="refer-where-said"
          onBlur={(event) => event.currentTarget.value.trim() !== typed && void search(event.currentTarget.value)}
        />
        <button type="submit" className="button button-quiet" aria-disabled={busy}>
          <Trans>Set</Trans>
        </button>
      </div>
      <output id="refer-where-said" className="refer-taken">
        {busy && <Trans>Looking…</Trans>}
      </output>
      {trouble !== null && <WhereTroubleNote trouble={trouble} choose={choose} chooseWhole={chooseWhole} />}
    </form>
  )
}

interface TroubleProps extends Pick<ReturnType<typeof useClientWhere>, 'choose' | 'chooseWhole'> {
  trouble: WhereTrouble
}

function WhereTroubleNote({ trouble, choose, chooseWhole }: TroubleProps) {
  const { places } = usePage()
  return (
    <div className="note note-warn" role="alert">
      <div>
        <p>
          {'failed' in trouble && <Trans>No answer came. Check your connection and try again; all else works without.</Trans>}
          {'trouble' in trouble && <TroubleWords trouble={trouble.trouble} />}
          {'elsewhere' in trouble && (
            <Trans>
              That is in {places.find(({ id }) => id === trouble.elsewhere)?.name ?? trouble.elsewhere}, which has{' '}
              <a href={`/refer/${trouble.elsewhere}`}>a desk of its own</a>.
            </Trans>
          )}
        </p>
        {'trouble' in trouble && <ChoiceButtons trouble={trouble.trouble} choose={choose} chooseWhole={chooseWhole} />}
      </div>
    </div>
  )
}

function ChoiceButtons({
  trouble,
  choose,
  chooseWhole,
}: { trouble: Extract<WhereTrouble, { trouble: unknown }>['trouble'] } & Omit<TroubleProps, 'trouble'>) {
  const { place } = useReferDesk()
  const choices = (trouble.choices ?? []).filter((choice) => choice.place === place.id)
  const { whole } = trouble
  if (choices.length === 0 && whole === undefined) return null
  return (
    <ul className="chips">
      {whole !== undefined && whole.place === place.id && (
        <li>
          <button type="button" className="chip" onClick={() => chooseWhole(whole, choices)}>
            <Trans>All of {whole.name}, without walking times</Trans>
          </button>
        </li>
      )}
      {choices.map((choice) => (
        <li key={`${choice.name} ${choice.at.join(' ')}`}>
          <button type="button" className="chip" onClick={() => choose(choice)}>
            <bdi>{choice.name}</bdi>
            {choice.outward !== null && ` ${choice.outward}`}
          </button>
        </li>
      ))}
    </ul>
  )
}
