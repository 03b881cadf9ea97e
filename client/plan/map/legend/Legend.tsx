import { useMemo, useState } from 'react'
import { Trans } from '@lingui/react/macro'
import { useDeskView } from '../../desk/deskView.ts'
import { NOTHING_LAID, useMapOverlay, type MapOverlay } from '../overlay/mapOverlay.ts'
import { useMapClasses } from '../classes/useMapClasses.ts'
import { CrossLegend } from './CrossLegend.tsx'
import { MarksLegend } from './MarksLegend.tsx'
import { StepLegend } from './StepLegend.tsx'
import { useMapLegend } from './useMapLegend.ts'

/** What the colours mean, in words, with how many there are of each; a class that is pressed is singled out on the map. */
export function Legend() {
  const { show } = useDeskView().question
  return <LegendOf key={show} />
}

function LegendOf() {
  const legend = useMapLegend()
  const [pressed, setPressed] = useState<number | null>(null)
  useMapOverlay(useSingledOut(pressed))
  const press = (number: number) => setPressed(number === pressed ? null : number)
  return (
    <section className="plan-legend" aria-labelledby="plan-legend-title">
      <h2 id="plan-legend-title">{legend.title}</h2>
      <div className="plan-legend-parts">
        {legend.cross === null ? (
          <StepLegend legend={legend} pressed={pressed} onPress={press} />
        ) : (
          <CrossLegend cross={legend.cross} tally={legend.tally} pressed={pressed} onPress={press} />
        )}
        <div>
          <MarksLegend legend={legend} />
          {legend.notes.map((note) => (
            <p className="quiet" key={note}>
              {note}
            </p>
          ))}
          <p className="quiet plan-legend-hint">
            <Trans>Each number is how many neighbourhoods have that colour. Press one to see them alone.</Trans>
          </p>
        </div>
      </div>
    </section>
  )
}

/** The areas of one class, laid over the map. */
function useSingledOut(number: number | null): MapOverlay | null {
  const { areas, state } = useDeskView()
  const { classes } = useMapClasses().areas
  const { rows } = state.columns
  return useMemo(() => {
    if (number === null) return null
    return { ...NOTHING_LAID, areas: Array.from(rows).flatMap((row, i) => (classes[i] === number ? [areas.code[row]!] : [])) }
  }, [number, rows, classes, areas])
}
