import { Trans, useLingui } from '@lingui/react/macro'
import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import { MAP_SHOWS, type MapShow } from '../../ask/planQuestion.ts'
import { useDeskView } from '../../desk/deskView.ts'

const WORDS: Readonly<Record<MapShow, MessageDescriptor>> = {
  both: msg`Need and walk`,
  need: msg`In need beyond reach`,
  who: msg`In need`,
  distance: msg`Walk`,
  wait: msg`Wait`,
}

/** What the map shows; the figures stay the same. */
export function ShowPicker() {
  const { i18n } = useLingui()
  const { question, ask } = useDeskView()
  return (
    <fieldset className="plan-shows">
      <legend>
        <Trans>The map shows</Trans>
      </legend>
      {MAP_SHOWS.map((show) => (
        <label key={show}>
          <input type="radio" name="plan-show" checked={question.show === show} onChange={() => ask({ show })} />
          <span>{i18n._(WORDS[show])}</span>
        </label>
      ))}
    </fieldset>
  )
}
