import { runGaps, type GapRun } from '../../../core/gap/answer/runGaps.ts'
import { servicesAfter } from '../../../core/gap/questions/servicesAfter.ts'
import { DESK_PARTS, type DeskAreas, type DeskPart } from './answers.ts'
import { demandAsked } from './demandAsked.ts'
import { deskListing } from './deskListing.ts'
import { groundWithin, type DeskGround, type GroundWithin } from './deskGround.ts'
import type { DeskQuestion } from './deskQuestion.ts'
import type { FromEngine } from './messages.ts'
import { PARTS } from './parts/parts.ts'
import type { PartInput } from './parts/partInput.ts'
import { scenarioAsked } from './scenarioAsked.ts'

/** Answers the questions of a desk, a part at a time; a later question ends an earlier one. */
export interface DeskEngine {
  /** @param parts that are wanted; they come in the order of `DESK_PARTS` */
  ask: (number: number, question: DeskQuestion, parts: readonly DeskPart[]) => Promise<void>
}

/**
 * @param post takes what is said; a part is said as soon as it is ready
 * @param now ms, to tell how long a part took
 * @param turn lets what has arrived meanwhile in, such as a later question
 */
export function deskEngine(
  ground: DeskGround,
  post: (message: FromEngine) => void,
  turn: () => Promise<void>,
  now: () => number,
): DeskEngine {
  let latest = -1
  const kept = new Map<string | null, GroundWithin>()
  const within = (code: string | null): GroundWithin => {
    const already = kept.get(code) ?? groundWithin(ground, code)
    kept.set(code, already)
    return already
  }
  post({
    say: 'opened',
    areas: areasOf(ground),
    listings: ground.services.map(deskListing),
    needsKnown: ground.needs !== null,
    walksKnown: ground.walks !== null,
  })
  return {
    ask: async (number, question, parts) => {
      latest = number
      try {
        let began = now()
        const input = inputOf(ground, within(question.within), question)
        for (const part of DESK_PARTS.filter((one) => parts.includes(one))) {
          const answer = PARTS[part](input)
          post({ say: 'part', number, ms: now() - began, part, answer } as Extract<FromEngine, { say: 'part' }>)
          await turn()
          if (latest !== number) return
          began = now()
        }
        post({ say: 'done', number })
      } catch (error) {
        post({ say: 'failed', number, message: (error as Error).message })
      }
    },
  }
}

function inputOf(ground: DeskGround, within: GroundWithin, question: DeskQuestion): PartInput {
  const { query, at, kinds = [], compared = [] } = question
  const demand = demandAsked(within, question)
  const asked = (services: PartInput['services']): GapRun => runGaps(demand, services, query, at)
  const asItIs = asked(ground.services)
  const scenario = scenarioAsked(ground.services, question.changes)
  const input = { ground, within, query, at, kinds, scenario, compared, asked }
  if (scenario.made.length === 0) return { ...input, services: ground.services, answered: asItIs, before: null }
  const services = servicesAfter(ground.services, scenario.made, at)
  return { ...input, services, answered: asked(services), before: asItIs }
}

function areasOf({ figures: { columns, names } }: DeskGround): DeskAreas {
  const named = (code: string): string => names[code] ?? code
  return {
    code: columns.code,
    name: columns.name,
    ward: columns.ward,
    wardName: columns.ward.map(named),
    authority: columns.authority,
    authorityName: columns.authority.map(named),
    people: Float64Array.from(columns.people),
    decile: Uint8Array.from(columns.imd_decile),
    imdRank: Uint32Array.from(columns.imd_rank),
    imdScore: Float64Array.from(columns.imd_score),
    incomeScore: Float64Array.from(columns.income_score),
    lon: Float64Array.from(columns.lon),
    lat: Float64Array.from(columns.lat),
  }
}
