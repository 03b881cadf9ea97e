import type { Kinds } from './kinds.ts'
import type { Pairs } from '../distance/pairs.ts'
import { MASK_WORDS } from './weekMasks.ts'

/**
 * In which hours of the week somebody in each area can reach an open service, for each kind of help: OR of the masks of all
 * services within reach. Area i, kind k: `MASK_WORDS` words from `(i × kinds.count + k) × MASK_WORDS`; all 0 where nothing is reached.
 *
 * @param mask `everyWeek` or `someWeeks` of the services' `WeekMasks`
 * @throws RangeError if `mask` or `kinds` does not have a row for each column of `byArea`
 *
 * O(pairs × kinds of a service).
 */
export function areaMasks(byArea: Pairs, mask: Uint32Array, kinds: Kinds): Uint32Array {
  const { rows, columns, starts, column } = byArea
  if (mask.length !== columns * MASK_WORDS)
    throw new RangeError(`mask must have ${MASK_WORDS} words for each of ${columns} services, got ${mask.length}`)
  if (kinds.services !== columns) throw new RangeError(`kinds must have one row for each of ${columns} services, got ${kinds.services}`)
  const masks = new Uint32Array(rows * kinds.count * MASK_WORDS)
  for (let area = 0; area < rows; area++) {
    const end = starts[area + 1]!
    for (let k = starts[area]!; k < end; k++) addService(masks, area, column[k]!, mask, kinds)
  }
  return masks
}

function addService(masks: Uint32Array, area: number, service: number, mask: Uint32Array, kinds: Kinds): void {
  const from = service * MASK_WORDS
  const end = kinds.starts[service + 1]!
  for (let k = kinds.starts[service]!; k < end; k++) {
    const to = (area * kinds.count + kinds.kind[k]!) * MASK_WORDS
    // MASK_WORDS words, written out: a loop around them takes as long as they do.
    masks[to]! |= mask[from]!
    masks[to + 1]! |= mask[from + 1]!
    masks[to + 2]! |= mask[from + 2]!
    masks[to + 3]! |= mask[from + 3]!
    masks[to + 4]! |= mask[from + 4]!
    masks[to + 5]! |= mask[from + 5]!
  }
}
