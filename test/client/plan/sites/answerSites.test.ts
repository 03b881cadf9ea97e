import { describe, expect, it } from 'vitest'
import { heardOf } from '../../../../client/plan/sites/engine/progress.ts'
import { groundOfBox } from '../../../../client/plan/sites/readGround.ts'
import { loadSolver, type Solver } from '../../../../core/gap/siting/solver.ts'
import { figuresOf, northOf } from '../../../core/gap/makeGapData.ts'
import { ground, HOME, question, searchFor } from './sitesDesk.ts'

const found = async (...asked: Parameters<typeof searchFor>) => (await searchFor(...asked)).progress
const names = async (...asked: Parameters<typeof searchFor>) => (await found(...asked)).answer?.sites.map(({ name }) => name)

describe('where the next site should go', () => {
  it('is the middle of B, which brings its 60 people in need within reach, 57 % of those beyond it', async () => {
    const { answer, state } = await found({})
    expect(state).toBe('done')
    expect(answer).toMatchObject({
      proof: 'best',
      candidates: 4,
      existing: 1,
      objective: 70,
      before: { people: 100, needMillionths: 10_000_000 },
      all: { people: 850, needMillionths: 115_000_000 },
      sites: [{ kind: 'area', id: 'B', ward: 'North ward', people: 300, needMillionths: 60_000_000 }],
    })
  })

  it('is told in the order of what each adds', async () => {
    expect(await names({ count: 3 })).toEqual(['Name of B', 'Name of C', 'Name of D'])
  })

  it('among libraries is the one that is open', async () => {
    expect(await names({ from: 'libraries' })).toEqual(['Central Library'])
  })

  it('among schools is the primary with at least 30 % on free school meals; one whose share is not published is left out and counted', async () => {
    const { answer } = await found({ from: 'schools', meals: 30 })
    expect(answer).toMatchObject({ candidates: 1, notPublished: 1, sites: [{ name: 'B Primary', school: { meals: 0.45, pupils: 200 } }] })
    expect(await names({ from: 'schools', phase: 'secondary' })).toEqual(['C Secondary'])
    // Any share: the one that is not published may be chosen too.
    expect((await found({ from: 'schools' })).answer?.candidates).toBe(3)
  })

  it('among listed places is none that counts already', async () => {
    expect((await found({ from: 'doors' })).answer).toMatchObject({ candidates: 1, sites: [{ name: 'Central Library', kind: 'door' }] })
    expect((await found({ from: 'doors', existing: false })).answer?.candidates).toBe(2)
  })

  it('among those marked as ready is a ward’s neighbourhood or an organisation’s door', async () => {
    const { id } = ground.services[1]!
    expect(await names({ from: 'ready' }, { ready: { wards: [], services: [id] } })).toEqual(['Central Library'])
    expect((await found({ from: 'ready' }, { ready: { wards: ['W1'], services: [id] } })).answer?.candidates).toBe(4)
  })

  it('stands inside the ground that was drawn: round C and D it is C', async () => {
    const [, south] = northOf(HOME, 3500)
    const [, north] = northOf(HOME, 6500)
    expect(await names({}, { ground: groundOfBox([-2.1, south, -1.9, north]) })).toEqual(['Name of C'])
  })

  it('goes on from a scenario: with a food bank at B it is C', async () => {
    const add = {
      do: 'add',
      at: northOf(HOME, 2000),
      types: ['food-bank'],
      hours: null,
      capacity: 1,
      catchment: null,
      delivers: false,
    } as const
    expect(await names({}, { question: question({ changes: [add] }) })).toEqual(['Name of C'])
  })

  it('counts a column of the planner’s own', async () => {
    const own = { name: 'ours', values: new Map([['D', 7]]) }
    expect(await names({}, { question: question({ own }) })).toEqual(['Name of D'])
  })

  it('says the fewest for a share: 95 % of 115 are 109.25, which A, B and C reach with two new ones', async () => {
    const { answer } = await found({ goal: 'share', share: 95 })
    expect(answer).toMatchObject({ proof: 'best', objective: 2, fewest: { least: 2, sharePercent: 95 } })
    expect(answer?.sites.map(({ id }) => id)).toEqual(['B', 'C'])
  })

  it('says that none is needed where the share is reached already', async () => {
    expect((await found({ goal: 'share', share: 8 })).answer).toMatchObject({ sites: [], proof: 'best' })
  })

  it('shortens walks: with one more, at B, C walks 2,600 m and D 5,200', async () => {
    const { answer } = await found({ goal: 'pmedian' })
    // Without: 60 × 2,600 + 40 × 5,200 + 5 × 7,800 = 403,000; at B 40 × 2,600 + 5 × 5,200 = 130,000.
    expect(answer?.without).toBeCloseTo(403_000, -2)
    expect(answer?.objective).toBeCloseTo(130_000, -2)
    expect(answer?.proof).toBe('best')
  })
})

