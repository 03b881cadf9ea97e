import type { WhyNote } from '../../../core/gap/questions/whatIfNotes.ts'

/** How many more have something within reach; below 0 = fewer. */
export interface Gain {
  people: number
  /** Of those in need, to one decimal. */
  need: number
  /** People of the most deprived fifth of England. */
  poorest: number
}

/** What one change does. The two differ where changes reach the same people. */
export interface EachChange {
  /** Its place in the scenario. */
  change: number
  /** It alone, against things as they are. */
  alone: Gain
  /** The whole scenario, against the scenario without it. */
  beside: Gain
}

export interface ScenarioNote {
  change: number
  /** As the API's what-if notes; `not in this question` it is of no kind, or no listing, that counts; `not all that is asked` nothing says that it has what is asked for beside hours. */
  why: WhyNote | 'not in this question' | 'not all that is asked'
  /** Walked metres to the nearest neighbourhood, where nobody is near; null = otherwise. */
  walkedM: number | null
}

export interface ScenarioAnswer {
  /** Numbers of the changes that could not be made: their listing is not here, or an earlier one takes it away. */
  left: readonly number[]
  notes: readonly ScenarioNote[]
  each: readonly EachChange[]
}

/** The figures of one state of things, for a table of several. */
export interface ComparedFigures {
  /** As it was named in the question; null = as things are. */
  id: string | null
  /** Changes that could not be made. */
  left: number
  people: number
  uncovered: number
  inNeed: number
  inNeedUncovered: number
  /** People of the most deprived fifth of England beyond reach. */
  poorestUncovered: number
  /** Walked metres to the nearest that counts, the mean over people who have one; null = nobody has. */
  meanWalkM: number | null
  counted: number
}
