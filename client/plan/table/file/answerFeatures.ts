import type { Geometry } from 'geojson'
import type { Source } from '../../../../core/place/place.ts'
import type { Outlines } from '../../../help/fetch/ground.ts'
import type { GapFile } from '../../answer/gapTable.ts'
import type { askedOf } from './askedOf.ts'

interface Around {
  question: ReturnType<typeof askedOf>
  /** What the figures and outlines were made from. */
  sources: readonly Source[]
}

/**
 * A file of the table as GeoJSON: one feature a row, its columns as properties, beside them what was asked and what it was made from.
 * A row without an outline has no geometry, or a point where its middle is in the file.
 */
export function answerFeatures(file: GapFile, outlines: Outlines | null, { question, sources }: Around) {
  const geometryOf = new Map((outlines?.features ?? []).map(({ properties, geometry }) => [properties.code, geometry]))
  const names = Object.keys(file)
  const features = file.code!.map((code, row) => ({
    type: 'Feature' as const,
    id: String(code),
    geometry: geometryOf.get(String(code)) ?? middleOf(file, row),
    properties: Object.fromEntries(names.map((name) => [name, file[name]![row] ?? null])),
  }))
  return { type: 'FeatureCollection' as const, question, sources, features }
}

function middleOf({ lon, lat }: GapFile, row: number): Geometry | null {
  const at = [lon?.[row], lat?.[row]].map(Number)
  return at.some(Number.isNaN) ? null : { type: 'Point', coordinates: at }
}
