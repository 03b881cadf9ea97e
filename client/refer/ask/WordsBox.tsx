import { Trans, useLingui } from '@lingui/react/macro'
import { useState, type FormEvent, type KeyboardEvent } from 'react'
import { saidInWords, type Said } from '../../../core/match/saidInWords.ts'
import { useReferDesk } from '../desk/referDesk.ts'
import { addSaid } from './addSaid.ts'
import { saidWords } from './saidWords.ts'

/** What is heard is one line, drawn over as many as it takes. */
function submitOnEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
  event.preventDefault()
  event.currentTarget.form?.requestSubmit()
}

/** The fastest way in: what was heard, in plain words. What it was taken for is said, and stands ticked below. */
export function WordsBox() {
  const { i18n, t } = useLingui()
  const { change } = useReferDesk()
  const [taken, setTaken] = useState<Said | null>(null)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const box = event.currentTarget.elements.namedItem('refer-words') as HTMLTextAreaElement
    if (box.value.trim() === '') return
    const said = saidInWords(box.value)
    setTaken(said)
    if (Object.keys(said).length === 0) return
    box.value = ''
    change((session) => ({ ...session, client: addSaid(session.client, said) }))
  }
  const words = taken === null ? [] : saidWords(i18n, taken)
  return (
    <form className="refer-words" onSubmit={submit} autoComplete="off">
      <label htmlFor="refer-words">
        <Trans>Type what you hear</Trans>
      </label>
      <div className="refer-heard">
        <textarea
          id="refer-words"
          name="refer-words"
          rows={2}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="enter"
          placeholder={t`food, nappies, debt; halal, two under five`}
          aria-describedby="refer-words-taken"
          onKeyDown={submitOnEnter}
        />
        <button type="submit" className="button">
          <Trans>Add</Trans>
        </button>
      </div>
      <output id="refer-words-taken" className="refer-taken">
        {taken !== null &&
          (words.length > 0 ? (
            <Trans>Ticked: {words.join(' · ')}</Trans>
          ) : (
            <Trans>None of this is a word we know. Try others, or tick below.</Trans>
          ))}
      </output>
    </form>
  )
}
