import { Trans, useLingui } from '@lingui/react/macro'
import { writeWeekHours } from '../../../../core/gap/query/weekHours.ts'
import { Fold } from '../Fold.tsx'
import { useDeskView } from '../../desk/deskView.ts'
import { whenWords } from '../../words/whenWords.ts'
import { yearsWords } from '../../words/yearsWords.ts'
import { PRESETS } from './presets.ts'
import { WeekGrid } from './WeekGrid.tsx'

/** Any time, or hours of the week, painted; always with how old the hours are. */
export function When() {
  const { i18n, t } = useLingui()
  const { question, state, ask } = useDeskView()
  const { hours } = question
  const chosen = whenWords(i18n, hours)
  const written = hours === null ? '' : writeWeekHours(hours)
  const years = yearsWords(i18n, state.summary.services.listed)
  const names = { saturday: t`Saturday mornings`, evenings: t`Weekday evenings`, school: t`After school` }
  return (
    <div className="plan-when" role="group" aria-label={t`When`}>
      <div className="plan-chips">
        <Chip pressed={hours === null} onPress={() => ask({ hours: null })}>
          <Trans>Any time</Trans>
        </Chip>
        {(['saturday', 'evenings', 'school'] as const).map((name) => (
          <Chip key={name} pressed={written === writeWeekHours(PRESETS[name])} onPress={() => ask({ hours: PRESETS[name] })}>
            {names[name]}
          </Chip>
        ))}
      </div>
      <p className="plan-small" aria-live="polite">
        {chosen === null ? <Trans>Open at any time at all.</Trans> : `${chosen}.`}{' '}
        {state.summary.services.counted > 0 &&
          (hours === null ? (
            <Trans>Places as listed in {years}.</Trans>
          ) : (
            <Trans>Hours as listed in {years}: many may have changed.</Trans>
          ))}
      </p>
      <Fold
        unfolded={hours !== null && !Object.values(PRESETS).some((preset) => writeWeekHours(preset) === written)}
        title={<Trans>Paint hours of the week</Trans>}
      >
        <WeekGrid hours={hours} onPaint={(next) => ask({ hours: next })} />
        {hours !== null && (
          <button type="button" className="button button-quiet" onClick={() => ask({ hours: null })}>
            <Trans>Clear</Trans>
          </button>
        )}
      </Fold>
    </div>
  )
}

function Chip({ pressed, onPress, children }: { pressed: boolean; onPress: () => void; children: React.ReactNode }) {
  return (
    <button type="button" className="plan-chip" aria-pressed={pressed} onClick={onPress}>
      {children}
    </button>
  )
}
