/** Areas whose products are added up together. */
const BLOCK = 64

/**
 * Σ people × access over all areas, kept as sums of blocks of 64 areas. A what-if adds up only the blocks it touches and gets the
 * very bits of a full run, even where all but nothing is left: taking the old from the total would leave rounding behind.
 */
export function suppliedBlocks(people: Float64Array, access: Float64Array): Float64Array {
  return Float64Array.from({ length: Math.ceil(people.length / BLOCK) }, (_, block) => sumOfBlock(people, block, (i) => access[i]!))
}

/** The same where the access of some areas has changed. @param areas ascending, with one row of `after` each */
export function suppliedAfter(
  blocks: Float64Array,
  people: Float64Array,
  before: Float64Array,
  areas: Uint32Array,
  after: Float64Array,
): number {
  const changed = new Map(Array.from(areas, (area, row) => [area, after[row]!]))
  const anew = new Map<number, number>()
  for (const area of areas) {
    const block = Math.floor(area / BLOCK)
    if (!anew.has(block))
      anew.set(
        block,
        sumOfBlock(people, block, (i) => changed.get(i) ?? before[i]!),
      )
  }
  let sum = 0
  blocks.forEach((was, block) => (sum += anew.get(block) ?? was))
  return sum
}

export const suppliedOf = (blocks: Float64Array): number => blocks.reduce((sum, block) => sum + block, 0)

function sumOfBlock(people: Float64Array, block: number, accessAt: (i: number) => number): number {
  let sum = 0
  for (let i = block * BLOCK; i < Math.min(people.length, (block + 1) * BLOCK); i++) sum += people[i]! * accessAt(i)
  return sum
}
