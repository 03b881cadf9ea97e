import { BLANK, RULE_BLANK } from '../../../core/listing/blank.ts'
import type { HoursRule } from '../../../core/listing/hoursRule.ts'
import type { Fact, Service } from '../../../core/listing/service.ts'

/** A listing that states only what is given, each given fact confirmed by one source on one date. */
export function makeService(
  said: Partial<Service>,
  on: string | null = '2026-11-01',
  facts: readonly Fact[] = ['name', 'types', 'status', 'address', 'hours'],
): Service {
  return {
    ...BLANK,
    id: '00000000-0000-5000-8000-000000000001',
    name: 'Hall',
    types: ['food-bank'],
    status: 'active',
    sources: [{ source: 'list', record: 'hall' }],
    confirmed: Object.fromEntries(facts.map((fact) => [fact, { on, by: 'publisher', how: 'published list', source: 'list' }])),
    ...said,
  }
}

/** `rule('TU', '10:00', '12:00')` = every Tuesday from 10 to 12. */
export const rule = (byday: string, opens_at: string, closes_at: string | null, more: Partial<HoursRule> = {}): HoursRule => ({
  ...RULE_BLANK,
  freq: /^-?\d/.test(byday) ? 'MONTHLY' : 'WEEKLY',
  byday: byday.split(' '),
  opens_at,
  closes_at,
  ...more,
})
