import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import type { Position } from '../../../../core/listing/service.ts'
import { useDeskView } from '../../desk/deskView.ts'
import { useScenarioDesk } from '../store/scenarioContext.ts'
import { changeWords } from './changeWords.ts'
import { hubName, hubNumber } from './hubName.ts'

/** What a map lays over its areas for a scenario, and what it is asked for. */
export interface ScenarioOverlay {
  markers: readonly { id: string; at: Position; kind: 'hub' | 'moved'; label: string }[]
  /** A marker was put elsewhere. */
  onDrop: (id: string, at: Position) => void
  /** A place is asked for; null = none is. */
  picking: ((at: Position) => void) | null
  onCancel: () => void
  areas: readonly string[]
  shapes: readonly { id: string; corners: readonly Position[] }[]
}

/** The hubs and the moved listings of the scenario that is shown, and the place that is asked for. The same object as long as they are. */
export function useScenarioOverlay(): ScenarioOverlay {
  const { i18n } = useLingui()
  const { areas, listings } = useDeskView()
  const { changes, moveHub, move, picking, pick } = useScenarioDesk()
  return useMemo(() => {
    const moved = changes.flatMap((change, number) => (change.do === 'add' || change.do === 'move' ? [{ change, number }] : []))
    return {
      markers: moved.map(({ change, number }) => ({
        id: String(number),
        at: change.at,
        kind: change.do === 'add' ? 'hub' : 'moved',
        label:
          change.do === 'add'
            ? hubName(i18n, hubNumber(changes, number), change.at, areas)
            : changeWords(i18n, change, { areas, listings }),
      })),
      onDrop: (id, at) => {
        const change = changes[Number(id)]
        if (change?.do === 'move') move(change.id, at)
        if (change?.do === 'add') moveHub(Number(id), at)
      },
      picking: picking?.take ?? null,
      onCancel: () => pick(null),
      areas: [],
      shapes: picking?.corners == null ? [] : [{ id: 'drawn', corners: picking.corners }],
    }
  }, [i18n, areas, listings, changes, moveHub, move, picking, pick])
}
