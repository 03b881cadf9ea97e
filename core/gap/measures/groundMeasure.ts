import { pickSupply } from '../model/supplyColumns.ts'
import { uncoveredGround } from '../ground/uncoveredGround.ts'
import type { MeasureInput, Measured } from './measureInput.ts'

/** Ground from which no door can be reached, in square metres: it stands beside people, never in their stead. null = no outline is known. */
export function groundMeasure({ outline, answered: { model } }: MeasureInput): Measured {
  // Walks that were measured along streets have no discs.
  if (outline === null || model.costs !== null) return { columns: {}, summary: { uncovered_ground: null } }
  const { supply, reachM, detour } = model
  const doors = Uint32Array.from(supply.ids.keys()).filter((row) => supply.catchment[row]?.delivers !== true)
  const { squareM, share } = uncoveredGround([outline], pickSupply(supply, doors), reachM, detour)
  return { columns: {}, summary: { uncovered_ground: { square_m: Math.round(squareM), share } } }
}
