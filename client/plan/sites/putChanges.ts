import type { ServiceChange } from '../../../core/gap/questions/whatIfQuery.ts'
import type { PlanQuestion } from '../ask/planQuestion.ts'
import type { FoundSite } from './engine/messages.ts'

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const

/** Hours of the week as OpenStreetMap writes them: `Sa 09:00-12:00; Su 10:00-11:00`; null = any time. @param hours 0–167, ascending */
export function hoursText(hours: readonly number[] | null): string | null {
  if (hours === null || hours.length === 0) return null
  const runs: { day: number; from: number; to: number }[] = []
  for (const hour of hours) {
    const [day, from] = [Math.floor(hour / 24), hour % 24]
    const last = runs.at(-1)
    if (last?.day === day && last.to === from) last.to++
    else runs.push({ day, from, to: from + 1 })
  }
  const clock = (hour: number): string => `${String(hour).padStart(2, '0')}:00`
  return runs.map(({ day, from, to }) => `${DAYS[day]!} ${clock(from)}-${clock(to)}`).join(', ')
}

/**
 * The sites as a scenario has them: new places of the kinds that the question asks for, open in the hours that it asks for, for everybody
 * within reach.
 */
export function putChanges(sites: readonly FoundSite[], { types, hours }: Pick<PlanQuestion, 'types' | 'hours'>): ServiceChange[] {
  const open = hoursText(hours)
  return sites.map(({ at }) => ({
    do: 'add',
    at,
    types: types.length === 0 ? ['food-hub'] : [...types],
    hours: open,
    capacity: 1,
    catchment: null,
    delivers: false,
  }))
}
