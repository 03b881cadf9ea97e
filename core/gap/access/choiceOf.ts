import type { Pairs } from '../distance/pairs.ts'

/**
 * How many services each area has within reach: cumulative opportunities (Hansen 1959).
 *
 * @returns one row an area; 0 where nothing is reached
 *
 * O(areas).
 */
export const choiceOf = ({ rows, starts }: Pairs): Uint32Array =>
  Uint32Array.from({ length: rows }, (_, area) => starts[area + 1]! - starts[area]!)
