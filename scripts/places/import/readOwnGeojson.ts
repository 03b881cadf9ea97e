import { readServices } from '../../../core/listing/dataset.ts'
import type { ListReader } from './importTools.ts'
import { StartError } from '../../../server/startError.ts'

/** Listings in the form in which this map gives them out, each with this list as its one source. */
export const readOwnGeojson: ListReader = ({ name, bytes }, head) => {
  const { services, setAside } = readServices(collectionIn(name, bytes))
  return {
    services: services.map((service) => ({
      ...service,
      closedReports: 0,
      closedSince: null,
      closedHeldSince: null,
      sources: [{ source: head.id, record: service.sources.find(({ source }) => source === head.id)?.record ?? service.id }],
    })),
    refused: setAside.map(({ record, reasons }) => ({
      line: null,
      record,
      name: record,
      column: null,
      reason: reasons.join('; '),
      remedy: 'Mend it in the file, or leave the row out.',
    })),
    quiet: new Map(),
    columns: [],
  }
}

function collectionIn(name: string, bytes: Uint8Array): unknown {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    readServices(value)
    return value
  } catch {
    throw new StartError(`${name} is no GeoJSON FeatureCollection in UTF-8. Save it as GeoJSON again.`)
  }
}
