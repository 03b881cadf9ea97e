import { describe, expect, it } from 'vitest'
import { logCsv } from '../../../../client/refer/log/logCsv.ts'
import { cameBack, logged, unlogged } from '../../../../client/refer/log/logRows.ts'
import { ReferLog } from '../../../../client/refer/log/ReferLog.tsx'
import { NO_SESSION } from '../../../../client/refer/session/session.ts'
import { makeService } from '../../../core/listing/makeService.ts'
import { deskFor, i18n, NOW, textOn } from '../deskFor.tsx'

const hall = makeService({ name: '=HYPERLINK("http://example.org"),"Hall"' })
const sent = { service: hall.id, name: hall.name, need: 'food-today', way: 'rang', at: NOW } as const

describe('the log', () => {
  it('numbers its lines on from the highest, and says what came back', () => {
    const two = logged({ ...sent, way: 'told the client' })(logged(sent)(NO_SESSION))
    expect(two.log.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['1', null],
      ['2', null],
    ])
    const three = logged(sent)(unlogged('1')(two))
    expect(three.log.map(({ id }) => id)).toEqual(['2', '3'])
    expect(cameBack('3', 'full')(three).log[1]!.outcome).toBe('full')
  })

  // 24 November 2026, 11 am in London; a summer hour is one later there than in UTC.
  it('is a table that no spreadsheet runs, by the London clock', () => {
    const { log } = cameBack('1', 'not-eligible')(logged({ ...sent, at: Date.UTC(2026, 6, 1, 8, 5), need: null })(NO_SESSION))
    expect(logCsv(i18n, [...log, { ...log[0]!, id: '2', name: 'Hall', at: NOW, need: 'nappies', outcome: null }])).toBe(
      [
        'date,time,place,need,done,outcome,listing',
        `2026-07-01,09:05,"'=HYPERLINK(""http://example.org""),""Hall""",,Rang,Not eligible,${hall.id}`,
        `2026-11-24,11:00,Hall,Nappies,Rang,,${hall.id}`,
        '',
      ].join('\r\n'),
    )
  })

  it('says that it goes with the rest, and offers what may have come of each line', () => {
    const text = textOn(deskFor([hall], logged(sent)(NO_SESSION)), <ReferLog />)
    expect(text).toContain('save it first')
    expect(text).toMatch(/Helped Full Not eligible No answer Closed/)
    expect(textOn(deskFor([hall], NO_SESSION), <ReferLog />)).toBe('')
  })
})
