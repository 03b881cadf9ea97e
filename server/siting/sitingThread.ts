import { parentPort, workerData } from 'node:worker_threads'
import type { AreaFigures } from '../../core/place/area.ts'
import type { AreaNeeds } from '../../core/place/areaNeeds.ts'
import type { SitingInput } from '../../core/api/gap/siting.ts'
import { placeSiting, type PlaceSiting } from '../../core/gap/questions/placeSiting.ts'
import { checkSiting, OutOfReach } from '../../core/gap/siting/checkSiting.ts'
import { solveSiting } from '../../core/gap/siting/solveSiting.ts'
import { loadSolver } from '../../core/gap/siting/solver.ts'
import type { SitingResult } from '../../core/gap/siting/siting.ts'
import type { Service } from '../../core/listing/service.ts'

/** What a thread is given: a question, and the place it is about. */
export interface SitingTask {
  figures: AreaFigures
  /** null = not known. */
  needs: AreaNeeds | null
  services: readonly Service[]
  input: SitingInput
  /** ms since 1970 UTC */
  at: number
}

/** What a thread tells: where sites may stand, then each result as soon as it stands; or why there is none. */
export type SitingNews =
  | { kind: 'candidates'; candidates: Pick<PlaceSiting, 'areas' | 'existing'> }
  | { kind: 'result'; result: SitingResult }
  | { kind: 'refused'; field: string; message: string }

const tell = (news: SitingNews): void => parentPort?.postMessage(news)

await answer(workerData as SitingTask)

/** Measuring, searching and solving all block: they do so here, where nobody else waits. */
async function answer(task: SitingTask): Promise<void> {
  const place = placed(task)
  if (place === null) return
  tell({ kind: 'candidates', candidates: { areas: place.areas, existing: place.existing } })
  for await (const result of solveSiting(place.siting, () => loadSolver(task.input.time_limit_s))) tell({ kind: 'result', result })
}

/** null where the question has no answer, once the field and the remedy are told. */
function placed({ figures, needs, services, input, at }: SitingTask): PlaceSiting | null {
  try {
    const place = placeSiting(figures, services, input, at, needs)
    checkSiting(place.siting)
    return place
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
