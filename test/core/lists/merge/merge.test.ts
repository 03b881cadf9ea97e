import { describe, expect, it } from 'vitest'
import { asOf } from '../../../../core/listing/asOf.ts'
import { BLANK } from '../../../../core/listing/blank.ts'
import type { Service } from '../../../../core/listing/service.ts'
import { listing, type Said } from '../../../../core/lists/row/listing.ts'
import { mergeListings } from '../../../../core/lists/merge/merge.ts'

/** No list knows more, every postcode is live, and a list is of the day of its rows. */
const knowing = { samePlaces: [], listedOn: ({ confirmed }: Service) => confirmed.name?.on ?? null, isLive: () => true }
const merged = (services: readonly Service[]) => mergeListings(services, knowing)

const hall = (source: string, on: string | null, said: Partial<Said> & { name: string }) =>
  listing({ source, record: said.name, on, how: 'published list' }, { types: ['food-bank'], postcode: 'M13 0LN', ...said })

const old = hall('list-2018', '2018-01', {
  name: 'Trussell Trust',
  address: 'St Peter Hall, 4 High Street',
  phone: '0161 111 1111',
  hoursText: 'Monday 1-3pm',
  hoursRead: 'none',
  organisation: { ...BLANK.organisation, network: 'Trussell Trust' },
})
const recent = hall('list-2024', '2024-07-05', {
  name: 'St Peter Hall, Longsight Food Bank',
  address: 'High St',
  phone: '0161 222 2222',
  organisation: { ...BLANK.organisation, network: 'Trussell Trust' },
})

describe('one place in two lists', () => {
  const { services, merges } = merged([recent, old])
  const [one] = services

  it('is one listing under the older id, and the report says why', () => {
    expect(services).toHaveLength(1)
    expect(one?.id).toBe(old.id)
    expect(merges).toEqual([expect.objectContaining({ id: old.id, why: 'same postcode M13 0LN; both Trussell Trust' })])
  })

  it('takes the newer word fact by fact, and keeps what only the older list says', () => {
    expect([one?.name, one?.phone, one?.hoursText]).toEqual(['St Peter Hall, Longsight Food Bank', '0161 222 2222', 'Monday 1-3pm'])
    expect([one?.confirmed.phone?.on, one?.confirmed.hours?.on]).toEqual(['2024-07-05', '2018-01'])
  })

  it('can be read as it was before the newer list', () => {
    const then = one && asOf(one, Date.UTC(2018, 1, 8))
    expect([then?.name, then?.phone, then?.address]).toEqual(['Trussell Trust', '0161 111 1111', 'St Peter Hall, 4 High Street'])
  })
})

describe('listings of one postcode that are not one place', () => {
  const apart = (a: Parameters<typeof hall>[2], b: Parameters<typeof hall>[2]) =>
    merged([hall('a', '2020', a), hall('b', '2021', b)]).services.length

  it('stay apart when only the postcode is the same', () => expect(apart({ name: 'Lifeshare' }, { name: 'Boaz House' })).toBe(2))
  it('stay apart when their networks differ', () =>
    expect(
      apart(
        { name: 'Crompton hall', organisation: { ...BLANK.organisation, network: 'Salvation Army' } },
        { name: 'Crompton hall', organisation: { ...BLANK.organisation, network: 'Trussell Trust' } },
      ),
    ).toBe(2))
  it('stay apart when one is a library and the other an advice session in it', () =>
    expect(
      apart({ name: 'Atherton Library', types: ['library'] }, { name: 'Advice at Atherton Library', types: ['advice-benefits'] }),
    ).toBe(2))
  it('stay apart when they share a house but neither name nor kind', () =>
    expect(
      apart(
        { name: 'Evening Kitchen', types: ['community-meal'], address: '52 Oldham Street' },
        { name: 'Young People', types: ['community-meal'], address: '52 Oldham Street' },
      ),
    ).toBe(2))
})

it('makes the same listing whichever list is read first', () => {
  expect(merged([old, recent]).services).toEqual(merged([recent, old]).services)
})
