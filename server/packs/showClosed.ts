import type { ClosedReports } from '../../core/closedReports.ts'
import type { Service } from '../../core/service.ts'
import { compact } from '../../core/wire.ts'
import { listingsAsset, withServicesAsset, type Pack } from './openPack.ts'

/**
 * The pack with each listing as the reports have it: found closed, or not any more. Serialised, hashed and compressed again where
 * something changed; else the pack itself.
 */
export async function withClosedReports(pack: Pack, closed: ReadonlyMap<string, ClosedReports>): Promise<Pack> {
  const services = pack.services.map((service) => withReports(service, closed.get(service.id)))
  if (services.every((service, index) => service === pack.services[index])) return pack
  const features = services.map((service, index) =>
    service === pack.services[index] ? (pack.features[index] ?? compact(service)) : compact(service),
  )
  return { ...withServicesAsset(pack, await listingsAsset(features)), services, features }
}

function withReports(service: Service, closed: ClosedReports | undefined): Service {
  const closedReports = closed?.count ?? 0
  const closedSince = closed?.since ?? null
  return service.closedReports === closedReports && service.closedSince === closedSince
    ? service
    : { ...service, closedReports, closedSince }
}
