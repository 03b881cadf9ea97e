import type { PlaceRecord } from '../../core/place/place.ts'
import { FRESHNESS_ORDER, freshness } from '../../core/listing/freshness.ts'
import { partialDateStart } from '../../core/listing/partialDate.ts'
import type { PostcodeTable } from '../../core/place/postcode.ts'
import type { Service } from '../../core/listing/service.ts'
import type { Centroid } from './ground/figures.ts'
import { READ_ON } from './raw/readOn.ts'
import type { CodePoint } from './ground/postcodes.ts'
import { GM_FOOD_SUPPORT } from '../../core/lists/known/gmFoodSupport.ts'
import type { Supply } from './merge/supply.ts'

export interface BuiltPack {
  id: string
  services: Service[]
  record: PlaceRecord
  /** Outward codes that have a postcode in the place. */
  outwards: number
}

interface Built {
  packs: BuiltPack[]
  supply: Supply
  codePoint: CodePoint
  tables: PostcodeTable[]
  centroids: ReadonlyMap<string, Centroid>
  centroidCheck: { areas: number; medianM: number; p90M: number }
}

/** What a build read, refused, merged and understood; the same for the same sources. */
export function buildReport({ packs, supply, codePoint, tables, centroids, centroidCheck }: Built) {
  const hours = { whole: 0, part: 0, none: 0, 'not stated': 0 }
  for (const { read } of supply.gm.readings) hours[read] += 1
  return {
    packs: packs.map(({ id, record, outwards }) => ({ id, ...record.counts, outwards })),
    hours: {
      source: 'gm-food-support-2018',
      rows: supply.gm.rows,
      ...hours,
      notWhole: supply.gm.readings.filter(
        ({ record, read }) => (read === 'part' || read === 'none') && !supply.unsaidRecords.has(`${GM_FOOD_SUPPORT} ${record}`),
      ),
      libraries: { rows: supply.libraries.rows, notWhole: supply.libraries.unread },
    },
    freshness: countFreshness(packs),
    refused: supply.refused
      .filter(({ source, record }) => !supply.unsaidRecords.has(`${source} ${record}`))
      .map(({ source, record, name, reason }) => ({ source, record, name, reason })),
    merges: supply.merges,
    withoutPoint: packs.flatMap(({ id, services }) =>
      services
        .filter(({ at }) => at === null)
        .map(({ name, postcode }) => ({ place: id, name, postcode, reason: 'its postcode is not live, or its door is kept quiet' })),
    ),
    postcodes: { rows: codePoint.rows, atNowhere: codePoint.atNowhere.toSorted(), tables: tables.length },
    centroids: {
      fromPostcodes: [...centroids.values()].filter(({ kind }) => kind === 0).length,
      insidePoint: [...centroids]
        .filter(([, { kind }]) => kind === 1)
        .map(([code]) => code)
        .toSorted(),
      against2011: centroidCheck,
    },
  }
}

/** How old the listings inside each place are on a day, in days since the oldest of their facts. */
function countFreshness(packs: Built['packs']) {
  const at = partialDateStart(READ_ON)
  return {
    on: READ_ON,
    places: packs.map(({ id, services }) => {
      const own = services.filter(({ edge }) => !edge)
      const counts = Object.fromEntries(
        FRESHNESS_ORDER.map((each) => [each, own.filter((service) => freshness(service, at) === each).length]),
      )
      return { id, ...counts }
    }),
  }
}

export function printReport(report: ReturnType<typeof buildReport>): void {
  const lines = [
    ...report.packs.map(
      (pack) =>
        `${pack.id}: ${pack.services} services and ${pack.edge} at its edge, ${pack.areas} areas, ${pack.people} people, ${pack.outwards} outward codes`,
    ),
    `Opening times of ${report.hours.rows} rows: ${report.hours.whole} read whole, ${report.hours.part} in part, ${report.hours.none} left as text, ${report.hours['not stated']} not stated`,
    `${report.merges.length} merges; ${report.refused.length} rows refused:`,
    ...report.refused.map(({ source, name, reason }) => `  ${source}: ${name}: ${reason}`),
    `${report.withoutPoint.length} listings without a point`,
    `Postcodes: ${report.postcodes.rows} rows, ${report.postcodes.atNowhere.length} refused at 0,0, ${report.postcodes.tables} tables`,
    `Area centres: ${report.centroids.fromPostcodes} from postcodes, ${report.centroids.insidePoint.length} inside points; against the true points of 2011 in ${report.centroids.against2011.areas} unchanged areas: median ${report.centroids.against2011.medianM} m, 90th percentile ${report.centroids.against2011.p90M} m`,
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}
