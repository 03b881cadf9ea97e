import { runGaps } from '../../../../core/gap/answer/runGaps.ts'
import type { Points } from '../../../../core/gap/distance/points.ts'
import { gainOf } from '../../../../core/gap/questions/gainOf.ts'
import { servicesAfter } from '../../../../core/gap/questions/servicesAfter.ts'
import { sitingAt } from '../../../../core/gap/questions/sitingAt.ts'
import { checkSiting } from '../../../../core/gap/siting/checkSiting.ts'
import { objectiveOf } from '../../../../core/gap/siting/objective.ts'
import { hasRadius, type SitingModel } from '../../../../core/gap/siting/siting.ts'
import type { Solver } from '../../../../core/gap/siting/solver.ts'
import type { Schools } from '../../../../core/place/schools.ts'
import { demandAsked } from '../../engine/demandAsked.ts'
import { groundWithin, type DeskGround } from '../../engine/deskGround.ts'
import { candidatesOf } from './candidatesOf.ts'
import { faultOf, Refused } from './faultOf.ts'
import type { SitesCandidate, SitesNews, SitesTask } from './messages.ts'
import { searchSites, type Found } from './searchSites.ts'

/** So many walks of any length fit in the memory of a page. */
const MOST_PAIRS_WITHOUT_REACH = 8_000_000

/** The solver, loaded when something is left to prove. @param seconds that all solving together may take */
export type OpenSolver = (seconds: number) => Promise<Solver>

/**
 * Where new sites should go: a good answer at once, then its bound, then what is proven; each comes when it stands. The last answer is the
 * one to keep. A question that has no answer is refused, with the reason as figures.
 *
 * @param ground of the place, as it is
 * @param schools null = not known
 */
export async function* answerSites(
  ground: DeskGround,
  schools: Schools | null,
  { question, sites, ground: inside, ready }: Omit<SitesTask, 'files'>,
  openSolver: OpenSolver,
): AsyncGenerator<SitesNews> {
  const within = groundWithin(ground, question.within)
  try {
    yield { say: 'stage', stage: 'measuring' }
    const { query, at, changes } = question
    const demand = demandAsked(within, question)
    const services = changes.length === 0 ? ground.services : servicesAfter(ground.services, changes, at)
    const { model, listings } = runGaps(demand, sites.existing ? services : [], query, at)
    const counted = new Set(listings.map(({ id }) => id))
    const { candidates, notPublished } = candidatesOf({ ground, within, schools, sites, inside, ready, counted, at })
    if (candidates.length === 0) throw new Refused({ of: 'none', from: sites.from, notPublished })
    const goal: SitingModel = sites.goal === 'share' ? 'mclp' : sites.goal
    if (!hasRadius(goal) && (candidates.length + listings.length) * demand.count > MOST_PAIRS_WITHOUT_REACH)
      throw new Refused({ of: 'size' })
    const asked = { model: goal, weight: 'need', p: sites.count, reach_m: query.reach_m } as const
    const { siting, existing } = sitingAt(model, pointsOf(candidates), asked)
    // Of the fewest for a share any number may be opened.
    checkSiting(sites.goal === 'share' ? { ...siting, p: 1 } : siting)
    const without = objectiveOf(siting, siting.fixed)
    const answered = (found: Found): SitesNews => {
      const { order, ...gain } = gainOf(model, siting, found.sites)
      return {
        say: 'answer',
        answer: {
          ...gain,
          model: goal,
          sites: order.map(({ site, ...gained }) => ({ ...candidates[site]!, ...gained })),
          candidates: candidates.length,
          existing,
          notPublished,
          objective: found.objective,
          bound: found.bound,
          without,
          proof: found.proof,
          fewest: found.least === null ? null : { least: found.least, sharePercent: sites.share },
        },
      }
    }
    for await (const news of searchSites(siting, sites, openSolver)) yield news.say === 'found' ? answered(news.found) : news
    yield { say: 'done' }
  } catch (error) {
    yield { say: 'refused', fault: faultOf(error, within.figures.columns.name) }
  }
}

const pointsOf = (candidates: readonly SitesCandidate[]): Points => ({
  count: candidates.length,
  lon: Float64Array.from(candidates, ({ at }) => at[0]),
  lat: Float64Array.from(candidates, ({ at }) => at[1]),
})
