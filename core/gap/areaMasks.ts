import type { Pairs } from './pairs.ts'
import { MASK_WORDS } from './weekMasks.ts'

import type { Kinds } from './kinds.ts'

/**
 * In which hours of the week somebody in each area can reach an open service, for each kind of help: OR of the masks of all
 * services within reach. Area i, kind k: `MASK_WORDS` words from `(i × kinds.count + k) × MASK_WORDS`; all 0 where nothing is reached.
 *
 * @param mask `everyWeek` or `someWeeks` of the services' `WeekMasks`
 * @throws RangeError if `mask` or `kinds` does not have a row for each column of `byArea`
 *
 * O(pairs × kinds of a service). After a change to one service, `maskArea` for each area that reaches it does as well.
 */
export function areaMasks(byArea: Pairs, mask: Uint32Array, kinds: Kinds): Uint32Array {
  if (mask.length !== byArea.columns * MASK_WORDS)
    throw new RangeError(`mask must have ${MASK_WORDS} words for each of ${byArea.columns} services, got ${mask.length}`)
  if (kinds.services !== byArea.columns)
    throw new RangeError(`kinds must have one row for each of ${byArea.columns} services, got ${kinds.services}`)
  const masks = new Uint32Array(byArea.rows * kinds.count * MASK_WORDS)
  for (let area = 0; area < byArea.rows; area++) addReached(masks, area, byArea, mask, kinds)
  return masks
}

/** Works out one area anew, in place: as `areaMasks` has it. O(services within its reach). */
export function maskArea(masks: Uint32Array, area: number, byArea: Pairs, mask: Uint32Array, kinds: Kinds): void {
  masks.fill(0, area * kinds.count * MASK_WORDS, (area + 1) * kinds.count * MASK_WORDS)
  addReached(masks, area, byArea, mask, kinds)
}

/** Adds the hours of one more service to an area, in place: exact, since nothing is taken away. */
export function addService(masks: Uint32Array, area: number, service: number, mask: Uint32Array, kinds: Kinds): void {
  const from = service * MASK_WORDS
  for (let k = kinds.starts[service] as number; k < (kinds.starts[service + 1] as number); k++) {
    const to = (area * kinds.count + (kinds.kind[k] as number)) * MASK_WORDS
    for (let word = 0; word < MASK_WORDS; word++) masks[to + word]! |= mask[from + word] as number
  }
}

function addReached(masks: Uint32Array, area: number, { starts, column }: Pairs, mask: Uint32Array, kinds: Kinds): void {
  for (let k = starts[area] as number; k < (starts[area + 1] as number); k++) addService(masks, area, column[k] as number, mask, kinds)
}
