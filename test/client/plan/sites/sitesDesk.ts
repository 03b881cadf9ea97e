import type { DeskGround } from '../../../../client/plan/engine/deskGround.ts'
import type { DeskQuestion } from '../../../../client/plan/engine/deskQuestion.ts'
import { answerSites, type OpenSolver } from '../../../../client/plan/sites/engine/answerSites.ts'
import type { SitesNews, SitesTask } from '../../../../client/plan/sites/engine/messages.ts'
import { heardOf, NOT_ASKED, type SitesProgress } from '../../../../client/plan/sites/engine/progress.ts'
import { DEFAULT_SITES, NOBODY_READY, type SitesQuestion } from '../../../../client/plan/sites/sitesQuestion.ts'
import { loadSolver } from '../../../../core/gap/siting/solver.ts'
import type { Position } from '../../../../core/listing/service.ts'
import type { Schools } from '../../../../core/place/schools.ts'
import { figuresOf, northOf, serviceOf } from '../../../core/gap/makeGapData.ts'

export const HOME: Position = [-2, 52]

/** In need: A 10 of 100, B 60 of 300, C 40 of 400, D 5 of 50; 2 km apart along a line. A food bank stands at A, a library at C. */
export const figures = figuresOf([
  { code: 'A', at: HOME, people: 100, incomeScore: 0.1, decile: 1, rank: 1 },
  { code: 'B', at: northOf(HOME, 2000), people: 300, incomeScore: 0.2, decile: 2, rank: 2 },
  { code: 'C', at: northOf(HOME, 4000), people: 400, incomeScore: 0.1, decile: 9, rank: 3 },
  { code: 'D', at: northOf(HOME, 6000), people: 50, incomeScore: 0.1, decile: 10, rank: 4 },
])

export const services = [
  serviceOf(1, HOME),
  serviceOf(2, northOf(HOME, 4000), { name: 'Central Library', types: ['library'] }),
  serviceOf(3, northOf(HOME, 6000), { name: 'Closed Library', types: ['library'], status: 'closed' }),
]

/** Three schools: 45 % at B, 20 % at C, not published at D. */
const schools: Schools = {
  place: 'middletown',
  count: 3,
  columns: {
    urn: [101, 102, 103],
    name: ['B Primary', 'C Secondary', 'D Independent'],
    type: ['Academies', 'Academies', 'Independent schools'],
    phase: ['Primary', 'Secondary', 'Not applicable'],
    pupils: [200, 900, null],
    fsm: [0.45, 0.2, null],
    lon: [-2, -2, -2],
    lat: [northOf(HOME, 2100)[1], northOf(HOME, 4100)[1], northOf(HOME, 6000)[1]],
    lsoa: ['B', 'C', 'D'],
  },
  refused: [],
}

export const ground: DeskGround = {
  figures,
  needs: null,
  services,
  calendar: { nation: 'england', terms: [] },
  boundaries: null,
  water: null,
  walks: null,
}

export const question = (more: Partial<DeskQuestion> = {}): DeskQuestion => ({
  query: { types: ['food-bank'], reach_m: 1000, detour: 1.3, fresh: 'old' },
  at: Date.UTC(2026, 5, 1),
  within: null,
  matrix: false,
  own: null,
  changes: [],
  ...more,
})

interface Asked extends Partial<Omit<SitesTask, 'files' | 'sites'>> {
  openSolver?: OpenSolver
  on?: DeskGround
}

/** A search as a thread would answer it, and what the page then knows. */
export async function searchFor(sites: Partial<SitesQuestion>, asked: Asked = {}): Promise<{ said: SitesNews[]; progress: SitesProgress }> {
  const { on = ground, openSolver = (seconds: number) => loadSolver(seconds), ...more } = asked
  const said: SitesNews[] = []
  const task = { question: question(), ground: null, ready: NOBODY_READY, ...more, sites: { ...DEFAULT_SITES, ...sites } }
  for await (const news of answerSites(on, schools, task, openSolver)) said.push(news)
  return { said, progress: said.reduce(heardOf, heardOf(NOT_ASKED, { say: 'start' })) }
}
