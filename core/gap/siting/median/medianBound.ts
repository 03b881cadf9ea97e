import { objectiveOf } from '../objective.ts'
import type { Siting } from '../siting.ts'

/** Rounds of the subgradient; more of them move the bound by less than a thousandth on real places. */
const ROUNDS = 400

/** After so many rounds without a better bound the step is halved. */
const PATIENCE = 10

/** What is proven about a p-median question. */
export interface MedianBound {
  /** No p sites walk less in sum. */
  bound: number
  /** What each area pays at the bound, in weight × cost. */
  price: Float64Array
  /** How much the bound would rise if this candidate had to be open; 0 for those the bound itself opens, and the fixed. */
  rise: Float64Array
  /** Of the sites that the rounds opened, those with the least walking: often better than where greedy + swap ended. */
  sites: number[]
}

/**
 * The Lagrangian bound of the p-median (Cornuejols, Fisher & Nemhauser 1977): each area pays a price for being served; a
 * candidate collects what the prices are above its walks; nobody can walk less than all prices together minus what the p
 * best collect. Prices rise where no chosen site serves an area and fall where several do (subgradient; Held, Wolfe & Crowder
 * 1974). Its best is the bound of the linear relaxation, at O(pairs) a round and without a solver, so that it comes at any size.
 *
 * @param known what a known answer walks; Infinity where none is known that serves everybody
 */
export function medianBound(siting: Siting, free: Uint8Array, known: number): MedianBound {
  const { byCandidate, weight } = siting
  const price = startPrices(siting)
  const found: MedianBound = { bound: -Infinity, price: price.slice(), rise: new Float64Array(byCandidate.rows), sites: [] }
  const served = new Int32Array(weight.length)
  let [pace, sinceBetter, least] = [2, 0, Infinity]
  for (let round = 0; round < ROUNDS && pace > 1e-4; round++) {
    const collected = collect(siting, price)
    const chosen = bestOf(collected, free, siting.p)
    const sites = [...new Set(siting.fixed), ...chosen]
    const walked = objectiveOf(siting, sites)
    if (walked < least) [found.sites, least] = [sites, walked]
    const bound = price.reduce((sum, value) => sum + value, 0) - sites.reduce((sum, j) => sum + collected[j]!, 0)
    if (bound > found.bound) {
      const last = collected[chosen.at(-1)!]!
      Object.assign(found, {
        bound,
        price: price.slice(),
        rise: collected.map((value, j) => (free[j] === 1 ? Math.max(0, last - value) : 0)),
      })
      sinceBetter = 0
    } else if (++sinceBetter === PATIENCE) [pace, sinceBetter] = [pace / 2, 0]
    if (!movePrices(siting, sites, price, served, pace * distanceTo(Math.min(known, least), bound))) break
  }
  return found
}

/** How far the bound may still rise; a tenth of it where nothing says how far. */
const distanceTo = (known: number, bound: number): number => (known < Infinity ? known - bound : Math.max(Math.abs(bound) / 10, 1))

/** The prices start at the least that an area can walk. */
function startPrices({ byCandidate: { rows, starts, column, cost, columns }, weight }: Siting): Float64Array {
  const price = new Float64Array(columns).fill(Infinity)
  for (let j = 0; j < rows; j++)
    for (let k = starts[j]!; k < starts[j + 1]!; k++) {
      const area = column[k]!
      price[area] = Math.min(price[area]!, weight[area]! * cost[k]!)
    }
  return price.map((value) => (value === Infinity ? 0 : value))
}

function collect({ byCandidate: { rows, starts, column, cost }, weight }: Siting, price: Float64Array): Float64Array {
  const collected = new Float64Array(rows)
  for (let j = 0; j < rows; j++) {
    let sum = 0
    for (let k = starts[j]!; k < starts[j + 1]!; k++) {
      const above = price[column[k]!]! - weight[column[k]!]! * cost[k]!
      if (above > 0) sum += above
    }
    collected[j] = sum
  }
  return collected
}

/** The p free candidates that collect most, most first. */
const bestOf = (collected: Float64Array, free: Uint8Array, p: number): number[] =>
  [...free.keys()]
    .filter((j) => free[j] === 1)
    .sort((a, b) => collected[b]! - collected[a]! || a - b)
    .slice(0, p)

/** False where every area is served exactly once: the bound is what its sites walk, and cannot rise. */
function movePrices(siting: Siting, sites: readonly number[], price: Float64Array, served: Int32Array, step: number): boolean {
  const { starts, column, cost } = siting.byCandidate
  served.fill(0)
  for (const j of sites)
    for (let k = starts[j]!; k < starts[j + 1]!; k++) {
      const area = column[k]!
      if (siting.weight[area]! * cost[k]! < price[area]!) served[area]!++
    }
  let apart = 0
  for (let i = 0; i < served.length; i++) if (siting.weight[i] !== 0) apart += (1 - served[i]!) ** 2
  if (apart === 0) return false
  for (let i = 0; i < served.length; i++) if (siting.weight[i] !== 0) price[i]! += (step / apart) * (1 - served[i]!)
  return true
}
