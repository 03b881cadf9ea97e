import { useMemo, useState, type ReactNode } from 'react'
import { Trans } from '@lingui/react/macro'
import { useDeskView } from '../../desk/deskView.ts'
import { NOTHING_LAID, useMapOverlay, type MapOverlay } from '../overlay/mapOverlay.ts'
import { useMapClasses } from '../classes/useMapClasses.ts'
import { CrossLegend } from './CrossLegend.tsx'
import type { MapLegend } from './mapLegend.ts'
import { MarksLegend } from './MarksLegend.tsx'
import { StepLegend } from './StepLegend.tsx'
import { useMapLegend } from './useMapLegend.ts'

/**
 * What the colours mean, in words, with how many there are of each; a class that is pressed is singled out on the map. On a desk it lies on
 * the map's corner; on a phone it is folded under it.
 *
 * @param children what else is done with the map
 */
export function Legend({ children }: { children?: ReactNode }) {
  const { show } = useDeskView().question
  const [open] = useState(() => typeof matchMedia === 'undefined' || matchMedia('(min-width: 960px)').matches)
  return (
    <LegendOf key={show} open={open}>
      {children}
    </LegendOf>
  )
}

function LegendOf({ open, children }: { open: boolean; children: ReactNode }) {
  const legend = useMapLegend()
  const [pressed, setPressed] = useState<number | null>(null)
  useMapOverlay(useSingledOut(pressed))
  const press = (number: number) => setPressed(number === pressed ? null : number)
  return (
    <details className="plan-legend" open={open}>
      <summary>{legend.title}</summary>
      {legend.cross === null ? (
        <StepLegend legend={legend} pressed={pressed} onPress={press} />
      ) : (
        <CrossLegend cross={legend.cross} tally={legend.tally} pressed={pressed} onPress={press} />
      )}
      <MarksLegend legend={legend} />
      <div className="plan-legend-foot">
        <About legend={legend} />
        {children}
      </div>
    </details>
  )
}

function About({ legend: { cross, notes } }: { legend: Pick<MapLegend, 'cross' | 'notes'> }) {
  return (
    <details className="plan-legend-more">
      <summary>
        <Trans>How to read this</Trans>
      </summary>
      {cross !== null && (
        <p>
          <Trans>Each square says how many neighbourhoods it stands for, and how many live there: {cross.who}.</Trans>
        </p>
      )}
      <p>
        <Trans>Press a colour to see its neighbourhoods alone.</Trans>
      </p>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </details>
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
