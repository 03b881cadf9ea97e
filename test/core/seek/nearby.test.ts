import { readFileSync } from 'node:fs'
import { distance } from '@turf/turf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BLANK } from '../../../core/listing/blank.ts'
import { readServices } from '../../../core/listing/dataset.ts'
import { asksForVoucher, likeness, nearby } from '../../../core/seek/nearby.ts'
import type { Service } from '../../../core/listing/service.ts'
import { groupOf } from '../../../core/listing/taxonomy.ts'
import { anyService } from '../listing/anyService.ts'
import { makeService } from '../listing/makeService.ts'

const { services } = readServices(JSON.parse(readFileSync('data/greater-manchester/services.geojson', 'utf8')))
const ISSUERS = new Set<string>(['emergency-voucher', 'advice-benefits', 'advice-debt', 'advice-housing', 'food-hub'])

/** Picks the best of those that are left, again and again: most alike, then nearest by Turf to the metre, then by id. */
function slowNearby(service: Service, all: readonly Service[]): string[] {
  const left = all.filter((other) => other.id !== service.id && other.status !== 'closed' && other.precision !== 'hidden')
  const alike = (other: Service): number => {
    if (other.types.some((type) => service.types.includes(type))) return 2
    return other.types.some((type) => service.types.map(groupOf).includes(groupOf(type))) ? 1 : 0
  }
  const metres = (other: Service): number =>
    service.at && other.at ? Math.round(distance(service.at, other.at, { units: 'meters' })) : 1e15
  const pick = (from: readonly Service[], most: number, rank: (other: Service) => number): string[] => {
    const rest = [...from]
    const picked: string[] = []
    while (rest.length > 0 && picked.length < most) {
      const best = rest.reduce((a, b) => {
        const order = rank(b) - rank(a) || metres(a) - metres(b) || (a.id < b.id ? -1 : 1)
        return order <= 0 ? a : b
      })
      picked.push(best.id)
      rest.splice(rest.indexOf(best), 1)
    }
    return picked
  }
  const similar = pick(
    left.filter((other) => alike(other) > 0),
    8,
    alike,
  )
  const needsVoucher =
    service.referral.needs.includes('voucher') ||
    (service.referral.routes.includes('professional') && service.referral.routes.every((route) => route === 'professional'))
  const issuers = needsVoucher
    ? pick(
        left.filter((other) => other.types.some((type) => ISSUERS.has(type))),
        6,
        () => 0,
      )
    : []
  return [...new Set([...similar, ...issuers])]
}

const ids = (found: readonly Service[]): string[] => found.map(({ id }) => id)

describe('the places that a page speaks of', () => {
  it('are those a slow search picks, on every seventh listing of Greater Manchester', () => {
    for (const service of services.filter((_, index) => index % 7 === 0))
      expect(ids(nearby(service, services)), service.name).toEqual(slowNearby(service, services))
  })

  it('are those a slow search picks, on random listings', () => {
    const all = fc.uniqueArray(anyService, { minLength: 1, maxLength: 30, selector: ({ id }) => id })
    fc.assert(
      fc.property(all, (some) => {
        const [first] = some as [Service]
        expect(ids(nearby(first, some))).toEqual(slowNearby(first, some))
      }),
    )
  })

  // The two are a fraction of a micrometre apart, which no list means: the id decides.
  it('are in the order of their ids where they stand at one place', () => {
    const from = makeService({ id: 'a', at: [-2, 53.300000000000004] })
    const [b, c] = [makeService({ id: 'b', at: [-2, 53.3] }), makeService({ id: 'c', at: [-2, 53.300000000000004] })]
    expect(ids(nearby(from, [c, b, from]))).toEqual(['b', 'c'])
  })

  it('are never itself, nor closed, nor hidden, nor of another need', () => {
    const bank = makeService({ id: 'a', at: [-2.2, 53.4] })
    const others = [
      bank,
      makeService({ id: 'b', status: 'closed', at: [-2.2, 53.4] }),
      makeService({ id: 'c', precision: 'hidden' }),
      makeService({ id: 'd', types: ['befriending'], at: [-2.2, 53.4] }),
      makeService({ id: 'e', at: [-2.2, 53.5] }),
      makeService({ id: 'f' }),
      makeService({ id: 'g', types: ['food-pantry'], at: [-2.2, 53.4] }),
    ]
    // The same kind before the same group, the near before what has no door.
    expect(ids(nearby(bank, others))).toEqual(['e', 'f', 'g'])
  })

  it('name who may issue a voucher only where one is asked for', () => {
    const advice = makeService({ id: 'z', types: ['advice-debt'], at: [-2.2, 53.4] })
    const asking = (referral: Partial<Service['referral']>) => makeService({ id: 'a', referral: { ...BLANK.referral, ...referral } })
    const cases: [Partial<Service['referral']>, boolean][] = [
      [{}, false],
      [{ routes: ['open'] }, false],
      [{ routes: ['open', 'professional'] }, false],
      [{ routes: ['self', 'professional'] }, false],
      [{ routes: ['professional'] }, true],
      [{ needs: ['voucher'] }, true],
      [{ routes: ['open'], needs: ['voucher'] }, true],
      [{ needs: ['membership'] }, false],
    ]
    for (const [referral, asks] of cases) {
      const bank = asking(referral)
      expect(asksForVoucher(bank), JSON.stringify(referral)).toBe(asks)
      expect(ids(nearby(bank, [bank, advice])), JSON.stringify(referral)).toEqual(asks ? ['z'] : [])
    }
  })

  it('are more alike by a kind than by a group', () => {
    const of = (...types: Service['types']) => makeService({ types })
    expect(likeness(of('food-bank'), of('library', 'food-bank'))).toBe(2)
    expect(likeness(of('food-bank'), of('community-fridge'))).toBe(1)
    expect(likeness(of('food-bank'), of('community-meal'))).toBe(0)
  })
})
