import { Trans } from '@lingui/react/macro'
import { HowWeCount } from '../answer/HowWeCount.tsx'
import { isByMatrix, useDeskView } from '../desk/deskView.ts'

/** How it was worked out, in plain words. */
export function Method() {
  const view = useDeskView()
  return (
    <section aria-labelledby="report-method">
      <h2 id="report-method">
        <Trans>How it was worked out</Trans>
      </h2>
      <ol>
        <li>
          <Trans>Each neighbourhood (LSOA 2021, about 1,700 people) stands at the middle of its addresses.</Trans>
        </li>
        <li>
          {isByMatrix(view) ? (
            <Trans>
              Walks between neighbourhoods were measured along streets; a place takes the walks of its neighbourhood, and the straight line
              × 1.3 where there are none.
            </Trans>
          ) : (
            <Trans>The walk to each listed place is the straight line × 1.3, since streets wind.</Trans>
          )}
        </li>
        <li>
          <Trans>
            A neighbourhood is within reach where at least one place that counts is near enough. Its people, and those in need among them,
            are added up: people are counted, never neighbourhoods.
          </Trans>
        </li>
        <li>
          <Trans>Hours count as they are listed, whatever their age, unless a period that is stated for them is over.</Trans>
        </li>
      </ol>
      <HowWeCount />
    </section>
  )
}
