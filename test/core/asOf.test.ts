import { describe, expect, it } from 'vitest'
import { asOf } from '../../core/asOf.ts'
import { makeService } from './makeService.ts'

const on = (date: string | null, source = 'list') => ({ on: date, by: 'publisher' as const, how: 'published list' as const, source })
const service = makeService({
  name: 'New name', phone: '0161 222 2222', url: 'https://new.example',
  confirmed: { name: on('2024-07-05'), types: on('2024-07-05'), phone: on('2024-07-05'), url: on('2024-07-05'), address: on(null) },
  address: '4 High Street',
  earlier: [
    { fact: 'name', confirmed: on('2018-01'), values: { name: 'Old name' } },
    { fact: 'types', confirmed: on('2018-01'), values: { types: ['food-pantry'] } },
    { fact: 'phone', confirmed: on('2018-01'), values: { phone: '0161 111 1111' } },
    { fact: 'phone', confirmed: on('2016'), values: { phone: '0161 000 0000' } },
  ],
})

describe('a listing as it was on a date', () => {
  it('is as it stands after its last confirmation', () => expect(asOf(service, Date.UTC(2025, 0, 1))).toBe(service))
  it('says what was known then, the latest of it', () => {
    const then = asOf(service, Date.UTC(2018, 1, 8))
    expect([then?.name, then?.types, then?.phone]).toEqual(['Old name', ['food-pantry'], '0161 111 1111'])
  })
  it('leaves a fact unstated that was learnt only later', () => {
    const then = asOf(service, Date.UTC(2018, 1, 8))
    expect([then?.url, then?.confirmed.url]).toEqual([null, undefined])
  })
  it('keeps a fact without a date, which ranks as oldest', () => expect(asOf(service, Date.UTC(2018, 1, 8))?.address).toBe('4 High Street'))
  it('is not there before anything was known of it', () => expect(asOf(service, Date.UTC(2017, 0, 1))).toBeNull())
  it('does not change the listing it was given', () => {
    const before = JSON.stringify(service)
    asOf(service, Date.UTC(2018, 1, 8))
    expect(JSON.stringify(service)).toBe(before)
  })
})
