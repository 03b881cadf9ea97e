import { describe, expect, it } from 'vitest'
import type { AdviserCase, Answer } from './cases/adviserCase.ts'
import { NOW } from './cases/now.ts'
import { runCase, servicesOf } from './cases/runCase.ts'
import { THEN } from './cases/then.ts'

const CASES = [...THEN, ...NOW]

/** What is wrong with the answer to one need; null = the first place is one that the adviser names first. */
function fault(one: AdviserCase, answer: Answer): string | null {
  const { options } = runCase(one).find(({ need }) => need === answer.need)!
  const first = options[0]?.found.service
  if (first !== undefined && answer.first.some(({ id }) => first.id.startsWith(id))) return null
  return `${one.title}, ${answer.need}: ${first?.name ?? 'nothing'} instead of ${answer.first.map(({ name }) => name).join(' or ')}`
}

describe('ten clients as an adviser of long standing would answer them', () => {
  it('names real listings, each by its name', () => {
    expect(CASES).toHaveLength(10)
    for (const { place, answers } of CASES)
      for (const { id, name } of answers.flatMap(({ first, next = [] }) => [...first, ...next])) {
        const found = servicesOf(place).filter((service) => service.id.startsWith(id))
        const names = found.flatMap((service) => [service.name, ...service.earlier.map(({ values }) => values['name'])])
        expect(found, name).toHaveLength(1)
        expect(names).toContain(name)
      }
  })

  // A case agrees where the first place of each of its needs is one of those that the adviser names first: stricter than need by need.
  it('agrees on the first place of every need in at least nine of the ten', () => {
    const faults = CASES.map((one) => one.answers.map((answer) => fault(one, answer)).filter((wrong) => wrong !== null))
    expect(faults.filter((wrong) => wrong.length === 0).length, faults.flat().join('\n')).toBeGreaterThanOrEqual(9)
  })

  it('keeps what the adviser names next among the options', () => {
    for (const one of CASES) {
      const matches = runCase(one)
      for (const { need, next = [] } of one.answers) {
        const { options } = matches.find((match) => match.need === need)!
        for (const { id, name } of next)
          expect(
            options.some(({ found }) => found.service.id.startsWith(id)),
            name,
          ).toBe(true)
      }
    }
  })
})

it('tells of the routes of the worker who issues for Erdington, and of none for one who does not', () => {
  const issues = NOW.find(({ mine }) => mine !== undefined)!
  const [own] = runCase(issues)
  expect(own!.options[0]!.reasons).toContainEqual({ of: 'way', how: 'mine', paper: 'voucher', inferred: false })
  expect(own!.issuers[0]).toMatchObject({ mine: true, found: { service: { name: 'Erdington Food Bank' } } })
  const [other] = runCase({ ...issues, mine: [] })
  expect(other!.options[0]!.found.service.name).not.toBe('Erdington Food Bank')
  expect(other!.issuers.some(({ mine }) => mine)).toBe(false)
})
