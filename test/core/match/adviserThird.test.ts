import { describe, expect, it } from 'vitest'
import { CONCEDED } from './cases3/conceded.ts'
import { MIDLANDS } from './cases3/midlands.ts'
import { NORTH } from './cases3/north.ts'
import { SOUTH } from './cases3/south.ts'
import { runCase, servicesOf } from './cases/runCase.ts'

const CASES = [...NORTH, ...MIDLANDS, ...SOUTH]

describe('ten clients of an adviser who had not seen the matcher', () => {
  it('names real listings, each by its name', () => {
    expect(CASES).toHaveLength(10)
    for (const { place, answers } of CASES)
      for (const { id, name } of answers.flatMap(({ first, next = [] }) => [...first, ...next])) {
        const found = servicesOf(place).filter((service) => service.id.startsWith(id))
        const names = found.flatMap((service) => [service.name, ...service.earlier.map(({ values }) => values['name'])])
        expect(names, name).toContain(name)
      }
  })

  it('agrees on the first place of every need, but for those that are conceded', () => {
    const apart = CASES.flatMap((one) => {
      const matches = runCase(one)
      return one.answers.flatMap(({ need, first }) => {
        const found = matches.find((match) => match.need === need)!.options[0]?.found.service
        const agrees = found === undefined ? first.length === 0 : first.some(({ id }) => found.id.startsWith(id))
        return agrees ? [] : [`${one.outward} ${one.at.slice(0, 4)} ${need}`]
      })
    })
    expect(apart.toSorted()).toEqual(Object.keys(CONCEDED).toSorted())
  })

  it('keeps what the adviser names next among the options', () => {
    for (const one of CASES) {
      const matches = runCase(one)
      for (const { need, next = [] } of one.answers) {
        const ids = matches.find((match) => match.need === need)!.options.map(({ found }) => found.service.id)
        for (const { id, name } of next)
          expect(
            ids.some((found) => found.startsWith(id)),
            name,
          ).toBe(true)
      }
    }
  })
})
