import type { AreaFigures, Domain } from '../../place/area.ts'
import { NEED_COLUMNS, type AreaNeeds, type NeedColumn } from '../../place/areaNeeds.ts'
import type { NeedAsked } from '../query/need.ts'
import { MILLIONTHS } from './millionths.ts'

/** Need, a row an area. */
export interface NeedValues {
  /** Millionths of a person or a household: whole numbers, so that sums are exact in any order. 0 where nothing was published. */
  millionths: Float64Array
  /** 1 = published; null = all are. */
  published: Uint8Array | null
}

/** What is asked needs a count that nobody has for the place. */
export class NeedNotKnown extends RangeError {
  /** Without the field. */
  readonly said: string

  constructor(asked: NeedColumn) {
    const said = `${asked} is not known for the areas of this place; ask for income, people or a domain such as health`
    super(`need ${said}`)
    this.name = 'NeedNotKnown'
    this.said = said
  }
}

/** Areas of the most deprived fifth of England by a domain: its deciles 1 and 2. */
const MOST_DEPRIVED_FIFTH = 2

const COUNTED: ReadonlySet<string> = new Set(NEED_COLUMNS)
const isCounted = (asked: NeedAsked): asked is NeedAsked & NeedColumn => COUNTED.has(asked)

/**
 * How many there are of those whom a planner asks for, area by area: everybody; people on low incomes (people of mid-2022 × income score,
 * which differs a little from the published count); counts as published; or, by a domain that has no count, people who live in
 * neighbourhoods among the most deprived fifth of England by it. English Indices of Deprivation 2025; Census 2021.
 *
 * @param needs of the same areas; null = not known
 * @throws NeedNotKnown where what is asked needs a count that is not known
 */
export function needColumn(figures: AreaFigures, needs: AreaNeeds | null, asked: NeedAsked): NeedValues {
  const { columns } = figures
  if (asked === 'people') return everyPublished(columns.people)
  if (asked === 'income') return everyPublished(columns.people.map((people, i) => people * columns.income_score[i]!))
  if (isCounted(asked)) return countsOf(needs, asked, figures.count)
  return everyPublished(columns.people.map((people, i) => (domainDecile(columns, asked)[i]! <= MOST_DEPRIVED_FIFTH ? people : 0)))
}

const domainDecile = (columns: AreaFigures['columns'], domain: Domain): number[] => columns[`${domain}_decile`]

function countsOf(needs: AreaNeeds | null, asked: NeedColumn, count: number): NeedValues {
  if (needs === null || needs.count !== count) throw new NeedNotKnown(asked)
  return valuesOf(needs.columns[asked])
}

/** Figures of somebody's own. @param values a row an area; null = none is stated */
export function valuesOf(values: readonly (number | null)[]): NeedValues {
  const known = Uint8Array.from(values, (value) => (value === null ? 0 : 1))
  return {
    millionths: Float64Array.from(values, (value) => Math.round((value ?? 0) * MILLIONTHS)),
    published: known.includes(0) ? known : null,
  }
}

const everyPublished = (values: readonly number[]): NeedValues => valuesOf(values)
