import { gzipSync } from 'node:zlib'
import { placePaths } from '../../server/store/places/placePaths.ts'
import { underLock } from '../../server/store/places/underLock.ts'
import { pairsIn } from '../../core/gap/distance/pairRows.ts'
import { WALK_M_PER_MINUTE } from '../../core/place/geo.ts'
import type { PlaceWalks } from '../../core/place/placeWalks.ts'
import type { Pairs } from '../../core/gap/distance/pairs.ts'
import { readCosts } from '../gap/costs/readCosts.ts'
import { chosen, costWanted } from '../gap/options.ts'
import { authoritiesOfPlace } from './authoritiesOfPlace.ts'
import { readAuthorities } from './readAuthorities.ts'
import type { PlaceDesk } from './runPlace.ts'
import { writeOrSay } from './writeOrSay.ts'

/**
 * Keeps a matrix of walks from area to area, checked: every id is an area of the place, every cost is a number of 0 or more, no pair
 * stands twice. It is kept as from,to,cost, packed, which `npm run gap -- access --costs` reads, and in walked metres for the server.
 *
 * @throws StartError where there is no such place; InputError naming file, line and column
 */
export async function keepCosts({ storeDir, dataDir, newId, given, progress }: PlaceDesk, id: string, file: string): Promise<string> {
  const unit = chosen('--unit', given.get('unit'), Object.keys(METRES) as (keyof typeof METRES)[])
  const wanted = costWanted({ cost: given.get('cost'), percentile: given.get('percentile') ?? '50' })
  const codes = await authoritiesOfPlace(storeDir, dataDir, id)
  const all = await readAuthorities(dataDir)
  const areas = codes.flatMap((code) => all.get(code)?.areas ?? []).toSorted()
  progress(`Reading ${file} …`)
  const named = { file: `the areas of ${id}`, rows: new Map(areas.map((code, row) => [code, row])) }
  const { byArea, byService } = await readCosts(file, named, named, wanted)
  const path = placePaths.costs(storeDir, id)
  await underLock(storeDir, newId, async () => {
    await writeOrSay(path, gzipSync(costText(areas, byArea)), newId())
    await writeOrSay(placePaths.walks(storeDir, id), JSON.stringify(walksOf(id, byService, METRES[unit])), newId())
  })
  const alone = areas.filter((_, row) => byArea.starts[row] === byArea.starts[row + 1])
  const lonely =
    alone.length === 0
      ? ''
      : ` ${alone.length} areas have no way to any other: ${alone.slice(0, 5).join(', ')}${alone.length > 5 ? ' …' : ''}.`
  return `${byArea.cost.length.toLocaleString('en-GB')} walks between ${areas.length} areas are kept in ${path}.${lonely}\nA planner may now ask by them on /plan/${id} (walks as measured along streets), and the API with walks=matrix; elsewhere straight lines and a detour are taken. npm run -s gap -- access --costs reads them too.\n`
}

/** Walked metres of one unit of the matrix. */
const METRES = { minutes: WALK_M_PER_MINUTE, seconds: WALK_M_PER_MINUTE / 60, metres: 1 } as const

const walksOf = (place: string, { rows, starts, column, cost }: Pairs, metres: number): PlaceWalks => ({
  place,
  count: rows,
  starts: [...starts],
  from: [...column],
  metres: Array.from(cost, (one) => Math.round(one * metres)),
})

function costText(areas: readonly string[], pairs: Pairs): string {
  const lines = areas.map((from, row) =>
    pairsIn(pairs, row)
      .map(([to, cost]) => `${from},${areas[to]},${cost}\n`)
      .join(''),
  )
  return `from,to,cost\n${lines.join('')}`
}
