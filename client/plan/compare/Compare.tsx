import { Trans } from '@lingui/react/macro'
import { useDeskView } from '../desk/deskView.ts'
import { HowNote } from '../strip/HowNote.tsx'
import { useAboutWords } from '../desk/useAboutWords.ts'
import { useWhoWords } from '../words/useWhoWords.ts'
import { CompareChoice } from './CompareChoice.tsx'
import { CompareFinding } from './CompareFinding.tsx'
import { largestFirst } from './comparedRows.ts'
import { PanelChart } from './PanelChart.tsx'
import { shareScale } from './shareScale.ts'
import { useComparison, type Comparison } from './useComparison.ts'

/** Authorities, wards, kinds of help, or now and a scenario, side by side with one scale. Nothing is worked out until one is chosen. */
export function Compare() {
  const { question } = useDeskView()
  const comparison = useComparison()
  const about = useAboutWords()
  return (
    <section className="plan-compare" aria-labelledby="plan-compare-title">
      <h2 id="plan-compare-title">
        {comparison === null ? <Trans>Compare within {about}</Trans> : <CompareFinding comparison={comparison} />}
      </h2>
      <CompareChoice />
      <div aria-live="polite">
        {comparison !== null ? (
          <Panels comparison={comparison} />
        ) : (
          question.compare !== null && <NotYet scenario={question.compare === 'scenario'} />
        )}
      </div>
    </section>
  )
}

function Panels({ comparison: { of, panels } }: { comparison: Comparison }) {
  const who = useWhoWords()
  const end = shareScale(panels)
  // The rows of every panel stand in the same order: that of the scenario, or of the kind named first.
  const order = largestFirst(panels[panels[0]!.id === 'before' ? 1 : 0]!.rows)
  return (
    <>
      <p className="quiet">
        <Trans>
          Share beyond reach, in need here: {who}. The thin line is the band, with the walk as the straight line × 1.2 to × 1.4.
        </Trans>
      </p>
      <div className="plan-panels" data-many={panels.length > 1 || undefined}>
        {panels.map(({ id, title, rows }) => (
          <PanelChart
            key={id}
            title={title}
            rows={rows.toSorted((a, b) => order.indexOf(a.code) - order.indexOf(b.code))}
            of={of}
            end={end}
            counts={panels.length === 1}
            {...(title === '' ? { labelledBy: 'plan-compare-title' } : {})}
          />
        ))}
      </div>
      <HowNote of="compare" />
    </>
  )
}

const NotYet = ({ scenario }: { scenario: boolean }) =>
  scenario ? (
    <p>
      <Trans>There is no scenario to compare with. Put a place on the map, or close or move one.</Trans>
    </p>
  ) : (
    <p>
      <Trans>Working it out…</Trans>
    </p>
  )
