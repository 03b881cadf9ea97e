import { expect, it } from 'vitest'
import { deskEngine } from '../../../../client/plan/engine/deskEngine.ts'
import type { DeskQuestion } from '../../../../client/plan/engine/deskQuestion.ts'
import { packer, unpacker } from '../../../../client/plan/engine/packed.ts'
import { stocked } from '../../../../client/plan/engine/stocked.ts'
import type { FromEngine } from '../../../../client/plan/engine/messages.ts'
import type { Position } from '../../../../core/listing/service.ts'
import { figuresOf, northOf, serviceOf } from '../../../core/gap/makeGapData.ts'

const DOOR: Position = [-2, 52]
const figures = figuresOf([
  { code: 'A', at: northOf(DOOR, 100), people: 1000, incomeScore: 0.1 },
  { code: 'B', at: northOf(DOOR, 1500), people: 3000, incomeScore: 0.3 },
])
const services = [serviceOf(1, DOOR), serviceOf(2, northOf(DOOR, 1400), { at: null, precision: 'area' }), serviceOf(3, northOf(DOOR, 1500))]
const ground = {
  figures,
  needs: null,
  services,
  calendar: { nation: 'england' as const, terms: [] },
  boundaries: null,
  water: null,
  walks: null,
}
const question: DeskQuestion = {
  query: { types: ['food-bank'], reach_m: 1609, detour: 1.3, fresh: 'old' },
  at: Date.UTC(2026, 5, 1),
  within: null,
  matrix: false,
  own: null,
  changes: [],
}

/** What the engine says, and the same after it went from thread to thread. */
async function saidAndHeard(changes: DeskQuestion['changes']) {
  const [said, came]: [FromEngine[], FromEngine[]] = [[], []]
  const [pack, unpack] = [packer(), unpacker()]
  const post = (news: FromEngine) => {
    said.push(structuredClone(news))
    const { packed, buffers } = pack(news)
    came.push(unpack(structuredClone(packed, { transfer: buffers as ArrayBuffer[] })))
  }
  await deskEngine(
    ground,
    post,
    () => Promise.resolve(),
    () => 0,
  ).ask(1, { ...question, changes }, ['gaps', 'week', 'wait'])
  return { said, came }
}

it('hears just what the engine said', async () => {
  const { said, came } = await saidAndHeard([])
  expect(came).toEqual(said)
  expect(came.map(({ say }) => say)).toEqual(['opened', 'part', 'part', 'part', 'done'])
})

it('hears of a scenario where a listing went, and what was added', async () => {
  const moved = northOf(DOOR, 700)
  const { said, came } = await saidAndHeard([
    { do: 'move', id: services[0]!.id, at: moved },
    { do: 'add', at: northOf(DOOR, 300), types: ['food-bank'], hours: null, capacity: 1, catchment: null, delivers: false },
  ])
  expect(came).toEqual(said)
  const gaps = came.find((news) => news.say === 'part' && news.part === 'gaps')
  expect(gaps).toMatchObject({ answer: { now: { listings: expect.arrayContaining([expect.objectContaining({ at: moved })]) } } })
})

it('tells the areas once, however often other listings come', () => {
  const [pack, unpack] = [packer(), unpacker()]
  const opened: FromEngine[] = []
  const sent: unknown[] = []
  for (const listed of [services, services.slice(1)])
    deskEngine(
      { ...ground, services: listed },
      (news) => {
        const { packed, buffers } = pack(news)
        sent.push('areas' in packed && packed.areas)
        opened.push(unpack(structuredClone(packed, { transfer: buffers as ArrayBuffer[] })))
      },
      () => Promise.resolve(),
      () => 0,
    )
  expect(sent[1]).toBeNull()
  const [first, second] = opened as Extract<FromEngine, { say: 'opened' }>[]
  expect(second!.areas).toBe(first!.areas)
  expect([first!.listings.length, second!.listings.length]).toEqual([3, 2])
})

it('takes a file of the planner’s own instead of the listings of the place, or beside them', async () => {
  const own = [serviceOf(3, DOOR), serviceOf(9, DOOR)]
  const file = (beside: boolean) => ({ services: new Blob([JSON.stringify(own)]), beside })
  expect((await stocked(ground, file(false))).services).toEqual(own)
  expect((await stocked(ground, file(true))).services.map(({ id }) => id)).toEqual([...services, own[1]!].map(({ id }) => id))
  expect((await stocked(ground, null)).services).toBe(services)
})
