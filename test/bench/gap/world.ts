import { readFileSync } from 'node:fs'
import { AreaFigures } from '../../../core/area.ts'
import { demandOf, type Demand } from '../../../core/gap/model.ts'
import type { Points } from '../../../core/gap/points.ts'

/** What every row is timed on. */
export interface World {
  figures: AreaFigures
  areas: Demand
  services: Points
  /** One area in a hundred, evenly through the file: the naive twins are timed on these and scaled. */
  sample: Points
  seed: number
}

const SERVICES = 10_000
const SEED = 20_261_124

/** Services stand within about this many degrees of their area's centroid: some 500 m. */
const JITTER_DEGREES = 0.005

/** Every area of England, and services drawn by people: where twice as many live, twice as many services stand. */
export function makeWorld(): World {
  const figures = AreaFigures.parse(JSON.parse(readFileSync('data/england/areas.figures.json', 'utf8')))
  const areas = demandOf(figures)
  const rows = Array.from({ length: areas.count }, (_, i) => i)
  return { figures, areas, services: drawByPeople(areas, generator(SEED)), sample: picked(areas, (i) => rows[i]! % 100 === 0), seed: SEED }
}

function drawByPeople(areas: Demand, random: () => number): Points {
  const upTo = new Float64Array(areas.count)
  let people = 0
  for (let i = 0; i < areas.count; i++) upTo[i] = people += areas.people[i] as number
  const lon = new Float64Array(SERVICES)
  const lat = new Float64Array(SERVICES)
  for (let j = 0; j < SERVICES; j++) {
    const drawn = random() * people
    const area = upTo.findIndex((sum) => drawn < sum)
    lon[j] = (areas.lon[area] as number) + (random() - 0.5) * 2 * JITTER_DEGREES
    lat[j] = (areas.lat[area] as number) + (random() - 0.5) * 2 * JITTER_DEGREES
  }
  return { count: SERVICES, lon, lat }
}
