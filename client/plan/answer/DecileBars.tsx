import { useId, useMemo } from 'react'
import { Trans, useLingui } from '@lingui/react/macro'
import { BarChoice } from '../bars/BarChoice.tsx'
import { BarFinding } from '../bars/BarFinding.tsx'
import { BarTable } from '../bars/BarTable.tsx'
import { barFigures, barGroupOf, barSums, type BarGroups } from '../bars/barSums.ts'
import { useDeskView } from '../desk/deskView.ts'
import { HowNote } from '../strip/HowNote.tsx'
import { useAboutWords } from '../desk/useAboutWords.ts'

/** Who is beyond reach and who within it, by deprivation: tenths of England or fifths of the place, all people or those in need. */
export function DecileBars() {
  const { t } = useLingui()
  const { areas, question, state, before } = useDeskView()
  const about = useAboutWords()
  const id = useId()
  const [of, groups] = question.bars.split('-') as ['people' | 'need', BarGroups]
  const { columns } = state
  const { rows } = columns
  const groupOf = useMemo(() => barGroupOf(areas, { rows }, groups), [areas, rows, groups])
  const bars = useMemo(
    () => barSums(areas, columns, groups, groupOf).map((sums) => barFigures(sums, of)),
    [areas, columns, groups, groupOf, of],
  )
  const was = useMemo(
    () => before && barSums(areas, before.columns, groups, groupOf).map((sums) => barFigures(sums, of)),
    [areas, before, groups, groupOf, of],
  )
  return (
    <section className="plan-deciles" aria-labelledby={id}>
      <h2 id={id}>
        <BarFinding bars={bars} of={of} groups={groups} />
      </h2>
      <BarChoice />
      <p className="plan-keys">
        <span className="plan-key" data-part="beyond">
          <Trans>beyond reach</Trans>
        </span>
        <span className="plan-key" data-part="within">
          <Trans>within reach</Trans>
        </span>
        {was !== null && (
          <span className="plan-key" data-part="was">
            <Trans>beyond reach without the scenario</Trans>
          </span>
        )}
      </p>
      <BarTable
        bars={bars}
        was={was}
        head={groups === 'tenths' ? t`Tenth of England’s neighbourhoods` : t`Fifth of the people of ${about}`}
        of={of}
      />
      <HowNote of="bars" />
    </section>
  )
}
