import type { Objects, Topology } from 'topojson-specification'
import { meetings } from './meetings.ts'
import { keyOf, segmentsOf } from './segmentsOf.ts'

const DECIMALS = 5
/** A centimetre: no two places of the sources are nearer. */
const MOST_DECIMALS = 7

/**
 * The topology in 5 decimals, about a metre. Where rounding would close a neck or push a corner through a line, its vertices keep a
 * decimal more, until nothing meets that did not: shared borders are rounded alike.
 *
 * @param apart no lines meet but at the ends of arcs
 * @throws Error where 7 decimals do not keep lines apart
 */
export function roundApart<T extends Objects>(apart: Topology<T>): Topology<T> {
  const decimals = new Map<string, number>()
  const rounded = (at: readonly number[]): number[] => at.map((degrees) => round(degrees, decimals.get(keyOf(at)) ?? DECIMALS))
  for (;;) {
    const met = meetings(apart.arcs.flatMap((arc, index) => segmentsOf(arc, index, rounded))).flat()
    if (met.length === 0) return { ...apart, arcs: apart.arcs.map((arc) => arc.map(rounded)) }
    for (const key of new Set(met.flatMap(({ a, b }) => [a.key, b.key]))) decimals.set(key, oneMore(decimals.get(key), key))
  }
}

function oneMore(decimals: number | undefined, key: string): number {
  const more = (decimals ?? DECIMALS) + 1
  if (more > MOST_DECIMALS) throw new Error(`Outlines meet at ${key} where they should not`)
  return more
}

const round = (degrees: number, decimals: number): number => Math.round(degrees * 10 ** decimals) / 10 ** decimals
