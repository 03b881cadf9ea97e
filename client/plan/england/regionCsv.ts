import { toCsv } from '../../../core/api/csv.ts'
import { isReached, type Region } from './regions.ts'

/**
 * A table of regions as CSV, in its order. What was not published is an empty cell.
 *
 * @param from what was counted; null = there is nothing to be in reach of, and no column of it. `list_reaches` 0 = it
 *   may know nothing of the place
 */
export function regionCsv(regions: readonly Region[], from: string | null): string {
  const known = (region: Region, value: number): number | null =>
    region.need === 0 && region.notPublished > 0 ? null : Math.round(value * 10) / 10
  return toCsv({
    code: regions.map(({ code }) => code),
    name: regions.map(({ name }) => name),
    people: regions.map(({ people }) => people),
    in_need: regions.map((region) => known(region, region.need)),
    neighbourhoods_not_published: regions.map(({ notPublished }) => notPublished),
    ...(from === null
      ? {}
      : {
          in_need_uncovered: regions.map((region) => known(region, region.beyond)),
          list_reaches: regions.map((region) => Number(isReached(region))),
          counted: regions.map(() => from),
        }),
  })
}
