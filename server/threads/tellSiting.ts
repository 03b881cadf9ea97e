import type { MessagePort } from 'node:worker_threads'
import type { AreaFigures } from '../../core/place/area.ts'
import type { SitingInput } from '../../core/api/gap/siting.ts'
import { placeSiting, type PlaceSiting } from '../../core/gap/questions/placeSiting.ts'
import { checkSiting, OutOfReach } from '../../core/gap/siting/checkSiting.ts'
import { solveSiting } from '../../core/gap/siting/solveSiting.ts'
import { loadSolver } from '../../core/gap/siting/solver.ts'
import type { SitingResult } from '../../core/gap/siting/siting.ts'
import { placeHere } from './placeHere.ts'
import type { SharedPlace } from './sharedPlace.ts'

/** What a thread is given: a question, the place it is about, and where to tell what is found. */
export interface SitingTask {
  place: SharedPlace
  input: SitingInput
  /** ms since 1970 UTC */
  at: number
  news: MessagePort
}

/** What a thread tells: where sites may stand, then each result as soon as it stands; or why there is none. */
export type SitingNews =
  | { kind: 'candidates'; candidates: Pick<PlaceSiting, 'areas' | 'existing'> }
  | { kind: 'result'; result: SitingResult }
  | { kind: 'refused'; field: string; message: string }

/** Measuring, searching and solving all block: they do so here, where nobody else waits. The way of the news is closed at the end. */
export async function tellSiting({ place, input, at, news }: SitingTask): Promise<void> {
  const tell = (one: SitingNews): void => news.postMessage(one)
  try {
    const placed = placedOr(tell, place, input, at)
    if (placed === null) return
    tell({ kind: 'candidates', candidates: { areas: placed.areas, existing: placed.existing } })
    for await (const result of solveSiting(placed.siting, () => loadSolver(input.time_limit_s))) tell({ kind: 'result', result })
  } finally {
    news.close()
  }
}

/** null where the question has no answer, once the field and the remedy are told. */
function placedOr(tell: (one: SitingNews) => void, place: SharedPlace, input: SitingInput, at: number): PlaceSiting | null {
  const { figures, services, needs } = placeHere(place)
  try {
    const placed = placeSiting(figures, services, input, at, needs)
    checkSiting(placed.siting)
    return placed
  } catch (error) {
    if (error instanceof OutOfReach) tell({ kind: 'refused', field: 'candidates', message: outOfReach(error, figures) })
    else if (error instanceof RangeError) tell({ kind: 'refused', ...fieldOf(error) })
    else throw error
    return null
  }
}

/** Errors of the engine start with the field they are about. */
function fieldOf({ message }: RangeError): { field: string; message: string } {
  const [field = 'body', ...rest] = message.split(' ')
  return { field, message: rest.join(' ').replace(/^must be/, 'should be') }
}

function outOfReach({ areas }: OutOfReach, { columns }: AreaFigures): string {
  const named = areas.slice(0, 5).map((area) => columns.code[area])
  return `reach nobody in ${areas.length} areas (${named.join(', ')}${areas.length > 5 ? ' …' : ''}): allow more candidates, a longer reach_m, or ask mclp`
}
