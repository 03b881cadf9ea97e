import { Trans, useLingui } from '@lingui/react/macro'
import type { FormEvent } from 'react'
import { Icon } from '../../ui/icons/Icon.tsx'

interface WordBoxProps {
  text: string
  onText: (text: string) => void
  /** A place named among the words, as typed; null = none. */
  place: string | null
  onPlace: (place: string) => void
}

/** Looks among the answers for a name or a word, as it is typed. A place among the words is offered as where to look. */
export function WordBox({ text, onText, place, onPlace }: WordBoxProps) {
  const { t } = useLingui()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (place !== null) onPlace(place)
  }
  return (
    <search className="words">
      <form onSubmit={submit}>
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
        {place !== null && (
          <button className="button button-quiet" type="submit">
            <Icon name="here" />
            <span>
              <Trans>
                Look near <bdi>{place}</bdi>
              </Trans>
            </span>
          </button>
        )}
      </form>
    </search>
  )
}
