import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHoursText, type TextReading } from '../../../../core/hours/text/hoursText.ts'
import { type Said, saids, style, written } from './madeTexts.ts'
import { runs } from '../../../runs.ts'
import { inShort } from '../../../../scripts/hours/rulesInShort.ts'

const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** The first session of the rules that nobody meant; null = all were. */
function unmeant(made: readonly Said[], { rules, byAppointment }: TextReading): string | null {
  for (const rule of rules ?? []) {
    for (const byday of rule.byday) {
      const said = made.find(({ days }) => days.includes(CODES.indexOf(byday.slice(-2))))
      if (said === undefined || !said.isMeant(rule, byday, byAppointment)) return inShort([{ ...rule, byday: [byday] }])
    }
  }
  return null
}

/**
 * Texts made from known sessions: whatever joins days, times and sessions, whatever narrows or takes back one of them, and
 * whatever stands between, each session is read as it was meant, or left. Never at another time, on another day, or without
 * what narrows it.
 */
describe('texts made from known sessions', () => {
  it('are read as these sessions, or left', () => {
    fc.assert(
      fc.property(saids, style, (made, how) => {
        const text = written(made, how)
        expect(unmeant(made, readHoursText(text)), text).toBeNull()
      }),
      { numRuns: runs(1000) },
    )
  })
})
