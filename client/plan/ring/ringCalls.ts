import type { Unsettled } from '../../../core/gap/counted/keptOutBy.ts'
import type { DeskCall } from '../engine/answers.ts'

/** One place to ring, with all that is to be asked there. */
export interface RingCall {
  first: DeskCall
  /** Facts that are asked for their own sake, each by what its answer would move; most first. */
  facts: readonly DeskCall[]
  /** What else to ask while somebody is on the line. */
  also: readonly Unsettled[]
}

/** Facts of one place stand together, where the first of them stood. */
export function ringCalls(calls: readonly DeskCall[]): RingCall[] {
  const byPlace = Map.groupBy(calls, ({ id }) => id)
  return [...byPlace.values()].map((facts) => ({
    first: facts[0]!,
    facts,
    also: facts[0]!.also.filter((fact) => facts.every((one) => one.fact !== fact)),
  }))
}

/** Those in need whom the answer would move, in or out. */
export const movedInNeed = ({ if_confirmed: more, if_wrong: less }: DeskCall): number => Math.abs(more.in_need) + Math.abs(less.in_need)
