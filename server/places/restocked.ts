import type { RefusedAnswer } from '../../core/api/refused.ts'
import type { Service } from '../../core/listing/service.ts'
import { compact } from '../../core/listing/wire.ts'
import type { Place } from '../../core/place/place.ts'
import { jsonAsset } from '../http/asset.ts'
import { listingsAsset, withServicesAsset, type Pack } from '../packs/assemblePack.ts'

const QUALITY = 5

/**
 * The pack with other listings, and what is known of their lists; its ground is the same. It is not changed.
 *
 * @param services each `edge` or not, as it stands to the place
 */
export function restocked(
  pack: Pack,
  services: readonly Service[],
  { sources, refused, merges }: Pick<Place, 'sources' | 'refused' | 'merges'>,
): Pack {
  const features = services.map(compact)
  const edge = services.filter((service) => service.edge).length
  const counts = { services: services.length - edge, edge }
  const file = { ...pack.file, counts: { ...pack.file.counts, ...counts }, sources, refused, merges }
  const { setAside } = JSON.parse(pack.assets.refused.bodies.identity.toString()) as RefusedAnswer
  const left = jsonAsset({ place: file.id, refused, merges, setAside } satisfies RefusedAnswer, QUALITY)
  const laid = withServicesAsset({ ...pack, file, services, features, assets: { ...pack.assets, refused: left } }, listingsAsset(features))
  return { ...laid, summary: { ...laid.summary, counts: { ...laid.summary.counts, ...counts, refused: refused.length } } }
}
