import { readServices } from '../../listing/dataset.ts'
import type { ListHead, ReadList } from '../list.ts'

/** Whether it is a collection of listings as this map gives them out. */
export function isOwnGeojson(value: unknown): boolean {
  const { type, features } = (value ?? {}) as { type?: unknown; features?: unknown }
  const [first] = Array.isArray(features) ? (features as ({ properties?: unknown } | null)[]) : []
  return type === 'FeatureCollection' && 'confirmed' in Object(first?.properties ?? {})
}

/** Listings in the form in which this map gives them out, each with this list as its one source. */
export function readOwnGeojson(value: unknown, head: ListHead): ReadList {
  const { services, setAside } = readServices(value)
  return {
    services: services.map((service) => ({
      ...service,
      closedReports: 0,
      closedSince: null,
      closedHeldSince: null,
      toldFull: null,
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
