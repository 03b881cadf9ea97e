import { writeWeekHours } from '../../../../core/gap/query/weekHours.ts'
import type { PlanQuestion } from '../../ask/planQuestion.ts'
import { dayOf } from '../../desk/dayOf.ts'

interface Named {
  place: { id: string }
  question: PlanQuestion
  at: number
  /** null = things are shown as they are. */
  before: unknown
}

const MOST_LETTERS = 40

/** What was asked, as a name without its ending: `gaps-west-midlands-areas-income-food-bank-1609m-sat-10-2026-06-01`. */
export function fileName({ place, question, at, before }: Named): string {
  const { rows, need, own, types, open, checked, has, reachM, hours, within } = question
  const parts = [
    'gaps',
    place.id,
    within,
    rows,
    own ? 'own' : need,
    types.length === 0 ? 'every-kind' : short(types.join('+'), `${types.length}-kinds`),
    `${reachM}m`,
    hours && short(writeWeekHours(hours), `${hours.length}-hours`),
    open ? 'no-referral' : null,
    checked === 'old' ? null : checked,
    ...has,
    before === null ? null : 'scenario',
    dayOf(at),
  ]
  return parts
    .filter((part) => part !== null)
    .join('-')
    .replaceAll(/[^\w.+-]+/g, '_')
}

const short = (text: string, instead: string): string => (text.length > MOST_LETTERS ? instead : text)