/** Nine areas in a row, 700 m apart, each within reach of its neighbours: two sites bring six, and the gains that are left do not prove it. */
const nine = {
  ...ground,
  services: [],
  figures: figuresOf(Array.from({ length: 9 }, (_, i) => ({ code: `N${i}`, at: northOf(HOME, 700 * i), people: 100 + i }))),
}

describe('how a search goes', () => {
  it('says a good answer before anything is proven, and what it is at', async () => {
    const { said } = await searchFor({ goal: 'share', share: 95 })
    expect(said.map((news) => (news.say === 'stage' ? news.stage : news.say))).toEqual(['measuring', 'searching', 'answer', 'done'])
  })

  it('keeps its good answer, with its bound, where the solver is refused', async () => {
    const { progress, said } = await searchFor(
      { count: 2, goal: 'mclp', existing: false },
      {
        on: nine,
        openSolver: () => Promise.reject(new Error('refused to compile')),
      },
    )
    expect(progress).toMatchObject({ state: 'done', unsolved: 'refused to compile', answer: { proof: 'good' } })
    expect(progress.answer!.bound).toBeGreaterThan(progress.answer!.objective)
    expect(said.at(-1)).toEqual({ say: 'done' })
  })

  it('without a limit ends where the solver gets no further, and does not ask it for ever', async () => {
    const { highs } = await loadSolver(1)
    let asked = 0
    const withModel = (): unknown => {
      asked++
      return { status: 'stopped', bound: Infinity, chosen: null }
    }
    const idle = { ...highs, withModel } as Solver['highs']
    const openSolver = (secondsLeft: number) => Promise.resolve({ highs: idle, secondsLeft })
    const { progress } = await searchFor({ count: 2, existing: false, seconds: null }, { on: nine, openSolver })
    expect(progress).toMatchObject({ state: 'done', answer: { proof: 'good' } })
    // The relaxation, and branch and cut.
    expect(asked).toBe(2)
  })

  it('keeps what was found when it is stopped, and when its thread ends', async () => {
    const { progress } = await searchFor({})
    const running = { ...progress, state: 'running' as const }
    expect(heardOf(running, { say: 'stop' })).toMatchObject({ state: 'stopped', answer: progress.answer })
    expect(heardOf(running, { say: 'died', message: 'memory' })).toMatchObject({ fault: { of: 'thread' }, answer: progress.answer })
  })
})

describe('what has no answer', () => {
  it('no place that fits', async () => {
    expect(await found({ from: 'schools', meals: 90 })).toMatchObject({
      state: 'done',
      answer: null,
      fault: { of: 'none', from: 'schools', notPublished: 1 },
    })
  })

  it('more sites than places', async () => {
    expect((await found({ from: 'libraries', count: 2 })).fault).toEqual({ of: 'count', have: 1 })
  })

  it('a share that cannot be reached: the library reaches C, so 50 of 115, 43 %', async () => {
    expect((await found({ from: 'libraries', goal: 'share', share: 90 })).fault).toEqual({ of: 'share', reachablePercent: 43 })
  })

  it('everybody, where nothing reaches B and D', async () => {
    expect((await found({ from: 'libraries', goal: 'lscp' })).fault).toEqual({ of: 'beyond', count: 2, areas: ['Name of B', 'Name of D'] })
  })

  it('a need that is not known here', async () => {
    const { query } = question()
    expect((await found({}, { question: question({ query: { ...query, need: 'children' } }) })).fault).toMatchObject({ of: 'other' })
  })
})
