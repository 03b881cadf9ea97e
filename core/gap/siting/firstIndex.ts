/**
 * The first index from 0 to `last` of which something is true, by halving; `last` where it is true of none before.
 * What is true of one index is taken to be true of all after it. Where that does not hold another index may come back, but
 * always one of which it is true (or `last`, not asked), and the index before it was asked and it was not true (or there is none).
 */
export function firstIndex(last: number, isTrue: (index: number) => boolean): number {
  let [low, high] = [0, last]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isTrue(middle)) high = middle
    else low = middle + 1
  }
  return low
}
