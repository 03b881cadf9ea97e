import { Trans, useLingui } from '@lingui/react/macro'
import { useDeskView } from '../desk/deskView.ts'
import { CLASS_ENDS, classedBy, type ClassedBy } from './classOf.ts'

/** What the colours mean, in words. */
export function Legend() {
  const { question, state } = useDeskView()
  const show = classedBy(question.show)
  const overWater = (state.summary.overWater ?? 0) > 0
  return (
    <div className="plan-legend">
      <p>
        {show === 'need' ? (
          <Trans>People in need beyond reach, in each neighbourhood</Trans>
        ) : (
          <Trans>Metres on foot to the nearest door</Trans>
        )}
      </p>
      <ul>
        {show === 'need' && (
          <li>
            <i className="plan-swatch" data-class={0} />
            <Trans>within reach</Trans>
          </li>
        )}
        {[1, 2, 3, 4, 5].map((number) => (
          <li key={number}>
            <i className="plan-swatch" data-class={number} />
            <ClassWords show={show} number={number} />
          </li>
        ))}
        {overWater && (
          <li>
            <i className="plan-over-water" />
            <Trans>within reach, but only across water</Trans>
          </li>
        )}
        <li>
          <i className="plan-door" />
          <Trans>a door that counts</Trans>
        </li>
      </ul>
    </div>
  )
}

function ClassWords({ show, number }: { show: ClassedBy; number: number }) {
  const { i18n } = useLingui()
  const ends = CLASS_ENDS[show]
  const low = i18n.number(ends[number - 2] ?? 0)
  const high = i18n.number(ends[number - 1] ?? 0)
  if (number === 1) return <Trans>up to {high}</Trans>
  if (number === 5) return <Trans>over {low}</Trans>
  return <>{`${low}–${high}`}</>
}
