/** Where a matrix that has a line for each pair says what: numbers of columns, from 0. */
export interface CostColumns {
  from: number
  to: number
  cost: number
  /** Conveyal writes a line for each percentile of a pair; -1 where there is no such column. */
  percentile: number
}

/** Which of several costs of a matrix is wanted. */
export interface CostWanted {
  /** A column, or a table of OSRM, by its name. */
  column?: string | undefined
  /** Of r5 and Conveyal; 50 = the median. */
  percentile: number
}

/** As our own files, r5, r5r, r5py, Conveyal, OSRM's users, QNEAT3, OpenRouteService and pgRouting name them; in any case, `_` or not. */
const FROM = ['from', 'fromid', 'origin', 'originid', 'source', 'sourceid', 'start', 'startvid']
const TO = ['to', 'toid', 'destination', 'destinationid', 'dest', 'destid', 'target', 'targetid', 'end', 'endvid']
/** The first that is there is taken. */
const COST = [
  'cost',
  'totalcost',
  'aggcost',
  'traveltime',
  'traveltimeminutes',
  'duration',
  'durations',
  'time',
  'minutes',
  'seconds',
  'distance',
  'distances',
]

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')

/**
 * The columns of a matrix by the names that its maker gave them; null where the first line names no pair, as in a matrix of one
 * line an area.
 *
 * @throws RangeError where no column, or none that is wanted, holds the costs, or one of them is there twice
 */
export function costColumnsOf(header: readonly string[], wanted: CostWanted): CostColumns | null {
  const names = header.map(plain)
  const first = (among: readonly string[]): number => among.map((name) => names.indexOf(name)).find((at) => at !== -1) ?? -1
  const [from, to] = [first(FROM), first(TO)]
  if (from === -1 || to === -1) return null
  const cost = costColumn(header, names, wanted)
  for (const at of [from, to, cost]) {
    const again = header.findIndex((name, other) => other !== at && name.trim() === header[at]!.trim())
    if (again !== -1) throw new RangeError(`the column ${header[at]!.trim()} is there twice; leave one of them out`)
  }
  return { from, to, cost, percentile: names.indexOf('percentile') }
}

function costColumn(header: readonly string[], names: readonly string[], { column, percentile }: CostWanted): number {
  if (column !== undefined) {
    const asked = header.findIndex((name) => name.trim() === column)
    if (asked === -1) throw new RangeError(`there is no column ${column}, which --cost names; the first line has ${header.join(',')}`)
    return asked
  }
  // travel_time_p50 of r5r, travel_time_p050 of its first versions.
  const percentiles = names.flatMap((name, at) => {
    const match = /^traveltimep?(\d+)$/.exec(name)
    return match === null ? [] : [{ at, of: Number(match[1]) }]
  })
  const [only, another] = percentiles
  const found = percentiles.find(({ of }) => of === percentile) ?? (another === undefined && percentile === 50 ? only : undefined)
  if (found !== undefined) return found.at
  if (only !== undefined)
    throw new RangeError(
      `there is no percentile ${percentile}; ask for one with --percentile: ${percentiles.map(({ of }) => of).join(', ')}`,
    )
  const known = COST.find((name) => names.includes(name))
  if (known === undefined)
    throw new RangeError(`there is no column cost; name the one that holds the costs with --cost, got ${header.join(',')}`)
  return names.indexOf(known)
}
