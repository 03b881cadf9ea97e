import type { ReducedCover } from './reduceCover.ts'
import type { Programme } from '../solver.ts'

/**
 * Most weight covered by p sites (Church & ReVelle 1974): max Σ w_i z_i with z_i ≤ Σ_{j∈N_i} y_j and Σ y_j ≤ p.
 * Columns: y (a site is open), then z (covers of a group that count, up to what it is missing: 2 for a backup).
 * Whole y make whole z, so only y are told to be whole.
 */
export function mostCovered({ candidates, byGroup, weight, missing }: ReducedCover, p: number): Programme {
  const [sites, groups] = [candidates.length, weight.length]
  const rows = groupRows(byGroup.starts, byGroup.column, (group) => sites + group)
  const last = rows.column.length
  return {
    sense: 'most',
    value: Float64Array.from({ length: sites + groups }, (_, c) => (c < sites ? 0 : weight[c - sites]!)),
    least: new Float64Array(sites + groups),
    most: Float64Array.from({ length: sites + groups }, (_, c) => (c < sites ? 1 : missing[c - sites]!)),
    whole: sites,
    rowLeast: new Float64Array(groups + 1).fill(0).fill(-Infinity, groups),
    rowMost: new Float64Array(groups + 1).fill(Infinity).fill(p, groups),
    starts: Int32Array.from([...rows.starts, last + sites]),
    column: Int32Array.from([...rows.column, ...candidates.keys()]),
    coefficient: Float64Array.from([...rows.coefficient, ...candidates.map(() => 1)]),
  }
}

/**
 * Fewest sites that cover so much weight (partial set cover; Daskin & Owen 1999): min Σ y_j with z_i ≤ Σ_{j∈N_i} y_j and
 * Σ w_i z_i ≥ target. Columns as in `mostCovered`.
 *
 * @param target weight beyond what is settled
 */
export function fewestReaching({ candidates, byGroup, weight }: ReducedCover, target: number): Programme {
  const [sites, groups] = [candidates.length, weight.length]
  const rows = groupRows(byGroup.starts, byGroup.column, (group) => sites + group)
  return {
    sense: 'least',
    value: Float64Array.from({ length: sites + groups }, (_, c) => (c < sites ? 1 : 0)),
    least: new Float64Array(sites + groups),
    most: new Float64Array(sites + groups).fill(1),
    whole: sites,
    rowLeast: new Float64Array(groups + 1).fill(0).fill(target, groups),
    rowMost: new Float64Array(groups + 1).fill(Infinity),
    starts: Int32Array.from([...rows.starts, rows.column.length + groups]),
    column: Int32Array.from([...rows.column, ...Array.from({ length: groups }, (_, group) => sites + group)]),
    coefficient: Float64Array.from([...rows.coefficient, ...weight]),
  }
}

/**
 * Fewest sites that cover every group (Toregas et al. 1971): min Σ y_j with Σ_{j∈N_i} y_j ≥ 1. Columns: y.
 *
 * @throws RangeError where an area is in no group, because nothing covers it: the programme would pass over it
 */
export function fewestCovering({ candidates, byGroup, beyond }: ReducedCover): Programme {
  if (beyond > 0) throw new RangeError(`reduced must leave no area uncovered, got ${beyond} that no candidate covers`)
  return {
    sense: 'least',
    value: new Float64Array(candidates.length).fill(1),
    least: new Float64Array(candidates.length),
    most: new Float64Array(candidates.length).fill(1),
    whole: candidates.length,
    rowLeast: new Float64Array(byGroup.rows).fill(1),
    rowMost: new Float64Array(byGroup.rows).fill(Infinity),
    starts: Int32Array.from(byGroup.starts),
    column: Int32Array.from(byGroup.column),
    coefficient: new Float64Array(byGroup.column.length).fill(1),
  }
}

/** Whether p sites can cover every group: the same rows and Σ y_j ≤ p, with nothing to prefer. Throws likewise. */
export function coveringAll(reduced: ReducedCover, p: number): Programme {
  const sites = reduced.candidates.length
  const fewest = fewestCovering(reduced)
  const last = fewest.column.length
  return {
    ...fewest,
    value: new Float64Array(sites),
    rowLeast: Float64Array.from([...fewest.rowLeast, -Infinity]),
    rowMost: Float64Array.from([...fewest.rowMost, p]),
    starts: Int32Array.from([...fewest.starts, last + sites]),
    column: Int32Array.from([...fewest.column, ...reduced.candidates.keys()]),
    coefficient: new Float64Array(last + sites).fill(1),
  }
}

/** One row a group: Σ y − z ≥ 0. */
function groupRows(starts: Uint32Array, column: Uint32Array, coverColumn: (group: number) => number) {
  const rows = { starts: [0], column: [] as number[], coefficient: [] as number[] }
  for (let group = 0; group + 1 < starts.length; group++) {
    for (let k = starts[group]!; k < starts[group + 1]!; k++) {
      rows.column.push(column[k]!)
      rows.coefficient.push(1)
    }
    rows.column.push(coverColumn(group))
    rows.coefficient.push(-1)
    rows.starts.push(rows.column.length)
  }
  return rows
}
