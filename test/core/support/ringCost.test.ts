import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freeLine } from '../../../core/support/freeLine.ts'
import { HELPLINES } from '../../../core/support/helplines.ts'
import { ringCost, type RingCost } from '../../../core/support/ringCost.ts'
import { SERVICE_TYPES } from '../../../core/listing/taxonomy.ts'
import { londonMs } from '../../../core/days/londonTime.ts'

const ROWS: Record<RingCost, string[]> = {
  free: [
    '0800 144 8848',
    '0808 208 2138',
    '0800 1111',
    '+44 800 144 8848',
    '0044 (0)808 208 2138',
    '116 123',
    '111',
    '999',
    '18001 0800 1111',
  ],
  usual: ['0300 330 7010', '0345 600 0723', '+44 (0)370 000 0000', 'tel:03003307010'],
  plan: ['0161 222 3032', '020 7946 0000', '07700 900123', '+447700900123', '18001 0161 222 3032'],
  more: ['0844 515 1860', '0845 123 2329', '0870 000 0000', '0871 200 2233', '0906 000 0000', '118 500'],
  'not known': [
    '070 1234 5678',
    '07600 123456',
    '056 0000 0000',
    '0500 000000',
    '+353 1 234 5678',
    '222 3032',
    '',
    '1168',
    '0800',
    '18001',
  ],
}

describe('what it costs to ring', () => {
  it.each(Object.entries(ROWS).flatMap(([cost, phones]) => phones.map((phone) => [phone, cost] as const)))('%s: %s', (phone, cost) => {
    expect(ringCost(phone)).toBe(cost)
  })

  it('is free for nothing but 0800, 0808 and the short numbers, however the number is written', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^0[1-79]\d{8,9}$/), fc.stringMatching(/^[ ()-]?$/), (number, gap) => {
        expect(ringCost(`${number.slice(0, 4)}${gap}${number.slice(4)}`)).not.toBe('free')
      }),
      { seed: 7 },
    )
  })

  it('agrees with what is said of each helpline', () => {
    for (const { phone, freeToCall } of HELPLINES) if (phone !== null) expect(ringCost(phone) === 'free', phone).toBe(freeToCall === 'yes')
  })
})

describe('a line to ring without credit', () => {
  // Friday 27 November 2026, 3 pm: Help through Hardship answers 9–5. Sunday at three in the morning it waits for Monday 9 am.
  const friday = londonMs(2026, 11, 27, 15 * 60)
  const sunday = londonMs(2026, 11, 29, 3 * 60)

  it('is free and has a number, whatever the place helps with, at any hour', () => {
    for (const type of SERVICE_TYPES) for (const at of [friday, sunday]) expect(ringCost(freeLine(type, at).line.phone), type).toBe('free')
  })

  it('helps with the same: money beside food, debt beside debt, a home beside housing', () => {
    expect(freeLine('food-bank', friday)).toMatchObject({ line: { id: 'hardship' }, open: { state: 'open until' } })
    expect(freeLine('advice-debt', friday).line.id).toBe('stepchange')
    expect(freeLine('advice-housing', friday).line.id).toBe('shelter')
  })

  it('is the one that answers now before one that does not', () => {
    expect(freeLine('mental-health', sunday).line.id).toBe('nhs-mind')
    expect(freeLine('food-bank', sunday)).toMatchObject({
      line: { id: 'hardship' },
      open: { state: 'opens next', opens: londonMs(2026, 11, 30, 9 * 60) },
    })
  })
})
