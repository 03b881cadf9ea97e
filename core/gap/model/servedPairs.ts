import { arcM, cosOf } from '../../place/geo.ts'
import { areasIn } from './areasIn.ts'
import type { Demand } from './demand.ts'
import type { Pairs } from '../distance/pairs.ts'
import type { Supply } from './supplyColumns.ts'

/**
 * Who may use the services that have a catchment, however far: a row a service, its areas ascending, empty where it has none.
 * Cost = straight metres on the sphere, 0 where it delivers. O(services + areas in the catchments).
 */
export function catchmentPairs(demand: Demand, supply: Supply): Pairs {
  const areas = supply.catchment.map((catchment) => (catchment === null ? new Uint32Array() : areasIn(catchment, demand)))
  const starts = new Uint32Array(supply.count + 1)
  areas.forEach((rows, j) => (starts[j + 1] = starts[j]! + rows.length))
  const column = new Uint32Array(starts[supply.count]!)
  const cost = new Float64Array(column.length)
  areas.forEach((rows, j) => {
    column.set(rows, starts[j])
    if (supply.catchment[j]?.delivers !== true) cost.set(straightM(demand, rows, supply, j), starts[j])
  })
  return { rows: supply.count, columns: demand.count, starts, column, cost }
}

/** From areas to one service, in this order: the other way round the last bit may differ. */
export function straightM(demand: Demand, areas: Uint32Array, supply: Supply, j: number): Float64Array {
  const [lon, lat] = [supply.lon[j]!, supply.lat[j]!]
  const cos = cosOf(lat)
  return Float64Array.from(areas, (i) => {
    const latHere = demand.lat[i]!
    return arcM(demand.lon[i]!, latHere, cosOf(latHere), lon, lat, cos)
  })
}

/**
 * Who is served, by service: those within reach of a service that is for everybody; of one with a catchment, those in it who
 * are within reach or delivered to.
 *
 * @param walk who could walk to each service, in walked metres
 * @param eligible who may use the services with a catchment, in straight metres
 */
export function servedPairs(walk: Pairs, eligible: Pairs, catchment: Supply['catchment'], reachM: number, detour: number): Pairs {
  const starts = new Uint32Array(walk.rows + 1)
  const column = new Uint32Array(walk.column.length + eligible.column.length)
  const cost = new Float64Array(column.length)
  let count = 0
  for (let j = 0; j < walk.rows; j++) {
    const from = catchment[j] === null ? walk : eligible
    const metres = catchment[j] === null ? 1 : detour
    for (let k = from.starts[j]!; k < from.starts[j + 1]!; k++) {
      const walked = from.cost[k]! * metres
      if (walked > reachM) continue
      column[count] = from.column[k]!
      cost[count++] = walked
    }
    starts[j + 1] = count
  }
  return { rows: walk.rows, columns: walk.columns, starts, column: column.slice(0, count), cost: cost.slice(0, count) }
}
