import { describe, expect, it } from 'vitest'
import type { Option } from '../../../core/match/matched.ts'
import type { ReasonOf } from '../../../core/match/reason.ts'
import { NORTH } from './cases2/north.ts'
import { SOUTH } from './cases2/south.ts'
import { runCase } from './cases/runCase.ts'

const CASES = [...NORTH, ...SOUTH]

const caseOf = (town: string) => CASES.find(({ title }) => title.endsWith(`in ${town}`))!
const optionsOf = (town: string, need: string): readonly Option[] => runCase(caseOf(town)).find((one) => one.need === need)!.options
const near = ({ reasons }: Option): ReasonOf<'near'> => reasons.find((reason) => reason.of === 'near')!
const named = (options: readonly Option[], name: string): Option => options.find(({ found }) => found.service.name === name)!

describe('what clients in other towns showed', () => {
  it('does not count what is brought in another town as brought to the client', () => {
    const away = named(optionsOf('Coventry', 'food-today'), 'Wolverhampton Food Bank')
    expect(near(away).how).toBe('brought elsewhere')
    expect(away.unknown).toContain('area')
    expect(near(named(optionsOf('Wolverhampton', 'food-today'), 'Wolverhampton Food Bank')).how).toBe('brought')
  })

  it('reads "people in Coventry" as where they live, and not as people who are somehow else', () => {
    const [first] = optionsOf('Coventry', 'immigration')
    expect(first!.reasons).toContainEqual({ of: 'for whom', how: 'their council', text: 'People in Coventry and Birmingham' })
  })

  it('reads "proof of address" as something to bring', () => {
    const harvest = named(optionsOf('Wolverhampton', 'food-today'), 'Harvest Community Food Bank')
    expect(harvest.reasons.some(({ of }) => of === 'for whom')).toBe(false)
  })

  it('asks first whether a place for refugees takes a parent who is none', () => {
    const refugees = named(optionsOf('Salford', 'baby-things'), 'Manchester Refugee Support Network')
    expect(refugees.reasons).toContainEqual({ of: 'for whom', how: 'refugees', text: '' })
    expect(refugees.unknown).toContain('who')
  })

  it('counts a ride against a door where the client has no money for it', () => {
    const options = optionsOf('Clacton', 'food-today')
    expect(near(named(options, 'New Town, Colchester Food Bank'))).toMatchObject({ how: 'door', fare: true })
  })
})
