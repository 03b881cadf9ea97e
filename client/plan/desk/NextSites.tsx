import { useMemo, useState } from 'react'
import { NOTHING_LAID, useMapOverlay, type MapOverlay } from '../map/overlay/mapOverlay.ts'
import { useReadiness } from '../ready/useReadiness.ts'
import { useScenarioDesk } from '../scenario/store/scenarioContext.ts'
import type { FoundSite } from '../sites/engine/messages.ts'
import { WhereNext } from '../sites/WhereNext.tsx'
import { useDeskView } from './deskView.ts'

/** Where next, for the scenario that is shown; what is found goes on the map, and into a scenario. */
export function NextSites() {
  const { own } = useDeskView()
  const { changes, putAll } = useScenarioDesk()
  const { wards, services } = useReadiness()
  const ready = useMemo(() => ({ wards: [...wards], services: [...services] }), [wards, services])
  const [shown, setShown] = useState<readonly FoundSite[]>([])
  const overlay = useMemo(
    (): MapOverlay | null =>
      shown.length === 0
        ? null
        : { ...NOTHING_LAID, markers: shown.map(({ name, at }, n) => ({ id: `site ${n}`, at, kind: 'site' as const, label: name })) },
    [shown],
  )
  useMapOverlay(overlay)
  return <WhereNext changes={changes} own={own} ready={ready} onShow={setShown} onPut={putAll} />
}
