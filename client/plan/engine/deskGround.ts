import type { MultiPolygon } from 'geojson'
import { walksFrom, type AreaWalks } from '../../../core/gap/model/areaWalks.ts'
import type { Calendar } from '../../../core/days/calendar.ts'
import type { Service } from '../../../core/listing/service.ts'
import type { AreaFigures } from '../../../core/place/area.ts'
import type { AreaNeeds } from '../../../core/place/areaNeeds.ts'
import type { Water } from '../../../core/place/water.ts'
import type { Outlines } from '../../help/fetch/ground.ts'

/** A place as the desk works on it. */
export interface DeskGround {
  figures: AreaFigures
  /** null = not known. */
  needs: AreaNeeds | null
  services: readonly Service[]
  calendar: Calendar
  /** Wards and authorities; null = not known. */
  boundaries: Outlines | null
  /** null = not known. */
  water: Water | null
  /** Walks between the areas along streets; null = nobody brought any. */
  walks: AreaWalks | null
}

/** A ground limited to an authority or a ward. */
export interface GroundWithin extends Pick<DeskGround, 'figures' | 'needs' | 'walks'> {
  /** Rows of the whole. */
  rows: Uint32Array
  /** null = its outline is not known. */
  outline: MultiPolygon | null
}

/**
 * The areas of an authority or a ward, or all of them. Listings are left as they are: what stands outside counts too.
 *
 * @param code ONS code; null = all
 * @throws RangeError where the place has no such authority or ward
 */
export function groundWithin({ figures, needs, walks, boundaries }: DeskGround, code: string | null): GroundWithin {
  const { columns } = figures
  const rows = [...columns.code.keys()].filter((row) => code === null || columns.authority[row] === code || columns.ward[row] === code)
  if (rows.length === 0) throw new RangeError(`within ${code}: there is no such authority or ward in this place`)
  const outline = outlineWithin(boundaries, code)
  if (rows.length === figures.count) return { figures, needs, walks, rows: Uint32Array.from(rows), outline }
  return {
    figures: { ...figures, count: rows.length, columns: picked(columns, rows) },
    needs: needs && { ...needs, count: rows.length, columns: picked(needs.columns, rows) },
    walks: walks && walksFrom(walks, Uint32Array.from(rows)),
    rows: Uint32Array.from(rows),
    outline,
  }
}

const picked = <Columns extends Record<string, readonly unknown[]>>(columns: Columns, rows: readonly number[]): Columns =>
  Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, rows.map((row) => column[row])])) as unknown as Columns

function outlineWithin(boundaries: Outlines | null, code: string | null): MultiPolygon | null {
  const own = (boundaries?.features ?? []).filter(({ properties }) =>
    code === null ? properties.kind === 'authority' : properties.code === code,
  )
  if (own.length === 0) return null
  return {
    type: 'MultiPolygon',
    coordinates: own.flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)),
  }
}
