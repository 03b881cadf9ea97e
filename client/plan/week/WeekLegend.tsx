import { Trans, useLingui } from '@lingui/react/macro'
import { CHANGE_ENDS, SHARE_ENDS } from './shareClass.ts'

/** What the lightness of a cell means, in words. */
export function WeekLegend({ change }: { change: boolean }) {
  return (
    <ul className="week-legend" data-change={change || undefined}>
      {change ? <ChangeSteps /> : <ShareSteps />}
      <li>
        <i className="week-swatch week-asked" />
        <Trans>hours of your question</Trans>
      </li>
    </ul>
  )
}

function ShareSteps() {
  const { i18n } = useLingui()
  const ends = SHARE_ENDS.map((end) => i18n.number(end * 100))
  const [low, second, half, high] = ends
  return (
    <>
      <Step step={0}>
        <Trans>nobody</Trans>
      </Step>
      <Step step={1}>
        <Trans>up to {low} in 100</Trans>
      </Step>
      <Step step={2}>{`${low}–${second}`}</Step>
      <Step step={3}>{`${second}–${half}`}</Step>
      <Step step={4}>{`${half}–${high}`}</Step>
      <Step step={5}>
        <Trans>over {high} in 100 have something open</Trans>
      </Step>
    </>
  )
}

function ChangeSteps() {
  const { i18n } = useLingui()
  const [low, high] = CHANGE_ENDS.map((end) => i18n.number(end * 100))
  return (
    <>
      <Step step={-3}>
        <Trans>over {high} in 100 fewer</Trans>
      </Step>
      <Step step={-2}>{`${low}–${high}`}</Step>
      <Step step={-1}>
        <Trans>up to {low} fewer</Trans>
      </Step>
      <Step step={0}>
        <Trans>as it is</Trans>
      </Step>
      <Step step={1}>
        <Trans>up to {low} more</Trans>
      </Step>
      <Step step={2}>{`${low}–${high}`}</Step>
      <Step step={3}>
        <Trans>over {high} in 100 more</Trans>
      </Step>
    </>
  )
}

const Step = ({ step, children }: { step: number; children: React.ReactNode }) => (
  <li>
    <i className="week-swatch" data-step={step} />
    {children}
  </li>
)
