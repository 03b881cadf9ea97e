import { useState } from 'react'
import { Trans, useLingui } from '@lingui/react/macro'
import { WAITS } from '../ask/planQuestion.ts'
import { useDeskView } from '../desk/deskView.ts'
import type { DeskAnswers } from '../engine/answers.ts'
import { useWhoWords } from '../words/useWhoWords.ts'
import { hourWords } from '../week/daysWords.ts'
import { hoursLong } from './hoursLong.ts'
import { HowNote } from '../strip/HowNote.tsx'
import { shareIn100 } from '../week/shareIn100.ts'
import { WaitChart } from './WaitChart.tsx'
import { longestWait, neverShare, type WaitFigures } from './waitFinding.ts'
import { WAIT_NAMES, WAIT_WORDS } from './waitNames.ts'
import { WaitByDecile, WaitByHour } from './WaitTables.tsx'
import { WaitTitle } from './WaitTitle.tsx'

/** How long people in need wait until something within reach lets them in, by the hour at which they set out. */
export function Wait({ wait }: { wait: DeskAnswers['wait'] }) {
  const { i18n } = useLingui()
  const { question, ask } = useDeskView()
  const [looked, setLooked] = useState<number | null>(null)
  const name = WAIT_NAMES[question.waits]
  const byHour = wait.byHour[name]
  const longest = longestWait(byHour)
  const chosen = looked ?? question.hours?.[0] ?? longest ?? 0
  return (
    <section className="wait" aria-labelledby="wait-title">
      <h2 id="wait-title">
        <WaitTitle byHour={byHour} hour={longest} />
      </h2>
      <fieldset className="plan-choices">
        <legend>
          <Trans>Whose wait</Trans>
        </legend>
        {WAITS.map((asked) => (
          <label key={asked}>
            <input type="radio" name="waits" checked={question.waits === asked} onChange={() => ask({ waits: asked })} />
            {i18n._(WAIT_WORDS[asked])}
          </label>
        ))}
      </fieldset>
      <WaitChart byHour={byHour} chosen={chosen} />
      <label className="wait-out">
        <Trans>Setting out on {hourWords(i18n, chosen)}</Trans>
        <input
          type="range"
          min={0}
          max={167}
          value={chosen}
          aria-valuetext={hourWords(i18n, chosen)}
          onInput={(event) => setLooked(Number(event.currentTarget.value))}
        />
      </label>
      <output className="wait-said">
        <HourSaid figures={byHour[chosen]!} />
      </output>
      <p>
        <button type="button" className="button button-quiet" onClick={() => ask({ show: 'wait' })}>
          <Trans>Show on the map</Trans>
        </button>{' '}
        <span className="quiet">
          <Trans>The map shows the wait without a voucher, from the moment this page was opened or is dated.</Trans>
        </span>
      </p>
      <WaitByHour byHour={byHour} />
      <WaitByDecile wait={wait.summary[name]} />
      <HowNote of="wait" />
    </section>
  )
}

function HourSaid({ figures }: { figures: WaitFigures }) {
  const { i18n } = useLingui()
  const whom = useWhoWords()
  const never = shareIn100(i18n, neverShare(figures))
  const mean = hoursLong(i18n, figures.mean_h ?? 0)
  const half = hoursLong(i18n, figures.median_h ?? 0)
  return (
    <>
      {figures.mean_h !== null && (
        <Trans>
          Of {whom}, those who get in wait {mean} on average.
        </Trans>
      )}{' '}
      {figures.median_h === null ? (
        <Trans>More than half of {whom} never get in.</Trans>
      ) : (
        <Trans>
          Half of all {whom} are in within {half}.
        </Trans>
      )}{' '}
      {figures.never > 0 && <Trans>{never} have nothing to wait for, at whatever hour they set out.</Trans>}
    </>
  )
}
