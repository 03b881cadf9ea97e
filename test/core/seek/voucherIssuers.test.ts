import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Found } from '../../../core/seek/search.ts'
import type { ServiceType } from '../../../core/listing/taxonomy.ts'
import { ISSUER_TYPES, voucherIssuers } from '../../../core/seek/voucherIssuers.ts'
import { makeService } from '../listing/makeService.ts'

const found = (id: number, types: ServiceType[], distanceM: number | null, open: boolean): Found => ({
  service: makeService({ id: `00000000-0000-5000-8000-${String(id).padStart(12, '0')}`, name: `Place ${id % 3}`, types }),
  distanceM,
  walkMinutes: null,
  open: open ? { state: 'open until', until: 1 } : { state: 'not confirmed', reason: 'no hours' },
  freshness: 'fresh',
})

/** Slow and obvious: take the best, then the best of the rest, until there is none. */
function oneByOne(nearby: readonly Found[], except: string | null): Found[] {
  const left = nearby.filter(({ service }) => service.id !== except && ISSUER_TYPES.some((type) => service.types.includes(type)))
  const taken: Found[] = []
  while (left.length > 0) {
    let best = left[0]!
    for (const each of left) if (beats(each, best)) best = each
    taken.push(best)
    left.splice(left.indexOf(best), 1)
  }
  return taken
}

function beats(a: Found, b: Found): boolean {
  const [openA, openB] = [a.open.state === 'open until', b.open.state === 'open until']
  if (openA !== openB) return openA
  if (a.distanceM !== b.distanceM) return b.distanceM === null || (a.distanceM !== null && a.distanceM < b.distanceM)
  if (a.service.name !== b.service.name) return a.service.name < b.service.name
  return a.service.id < b.service.id
}

describe('who may issue a voucher', () => {
  it('names open places first, then the nearest, and no food bank', () => {
    const all = [
      found(1, ['food-bank'], 10, true),
      found(2, ['advice-debt'], 100, false),
      found(3, ['food-hub'], 900, true),
      found(4, ['advice-benefits'], 300, true),
      found(5, ['advice-housing'], null, false),
    ]
    expect(voucherIssuers(all, null, 3).map(({ service }) => Number(service.id.slice(-2)))).toEqual([4, 3, 2])
  })

  it('does not send a person back to the place that asks, nor to a closed one', () => {
    const hub = found(1, ['food-hub', 'food-bank'], 10, true)
    const gone = found(2, ['advice-debt'], 10, false)
    expect(voucherIssuers([hub, { ...gone, service: { ...gone.service, status: 'closed' } }], hub.service.id, 3)).toEqual([])
  })

  it('equals picking the best again and again', () => {
    const one = fc.record({
      types: fc.subarray<ServiceType>(['food-bank', 'advice-debt', 'advice-benefits', 'food-hub', 'emergency-voucher', 'library'], {
        minLength: 1,
      }),
      distanceM: fc.option(fc.integer({ min: 0, max: 5 }).map((step) => step * 100)),
      open: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), fc.nat({ max: 12 }), (rows, limit) => {
        const nearby = rows.map(({ types, distanceM, open }, index) => found(index, types, distanceM, open))
        const except = nearby[0]?.service.id ?? null
        expect(voucherIssuers(nearby, except, limit)).toEqual(oneByOne(nearby, except).slice(0, limit))
      }),
    )
  })
})
