import { ENGLAND } from '../../../../core/days/calendar.ts'
import { readInstant } from '../../../../core/days/londonTime.ts'
import { BLANK } from '../../../../core/listing/blank.ts'
import type { Service } from '../../../../core/listing/service.ts'
import { stepsOf } from '../../../../core/match/byReasons.ts'
import { type Circumstances, NO_CIRCUMSTANCES } from '../../../../core/match/circumstances.ts'
import type { ClientNeed } from '../../../../core/match/clientNeeds.ts'
import { match } from '../../../../core/match/match.ts'
import type { NeedMatch, Option } from '../../../../core/match/matched.ts'
import { makeService } from '../../listing/makeService.ts'

/** A Tuesday. */
const AT = readInstant('2026-11-24T11:00')!
const HOME: [number, number] = [-2.2, 53.4]
export const MANCHESTER = 'E08000003'
export const BURY = 'E08000002'
const PHONE = '0161 496 0000'

/** So many minutes on foot to the north: 80 m a minute, streets 1.3 times the straight line. */
export const away = (minutes: number): [number, number] => [HOME[0], HOME[1] + (minutes * 80) / 1.3 / 111_195]
export const checked = (on: string): Partial<Service> => ({
  confirmed: Object.fromEntries(
    ['name', 'types', 'status'].map((fact) => [fact, { on, by: 'publisher', how: 'published list', source: 'list' }]),
  ),
})
export const place = (name: string, said: Partial<Service>): Service =>
  makeService({ id: name, name, at: HOME, phone: PHONE, authority: MANCHESTER, ...checked('2026-09-01'), ...said })
export const whom = (text: string): Partial<Service> => ({ eligibility: { ...BLANK.eligibility, text } })

export const matched = (need: ClientNeed, services: readonly Service[], said: Partial<Circumstances> = {}): NeedMatch =>
  match(services, {
    client: { ...NO_CIRCUMSTANCES, from: HOME, areas: [MANCHESTER], needs: [need], ...said },
    at: AT,
    calendar: ENGLAND,
  })[0]!
export const order = (...asked: Parameters<typeof matched>): string[] => matched(...asked).options.map(({ found }) => found.service.name)
export const nearOf = ({ reasons }: Option): number => stepsOf(reasons.find(({ of }) => of === 'near')!)
