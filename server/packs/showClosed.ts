import { ENOUGH_CLOSED_REPORTS } from '../../core/listing/freshness.ts'
import type { Service } from '../../core/listing/service.ts'
import { compact } from '../../core/listing/wire.ts'
import type { Closing } from '../../core/report/decideClosing.ts'
import { listingsAsset, withServicesAsset, type Pack } from './assemblePack.ts'

/**
 * The pack with each listing as the reports have it: found closed, found closed by some and held, or neither any more. Serialised,
 * hashed and compressed again where something changed; else the pack itself.
 */
export async function withClosedReports(pack: Pack, closing: Closing): Promise<Pack> {
  const services = pack.services.map((service) => withReports(service, closing))
  if (services.every((service, index) => service === pack.services[index])) return pack
  const features = services.map((service, index) =>
    service === pack.services[index] ? (pack.features[index] ?? compact(service)) : compact(service),
  )
  return { ...withServicesAsset(pack, await listingsAsset(features)), services, features }
}

function withReports(service: Service, { shown, held }: Closing): Service {
  const closedSince = shown.get(service.id) ?? null
  const said = {
    closedReports: closedSince === null ? 0 : ENOUGH_CLOSED_REPORTS,
    closedSince,
    closedHeldSince: held.get(service.id)?.since ?? null,
  }
  const isSame = Object.entries(said).every(([field, value]) => service[field as keyof typeof said] === value)
  return isSame ? service : { ...service, ...said }
}
