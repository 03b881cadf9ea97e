import { ENOUGH_CLOSED_REPORTS } from '../../core/listing/freshness.ts'
import type { Service } from '../../core/listing/service.ts'
import { compact } from '../../core/listing/wire.ts'
import { listingsAsset, withServicesAsset, type Pack } from './openPack.ts'

/**
 * The pack with each listing as the reports have it: found closed, or not any more. Serialised, hashed and compressed again where
 * something changed; else the pack itself.
 *
 * @param closed id of the listing → the day from which it counts as found closed
 */
export async function withClosedReports(pack: Pack, closed: ReadonlyMap<string, string>): Promise<Pack> {
  const services = pack.services.map((service) => withReports(service, closed.get(service.id) ?? null))
  if (services.every((service, index) => service === pack.services[index])) return pack
  const features = services.map((service, index) =>
    service === pack.services[index] ? (pack.features[index] ?? compact(service)) : compact(service),
  )
  return { ...withServicesAsset(pack, await listingsAsset(features)), services, features }
}

function withReports(service: Service, closedSince: string | null): Service {
  const closedReports = closedSince === null ? 0 : ENOUGH_CLOSED_REPORTS
  return service.closedReports === closedReports && service.closedSince === closedSince
    ? service
    : { ...service, closedReports, closedSince }
}
