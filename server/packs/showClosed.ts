import { ENOUGH_CLOSED_REPORTS } from '../../core/listing/freshness.ts'
import type { Service } from '../../core/listing/service.ts'
import { compact } from '../../core/listing/wire.ts'
import type { ToldFull } from '../../core/listing/toldFull.ts'
import type { Closing } from '../../core/report/decideClosing.ts'
import { listingsAsset, withServicesAsset, type Pack } from './assemblePack.ts'

/** What follows from reports for the listings: which count as closed, or are held, and which bear a note that they were full. */
export interface Reported extends Closing {
  full: ReadonlyMap<string, ToldFull>
}

/**
 * The pack with each listing as the reports have it: found closed, found closed by some and held, told full, or none of it any more.
 * Serialised and hashed again where something changed; else the pack itself.
 */
export function withReports(pack: Pack, reported: Reported): Pack {
  const services = pack.services.map((service) => asReported(service, reported))
  if (services.every((service, index) => service === pack.services[index])) return pack
  const features = services.map((service, index) =>
    service === pack.services[index] ? (pack.features[index] ?? compact(service)) : compact(service),
  )
  return { ...withServicesAsset(pack, listingsAsset(features)), services, features }
}

function asReported(service: Service, { shown, held, full }: Reported): Service {
  const closedSince = shown.get(service.id) ?? null
  const said = {
    closedReports: closedSince === null ? 0 : ENOUGH_CLOSED_REPORTS,
    closedSince,
    closedHeldSince: held.get(service.id)?.since ?? null,
  }
  const toldFull = full.get(service.id) ?? null
  const isSame =
    Object.entries(said).every(([field, value]) => service[field as keyof typeof said] === value) && isSameNote(service.toldFull, toldFull)
  return isSame ? service : { ...service, ...said, toldFull }
}

const isSameNote = (a: ToldFull | null, b: ToldFull | null): boolean =>
  a?.week === b?.week && a?.setOn === b?.setOn && a?.expiresOn === b?.expiresOn && a?.checked === b?.checked
