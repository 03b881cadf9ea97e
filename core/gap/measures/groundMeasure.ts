import { pickSupply } from '../model/supplyColumns.ts'
import { uncoveredGround, type UncoveredGround } from '../ground/uncoveredGround.ts'
import type { MeasureInput, Measured } from './measureInput.ts'

/** Ground from which no door can be reached, in square metres: it stands beside people, never in their stead. null = no outline is known. */
export function groundMeasure(input: MeasureInput): Measured {
  const left = groundBeyondReach(input)
  const figures = left && { square_m: Math.round(left.squareM), share: left.share }
  return { columns: {}, summary: { uncovered_ground: figures } }
}

/** That ground with its outline, for a map. null = no outline of the place is known. */
export function groundBeyondReach({ outline, answered: { model } }: Pick<MeasureInput, 'outline' | 'answered'>): UncoveredGround | null {
  // Walks that were measured along streets have no discs.
  if (outline === null || model.costs !== null) return null
  const { supply, reachM, detour } = model
  const doors = Uint32Array.from(supply.ids.keys()).filter((row) => supply.catchment[row]?.delivers !== true)
  return uncoveredGround([outline], pickSupply(supply, doors), reachM, detour)
}
