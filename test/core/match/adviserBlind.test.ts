import { describe, expect, it } from 'vitest'
import { apartIn } from './cases/apartIn.ts'
import { runCase, servicesOf } from './cases/runCase.ts'
import { CONCEDED as OTHER_TOWNS_CONCEDED } from './cases2/conceded.ts'
import { NORTH as OTHER_TOWNS_NORTH } from './cases2/north.ts'
import { SOUTH as OTHER_TOWNS_SOUTH } from './cases2/south.ts'
import { CONCEDED as OTHER_HAND_CONCEDED } from './cases3/conceded.ts'
import { MIDLANDS as OTHER_HAND_MIDLANDS } from './cases3/midlands.ts'
import { NORTH as OTHER_HAND_NORTH } from './cases3/north.ts'
import { SOUTH as OTHER_HAND_SOUTH } from './cases3/south.ts'
import { CONCEDED as DAILY_CONCEDED } from './cases4/conceded.ts'
import { NORTH as DAILY_NORTH } from './cases4/north.ts'
import { SOUTH as DAILY_SOUTH } from './cases4/south.ts'

/** Each was written before the matcher was run on it. */
const SETS = [
  ['in other towns', [...OTHER_TOWNS_NORTH, ...OTHER_TOWNS_SOUTH], OTHER_TOWNS_CONCEDED],
  ['of another adviser', [...OTHER_HAND_NORTH, ...OTHER_HAND_MIDLANDS, ...OTHER_HAND_SOUTH], OTHER_HAND_CONCEDED],
  ['of daily life', [...DAILY_NORTH, ...DAILY_SOUTH], DAILY_CONCEDED],
] as const

it.each(SETS)('ten clients %s are agreed on in the first place of every need, but for those that are conceded', (_, cases, conceded) => {
  expect(cases).toHaveLength(10)
  expect(apartIn(cases)).toEqual(Object.keys(conceded).toSorted())
})

describe.each(SETS.slice(1))('ten clients %s', (_, cases) => {
  it('name real listings, each by its name', () => {
    for (const { place, answers } of cases)
      for (const { id, name } of answers.flatMap(({ first, next = [] }) => [...first, ...next])) {
        const found = servicesOf(place).filter((service) => service.id.startsWith(id))
        const names = found.flatMap((service) => [service.name, ...service.earlier.map(({ values }) => values['name'])])
        expect(names, name).toContain(name)
      }
  })

  it('find what the adviser names next among the options', () => {
    const missing = cases.flatMap((one) => {
      const matches = runCase(one)
      return one.answers.flatMap(({ need, next = [] }) => {
        const ids = matches.find((match) => match.need === need)!.options.map(({ found }) => found.service.id)
        return next.filter(({ id }) => !ids.some((found) => found.startsWith(id))).map(({ name }) => `${one.outward} ${need}: ${name}`)
      })
    })
    expect(missing).toEqual([])
  })
})
