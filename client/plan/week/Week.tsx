import { useMemo, useState } from 'react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useDeskView } from '../desk/deskView.ts'
import type { DeskAnswers } from '../engine/answers.ts'
import { useWhoWords } from '../words/useWhoWords.ts'
import { HowNote } from '../strip/HowNote.tsx'
import { HourAsked } from './HourAsked.tsx'
import { HoursAge } from './HoursAge.tsx'
import { useWeekCells } from './useWeekCells.ts'
import { weekFinding } from './weekFinding.ts'
import { WeekGrid } from './WeekGrid.tsx'
import { WeekLegend } from './WeekLegend.tsx'
import { WeekTitle } from './WeekTitle.tsx'

/** When help is within reach: the share of people in need with something open, in each hour of the week. */
export function Week({ week }: { week: DeskAnswers['week'] }) {
  const { t } = useLingui()
  const { question } = useDeskView()
  const whom = useWhoWords()
  const { share, before } = week
  const finding = useMemo(() => weekFinding(share), [share])
  const [looked, setLooked] = useState<number | null>(null)
  const [asChange, setAsChange] = useState(false)
  const change = asChange && before !== null
  const cells = useWeekCells(share, change ? before : null)
  const asked = useMemo(() => new Set(question.hours), [question.hours])
  const chosen = looked ?? question.hours?.[0] ?? finding.best.hour
  return (
    <section className="week" aria-labelledby="week-title">
      <h2 id="week-title">
        <WeekTitle finding={finding} unread={week.counted === week.hoursNotKnown} />
      </h2>
      <HoursAge week={week} />
      {before !== null && (
        <fieldset className="plan-choices">
          <legend className="unseen">
            <Trans>What the grid shows</Trans>
          </legend>
          <label>
            <input type="radio" name="week-shows" checked={!change} onChange={() => setAsChange(false)} />
            <Trans>With the scenario</Trans>
          </label>
          <label>
            <input type="radio" name="week-shows" checked={change} onChange={() => setAsChange(true)} />
            <Trans>What it changes</Trans>
          </label>
        </fieldset>
      )}
      <WeekGrid
        label={t`${whom}: how many of 100 have something open within reach, in each hour of the week`}
        cells={cells}
        asked={asked}
        chosen={chosen}
        onChoose={setLooked}
      />
      <WeekLegend change={change} />
      <HourAsked hour={chosen} week={week} />
      <HowNote of="week" />
    </section>
  )
}
