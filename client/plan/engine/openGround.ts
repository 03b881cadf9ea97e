import type { ServiceFeature } from '../../../core/listing/wire.ts'
import type { AreaFigures } from '../../../core/place/area.ts'
import type { AreaNeeds } from '../../../core/place/areaNeeds.ts'
import { areaWalksOf } from '../../../core/gap/model/areaWalks.ts'
import type { PlaceWalks } from '../../../core/place/placeWalks.ts'
import type { Water } from '../../../core/place/water.ts'
import type { Outlines } from '../../help/fetch/ground.ts'
import { listingsOf } from '../../help/fetch/listings.ts'
import { getJson } from '../../ui/getJson.ts'
import type { DeskGround } from './deskGround.ts'
import type { DeskFiles } from './messages.ts'

/** Fetches all that a desk stands on. @throws AnswerError as `getJson` */
export async function openGround({ figures, services, needs, water, walks, boundaries, nation, terms }: DeskFiles): Promise<DeskGround> {
  const file = <T>(url: string | null): Promise<T | null> =>
    url === null ? Promise.resolve(null) : getJson<T>(url, undefined, { large: true })
  const [areas, listed, counts, wet, measured, borders] = await Promise.all([
    getJson<AreaFigures>(figures, undefined, { large: true }),
    file<{ features: ServiceFeature[] }>(services),
    file<AreaNeeds>(needs),
    file<Water>(water),
    file<PlaceWalks>(walks),
    file<Outlines>(boundaries),
  ])
  return {
    figures: areas,
    needs: counts,
    services: listed === null ? [] : listingsOf(listed),
    calendar: { nation, terms: [...terms] },
    boundaries: borders,
    water: wet,
    walks: measured && areaWalksOf(areas, measured),
  }
}
