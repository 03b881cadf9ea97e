import { describe, expect, it } from 'vitest'
import type { Service } from '../../../core/listing/service.ts'
import { makeService, rule } from '../../core/listing/makeService.ts'
import { listing, read } from '../rendered.ts'

/** By the clock of `NOW`: Tuesday, 11 am. All were checked on 3 November 2026 unless said. */
const bank = (last: number, name: string, hours: Service['hours'], more: Partial<Service> = {}, on = '2026-11-03') =>
  makeService(
    {
      id: `00000000-0000-5000-8000-00000000000${last}`,
      name,
      at: [-2.28, 53.46 + last / 100],
      hours,
      hoursRead: hours === null ? 'not stated' : 'whole',
      ...more,
    },
    on,
  )

const THURSDAY = bank(1, 'Thursday Hall', [rule('TH', '10:00', '12:00')])
const TODAY = bank(5, 'Open Hall', [rule('TU', '10:00', '14:00')])
const LATER = bank(4, 'Afternoon Hall', [rule('TU', '15:00', '17:00')])
const WEDNESDAY = bank(3, 'Wednesday Hall', [rule('WE', '10:00', '12:00')])
const FRIDAY = bank(2, 'Friday Hall', [rule('FR', '10:00', '12:00')])
const SILENT = bank(6, 'Silent Hall', null)
const OLD = bank(7, 'Old Hall', [rule('TU', '10:00', '14:00')], {}, '2018-01')

/** Names in the part on similar places, in order. */
function similar(service: Service, near: readonly Service[]): { title: string | null; names: string[] } {
  const { html } = listing(service, {}, near)
  const part = /<section[^>]*aria-labelledby="similar">(.*?)<\/section>/.exec(html)?.[1] ?? ''
  const title = /<h2[^>]*>(.*?)<\/h2>/.exec(part)?.[1] ?? null
  return { title, names: [...part.matchAll(/<bdi>(.*?)<\/bdi>/g)].map(([, name = '']) => read(name)) }
}

describe('similar places', () => {
  it('are those that open sooner, the soonest first, three at most', () => {
    expect(similar(THURSDAY, [FRIDAY, WEDNESDAY, LATER, TODAY])).toEqual({
      title: 'Similar places open sooner',
      names: ['Open Hall', 'Afternoon Hall', 'Wednesday Hall'],
    })
  })

  it('are never said to open sooner where their hours are not sure', () => {
    expect(similar(THURSDAY, [OLD, SILENT, FRIDAY])).toEqual({
      title: 'Similar places near it',
      names: ['Old Hall', 'Silent Hall', 'Friday Hall'],
    })
    expect(similar(SILENT, [OLD, FRIDAY]).names).toEqual(['Friday Hall'])
  })

  it('are not needed where this door is open', () => {
    expect(similar(TODAY, [LATER, FRIDAY])).toEqual({ title: null, names: [] })
  })

  it('are of the same need: advice does not stand in for food', () => {
    expect(similar(THURSDAY, [{ ...TODAY, types: ['advice-debt'] }]).names).toEqual([])
  })
})
