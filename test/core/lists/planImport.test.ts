import { describe, expect, it } from 'vitest'
import { planImport } from '../../../core/lists/planImport.ts'
import { read } from './table/fixtures.ts'

const HEAD = 'Id,Name,Kind,Postcode,Phone,Opening times'
const MARK = '1,St Mark,Food bank,LS1 1AA,0113 496 0001,Monday 10am-12 noon'
const HALL = '2,Low Hall,Pantry,LS2 2BB,0113 496 0002,ring first'
const list = (...rows: string[]) => read([HEAD, ...rows])

describe('what an import would do', () => {
  it('is nothing where the same list comes again', () => {
    const plan = planImport(list(MARK, HALL).services, list(MARK, HALL), [])
    expect(plan).toMatchObject({ added: [], changed: [], gone: [], refused: [], doubles: [], lost: 0, losesShare: false })
    expect(plan.hours).toEqual({ whole: 1, part: 0, text: 1, none: 0 })
  })

  it('names what is new, what is gone, and what changed in which facts', () => {
    const plan = planImport(list(MARK, HALL).services, list(MARK.replace('0001', '0007'), '3,New Place,Warm space,LS2 2BB,,'), [])
    expect(plan.added).toMatchObject([{ name: 'New Place' }])
    expect(plan.gone).toMatchObject([{ name: 'Low Hall' }])
    expect(plan.changed).toMatchObject([{ name: 'St Mark', facts: ['phone'], vouched: [] }])
  })

  // One of four is 25 %, one of five 20 %.
  it('stops for a look where over a fifth are gone', () => {
    const rows = (count: number) => Array.from({ length: count }, (_, at) => `${at},Hall ${at},Food bank,LS1 1AA,,`)
    expect(planImport(list(...rows(4)).services, list(...rows(3)), [])).toMatchObject({ lost: 0.25, losesShare: true })
    expect(planImport(list(...rows(5)).services, list(...rows(4)), [])).toMatchObject({ lost: 0.2, losesShare: false })
    expect(planImport(null, list(...rows(4)), [])).toMatchObject({ lost: 0, losesShare: false })
  })

  it('says that only a day changed where a later list has the same rows', () => {
    const later = read([HEAD, MARK], { date: '2026-12-05' })
    const [changed] = planImport(list(MARK).services, later, []).changed
    expect(changed!.facts).toEqual([])
    expect(changed!.vouched).toContain('status')
  })

  it('names likely doubles in other lists with the reason, but none of a door that must not show', () => {
    const others = read([HEAD, '9,St Mark Food Bank,Food bank,LS1 1AA,,'], { id: 'another-list' }).services
    expect(planImport(null, list(MARK), others).doubles).toMatchObject([
      { name: 'St Mark', with: { name: 'St Mark Food Bank' }, why: expect.stringContaining('names alike') },
    ])
    const refuge = '5,St Mark refuge,Food bank,LS1 1AA,,'
    expect(planImport(null, list(refuge), others)).toMatchObject({ doubles: [], quiet: 1 })
  })

  it('is the same whatever order the rows stand in', () => {
    const before = list(MARK).services
    const plans = [list(MARK, HALL), list(HALL, MARK)].map((after) => planImport(before, after, []))
    expect(plans[0]).toEqual(plans[1])
  })
})
