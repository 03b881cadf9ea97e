import { describe, expect, it } from 'vitest'
import type { PlaceName } from '../../../../core/place/placeName.ts'
import type { PostcodeTable } from '../../../../core/place/postcode.ts'
import { onlyElsewhere } from '../../../../core/seek/elsewhere/onlyElsewhere.ts'
import { resolveWhere, type Lookup, type Trouble } from '../../../../core/seek/where.ts'

const PLACES = [{ id: 'greater-manchester', authorities: [{ code: 'E08000004' }], counts: { services: 3 } }]
const council = (code: string, name: string) => ({ code, name, at: [-1.5, 53.8] as [number, number] })
const AUTHORITIES = [
  council('E08000035', 'Leeds'),
  council('E08000034', 'Kirklees'),
  council('E08000004', 'Oldham'),
  council('E06000046', 'Isle of Wight'),
  council('E06000020', 'Telford and Wrekin'),
  council('E09000033', 'Westminster'),
]

/** Two postcodes in Leeds, one in Kirklees. */
const LS6: PostcodeTable = {
  outward: 'LS6',
  lsoas: ['E01011001', 'E01011002'],
  authorities: ['E08000034', 'E08000035'],
  postcodes: { '1AA': [-156_000, 5_382_000, 1], '1AB': [-158_000, 5_382_000, 1], '9ZZ': [-160_000, 5_379_000, 0] },
}
/** On the border of Oldham, which is ours. */
const OL3: PostcodeTable = { ...LS6, outward: 'OL3', authorities: ['E08000034', 'E08000004'] }
/** In Wales: no authority of England. */
const CF10: PostcodeTable = { ...LS6, outward: 'CF10', authorities: ['W06000015', 'W06000015'] }
/** England's part of an outward code that is mostly in Wales. */
const CH4: PostcodeTable = { ...LS6, outward: 'CH4', postcodes: { ...LS6.postcodes, '8AA': [-161_000, 5_379_000, -1] } }
const TABLES = new Map([LS6, OL3, CF10, CH4].map((table) => [table.outward, table]))

const name = (text: string, authority: string, at: [number, number]): PlaceName => ({
  name: text,
  authority,
  kind: 'town',
  at,
  place: null,
  outward: null,
})
const NAMES = [
  name('Leeds', '', [-1.55, 53.8]),
  name('Headingley', 'Leeds', [-1.58, 53.82]),
  name('Newport', 'Isle of Wight', [-1.29, 50.7]),
  name('Newport', 'Telford and Wrekin', [-2.38, 52.77]),
  name('London', 'City of Westminster', [-0.13, 51.5]),
]

const asked: string[] = []
const lookup: Lookup = {
  postcodes: async (outward) => {
    asked.push(outward)
    return TABLES.get(outward) ?? null
  },
  placeNames: async (text) => NAMES.filter((one) => one.name.toLowerCase() === text),
  authorities: async () => AUTHORITIES,
}

async function troubleOf(text: string): Promise<Trouble> {
  const found = await resolveWhere(text, null, PLACES, lookup)
  if ('where' in found) throw new Error(`${text} was found in ${found.where.place}`)
  return found.trouble
}

describe('a postcode of England outside the places', () => {
  it('is in its own council, and only its first half is asked for', async () => {
    asked.length = 0
    expect(await troubleOf('ls6 1aa')).toEqual({
      code: 'outside',
      text: 'ls6 1aa',
      nations: ['england'],
      elsewhere: [{ code: 'E08000035', name: 'Leeds', from: [-1.56, 53.82], outward: 'LS6', called: null }],
    })
    expect(asked).toEqual(['LS6'])
    expect(onlyElsewhere(await troubleOf('LS6 9ZZ'))).toMatchObject({ name: 'Kirklees', from: [-1.6, 53.79] })
  })

  // Two of three postcodes are in Leeds; the mean of 156, 158 and 160 is 158.
  it.each(['LS6', 'LS6 4', 'LS6 7XX'])('that is half, or newer than the table, is in the council of most beside it: %s', async (text) => {
    const one = onlyElsewhere(await troubleOf(text))
    expect(one?.name).toBe('Leeds')
    expect(one?.from[0]).toBeCloseTo(-1.58, 9)
    expect(one?.guessed).toBe(true)
  })

  it('on the border of a place goes with that place', async () => {
    expect(await resolveWhere('OL3 9ZZ', null, PLACES, lookup)).toMatchObject({
      where: { place: 'greater-manchester', authority: 'E08000034' },
    })
  })

  it('on the border of Wales is told only where the very postcode is known', async () => {
    expect(onlyElsewhere(await troubleOf('CH4 1AA'))?.name).toBe('Leeds')
    for (const text of ['CH4', 'CH4 7XX']) {
      const trouble = await troubleOf(text)
      expect(trouble).toMatchObject({ code: 'outside', text, nations: ['england', 'wales'] })
      expect(trouble.elsewhere?.map(({ name: of }) => of)).toEqual(['Leeds', 'Kirklees'])
      expect(onlyElsewhere(trouble)).toBeNull()
    }
  })

  it('on the border of Wales is in Wales where no council of England has the very postcode', async () => {
    expect(await troubleOf('CH4 8AA')).toEqual({ code: 'outside', text: 'CH4 8AA', nations: ['wales'] })
  })

  it('is not told for one of Wales, and one that begins as none in England does is not known', async () => {
    expect(await troubleOf('CF10 1AA')).toEqual({ code: 'outside', text: 'CF10 1AA', nations: ['wales'] })
    expect(await troubleOf('S1 2HH')).toEqual({ code: 'unknown postcode', text: 'S1 2HH', nations: ['england'] })
  })
})

describe('a name of somewhere in England outside the places', () => {
  it('is in its council, from where it stands', async () => {
    expect(onlyElsewhere(await troubleOf('Leeds'))).toMatchObject({ code: 'E08000035', from: [-1.55, 53.8], called: null })
    expect(onlyElsewhere(await troubleOf('headingley'))).toMatchObject({ name: 'Leeds', from: [-1.58, 53.82], called: 'Headingley' })
  })

  it('is that of a council which no settlement is called by, without the words round it', async () => {
    expect(onlyElsewhere(await troubleOf('I live in Kirklees'))).toMatchObject({ code: 'E08000034', from: [-1.5, 53.8], called: null })
  })

  it('of several is for the person to choose', async () => {
    const trouble = await troubleOf('Newport')
    expect(trouble.elsewhere?.map(({ name: of }) => of)).toEqual(['Isle of Wight', 'Telford and Wrekin'])
    expect(onlyElsewhere(trouble)).toBeNull()
  })

  it('is no one council for London, and none for a council of ours or for nonsense', async () => {
    expect(await troubleOf('London')).toEqual({ code: 'outside', text: 'London', nations: ['england'] })
    expect(await troubleOf('Oldham')).toMatchObject({ code: 'unknown place' })
    expect(await troubleOf('Xyzzy')).toMatchObject({ code: 'unknown place' })
  })
})
