import { Trans, useLingui } from '@lingui/react/macro'
import { useDeskView } from '../desk/deskView.ts'
import { headlineBeneath, type Beneath } from './headlineBeneath.ts'
import { headlineFigures } from './headlineFigures.ts'
import { headlineFinding, MARK } from './headlineFinding.ts'

/** The one sentence that answers the question; every control changes it. Beneath it what it must not be read without. */
export function Headline() {
  const { i18n } = useLingui()
  const view = useDeskView()
  const figures = headlineFigures(view)
  const finding = headlineFinding(i18n, view, figures)
  const busy = !view.isFresh('gaps')
  return (
    <div className="plan-headline" aria-busy={busy}>
      <output className="plan-finding">
        <Marked text={finding} />
      </output>
      <p className="plan-beneath">
        <Sentences beneath={headlineBeneath(i18n, view, figures)} />
        {busy && (
          <span className="plan-busy">
            <Trans>Working out the new question…</Trans>
          </span>
        )}
      </p>
    </div>
  )
}

function Sentences({ beneath: { scenario, everybody, band, voucher, age, notKnown } }: { beneath: Beneath }) {
  return (
    <>
      {scenario !== null && <strong>{scenario} </strong>}
      {[everybody, band, voucher, age, ...notKnown].filter((text) => text !== null).join(' ')}
    </>
  )
}

/** Figures that are to be seen first stand out. */
function Marked({ text }: { text: string }) {
  const [before, figure, ...rest] = text.split(MARK)
  return (
    <>
      {before}
      {figure !== undefined && <strong>{figure}</strong>}
      {rest.length > 0 && <Marked text={rest.join(MARK)} />}
    </>
  )
}
