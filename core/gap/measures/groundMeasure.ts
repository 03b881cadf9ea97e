import { uncoveredGround } from '../uncoveredGround.ts'
import type { Asked, Measured } from './asked.ts'
export function groundMeasure(_: Asked): Measured {
  return { columns: {}, summary: { uncovered_ground: uncoveredGround } }
}
