import { describe, expect, it } from 'vitest'
import { mergeLists } from '../../../core/lists/mergeLists.ts'
import { headOf, read } from './table/fixtures.ts'

const HEAD = 'Name,Kind,Address,Postcode,Phone,Opening times,Last checked'
const isLive = (postcode: string | null) => postcode !== null
const kept = (id: string, date: string, ...rows: string[]) => {
  const { services, quiet } = read([HEAD, ...rows], { id, date })
  return { head: headOf({ id, date }), services, quiet }
}

describe('the lists of a place', () => {
  const older = kept('older-list', '2025-01-01', 'St Mark,Food bank,1 Low Road,LS1 1AA,0113 496 0001,Monday 10am-12 noon,2025-01-01')
  const newer = kept('newer-list', '2026-11-01', 'St Mark Food Bank,Food bank,1 Low Road,LS1 1AA,0113 496 0009,,2026-11-01')

  it('are one listing where two hold one place: the newer word field by field, and what it replaced is kept', () => {
    const { services, merges } = mergeLists([older, newer], isLive)
    expect(services).toMatchObject([
      { phone: '0113 496 0009', hoursText: 'Monday 10am-12 noon', sources: [{ source: 'older-list' }, { source: 'newer-list' }] },
    ])
    expect(services[0]!.earlier).toContainEqual(expect.objectContaining({ fact: 'phone', values: { phone: '0113 496 0001' } }))
    expect(merges).toMatchObject([{ why: expect.stringContaining('names alike') }])
  })

  it('give the same in any order', () => {
    expect(mergeLists([newer, older], isLive)).toEqual(mergeLists([older, newer], isLive))
  })

  it('never overwrite a record of another list', () => {
    const copy = { head: headOf({ id: 'copy' }), services: older.services.map((service) => ({ ...service, phone: '0113 496 6666' })) }
    expect(mergeLists([older, copy], isLive).services).toMatchObject([{ phone: '0113 496 0001' }])
  })

  it('show no door that must not show, of any list', () => {
    const refuge = kept('older-list', '2025-01-01', 'Vale Refuge,Housing,7 Hidden Road,LS2 2BB,0113 496 0003,,')
    const byPhone = kept('newer-list', '2026-11-01', 'VR,Housing,7 Hidden Road,LS2 2BB,0113 496 0003,,')
    const out = mergeLists([refuge, byPhone], isLive)
    expect(out.services.length).toBeGreaterThan(0)
    expect(JSON.stringify(out)).not.toMatch(/hidden|ls2/i)
  })
})
