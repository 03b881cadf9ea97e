import { Trans, useLingui } from '@lingui/react/macro'
import type { FormEvent } from 'react'
import { Icon } from '../../ui/icons/Icon.tsx'

/** Looks among the answers for a name or a word, as it is typed. */
export function WordBox({ text, onText }: { text: string; onText: (text: string) => void }) {
  const { t } = useLingui()
  const stay = (event: FormEvent) => event.preventDefault()
  return (
    <search className="words">
      <form onSubmit={stay}>
        <label htmlFor="words">
          <Trans>A name or a word</Trans>
        </label>
        <span className="words-row">
          <Icon name="find" />
          <input
            id="words"
            type="search"
            value={text}
            maxLength={80}
            autoComplete="off"
            placeholder={t`pantry, debt, nappies…`}
            onChange={(event) => onText(event.target.value)}
          />
        </span>
      </form>
    </search>
  )
}
