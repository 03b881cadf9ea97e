import { useMapOverlay } from '../map/overlay/mapOverlay.ts'
import { useScenarioOverlay } from '../scenario/result/useScenarioOverlay.ts'

/** What a scenario puts on the map, and asks of it. */
export function ScenarioOnMap() {
  useMapOverlay(useScenarioOverlay())
  return null
}
