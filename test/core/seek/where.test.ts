import { describe, expect, it } from 'vitest'
import type { PlaceName } from '../../../core/place/placeName.ts'
import type { PostcodeTable } from '../../../core/place/postcode.ts'
import { resolveWhere } from '../../../core/seek/where.ts'

const place = (id: string, authority: string, services = 3) => ({ id, authorities: [{ code: authority }], counts: { services } })
const PLACES = [place('greater-manchester', 'E08000003'), place('west-midlands', 'E08000025'), place('england', 'E92000001', 0)]

const M16: PostcodeTable = {
  outward: 'M16',
  lsoas: ['E01000001'],
  authorities: ['E08000003'],
  postcodes: { '0RA': [-228_000, 5_346_000, 0], '7AB': [-226_000, 5_345_000, 0] },
}

/** An outward code on the border of two places; its last postcode is in a third council, which is none of ours. */
const ZZ1: PostcodeTable = {
  outward: 'ZZ1',
  lsoas: ['E01000001', 'E01000002', 'E01000003'],
  authorities: ['E08000003', 'E08000025', 'E07000001'],
  postcodes: { '1AA': [-200_000, 5_300_000, 0], '1AB': [-202_000, 5_298_000, 1], '1AD': [-201_000, 5_305_000, 2] },
}

/** In a council that no place of ours covers. */
const ZZ2: PostcodeTable = { ...M16, outward: 'ZZ2', authorities: ['E08000035'] }

const TABLES = new Map([M16, ZZ1, ZZ2].map((table) => [table.outward, table]))

const name = (text: string, of: string | null): PlaceName => ({
  name: text,
  authority: 'Trafford',
  kind: 'town',
  at: [-2.3, 53.4],
  place: of,
  outward: of && 'M33',
})

/** As they are answered: a name that is exactly the one asked for stands before what begins like it. */
const NAMES = [
  name('Sale', 'greater-manchester'),
  name('Sale', null),
  name('Sale Moor', 'greater-manchester'),
  name('Bath', null),
  name('Bath Side', 'greater-manchester'),
  name('Newtown', 'greater-manchester'),
  name('Newtown', 'west-midlands'),
  name('Newtown', 'england'),
  name('Kingston upon Leith', null),
  name('St. Anne’s', 'west-midlands'),
]

/** Answers by the beginnings of words, and keeps what was asked. */
function world() {
  const asked: string[] = []
  const plain = (text: string) => text.toLowerCase().replaceAll(/[.’]/g, '')
  return {
    asked,
    lookup: {
      postcodes: async (outward: string) => {
        asked.push(outward)
        return TABLES.get(outward) ?? null
      },
      placeNames: async (text: string) => {
        asked.push(text)
        if (text === 'lieth') return [name('Leith', null)]
        return NAMES.filter((one) => ` ${plain(one.name)}`.includes(` ${plain(text)}`))
      },
    },
  }
}

const resolve = (text: string, here: string | null = null) => resolveWhere(text, here, PLACES, world().lookup)

describe('a postcode', () => {
  it('is found however it is typed, stays as typed, and only its first half is asked for', async () => {
    const { asked, lookup } = world()
    expect(await resolveWhere(' m160ra ', null, PLACES, lookup)).toEqual({
      where: { text: 'm160ra', from: [-2.28, 53.46], outward: 'M16', authority: 'E08000003', place: 'greater-manchester' },
    })
    expect(asked).toEqual(['M16'])
  })

  it('is found inside an address', async () => {
    const { asked, lookup } = world()
    expect(await resolveWhere('12 High Street, M16 0RA', null, PLACES, lookup)).toMatchObject({ where: { from: [-2.28, 53.46] } })
    expect(asked).toEqual(['M16'])
  })

  // Mean of -2.28 and -2.26, and of 53.46 and 53.45.
  it('without its second half is the middle of its area', async () => {
    const found = await resolve('M16')
    expect('where' in found && found.where.from[0]).toBeCloseTo(-2.27, 9)
    expect('where' in found && found.where.from[1]).toBeCloseTo(53.455, 9)
  })

  it('that is not known, half, or of no place here, is said to be so', async () => {
    const all = [{ name: 'M16', outward: 'M16', place: 'greater-manchester' }]
    expect(await resolve('M16 9ZZ')).toMatchObject({ trouble: { code: 'unknown postcode', text: 'M16 9ZZ', choices: all } })
    expect(await resolve('M16 CONSTRUCTOR')).toMatchObject({ trouble: { code: 'unknown postcode', choices: all } })
    expect(await resolve('Flat M16, High Street')).toMatchObject({ trouble: { code: 'unknown postcode', choices: all } })
    expect(await resolve('M16 0')).toMatchObject({
      trouble: { code: 'half a postcode', choices: [{ name: 'M16', outward: 'M16', place: 'greater-manchester' }] },
    })
    expect(await resolve('EH1 1AA')).toEqual({ trouble: { code: 'outside', text: 'EH1 1AA', nations: ['scotland'] } })
    expect(await resolve('ZZ2 0RA')).toMatchObject({ trouble: { code: 'outside' } })
    expect(await resolve('ZZ2 0')).toMatchObject({ trouble: { code: 'outside' } })
  })

  it('on a border lies in its own place, whichever page is open', async () => {
    for (const here of ['greater-manchester', 'west-midlands', null]) {
      expect(await resolve('ZZ1 1AA', here), `on ${here}`).toMatchObject({ where: { place: 'greater-manchester', authority: 'E08000003' } })
      expect(await resolve('ZZ1 1AB', here), `on ${here}`).toMatchObject({ where: { place: 'west-midlands', authority: 'E08000025' } })
    }
  })

  it('whose own council is none of ours, or of which half is typed, goes with the open page', async () => {
    for (const text of ['ZZ1 1AD', 'ZZ1']) {
      expect(await resolve(text, 'west-midlands'), text).toMatchObject({ where: { place: 'west-midlands' } })
      expect(await resolve(text), text).toMatchObject({ where: { place: 'greater-manchester' } })
    }
  })
})

describe('what holds a digit and is no postcode', () => {
  it.each(['Flat 16', '12 High Street', 'Flat ４, High Street'])('is never asked for as a name: %s', async (text) => {
    const { asked, lookup } = world()
    expect(await resolveWhere(text, null, PLACES, lookup)).toEqual({ trouble: { code: 'unknown postcode', text } })
    expect(asked).toEqual([])
  })
})

describe('the name of a place', () => {
  it('is ours before another of the same name, and before what begins like it', async () => {
    expect(await resolve('sale')).toEqual({
      where: { text: 'Sale', from: [-2.3, 53.4], outward: 'M33', authority: null, place: 'greater-manchester' },
    })
  })

  it('is found whatever its marks, and by its beginning where one place alone begins so', async () => {
    expect(await resolve('st annes')).toMatchObject({ where: { text: 'St. Anne’s' } })
    expect(await resolve('sale m')).toMatchObject({ where: { text: 'Sale Moor' } })
  })

  it('that only a place elsewhere has is outside, although one here begins like it', async () => {
    expect(await resolve('Bath', 'greater-manchester')).toEqual({
      trouble: { code: 'outside', text: 'Bath', nations: ['england'] },
    })
  })

  it('that stands twice is asked about, unless one is in the open place; one without listings does not count', async () => {
    for (const here of [null, 'england'])
      expect(await resolve('Newtown', here)).toMatchObject({
        trouble: { code: 'several', choices: [{ place: 'greater-manchester' }, { place: 'west-midlands' }] },
      })
    expect(await resolve('Newtown', 'west-midlands')).toMatchObject({ where: { place: 'west-midlands' } })
  })

  it('that is part of a name elsewhere is outside; one that is only spelled like it is asked about; one like none is not known', async () => {
    expect(await resolve('leith')).toMatchObject({ trouble: { code: 'outside' } })
    expect(await resolve('Lieth')).toMatchObject({ trouble: { code: 'did you mean', text: 'Lieth', choices: [{ name: 'Leith' }] } })
    expect(await resolve('Xyzzy')).toMatchObject({ trouble: { code: 'unknown place', text: 'Xyzzy' } })
  })

  it('has two letters at least, and 80 at most are looked at', async () => {
    const { asked, lookup } = world()
    expect(await resolveWhere('x', null, PLACES, lookup)).toMatchObject({ trouble: { code: 'unknown place' } })
    await resolveWhere('y'.repeat(81), null, PLACES, lookup)
    await resolveWhere(`x${' '.repeat(90)}y`, null, PLACES, lookup)
    expect(asked).toEqual(['y'.repeat(80)])
  })
})

it('asks for something to be typed where nothing is', async () => {
  expect(await resolve('  ')).toEqual({ trouble: { code: 'empty', text: '' } })
})

it('does not take a failure for an answer', async () => {
  const failing = { ...world().lookup, postcodes: () => Promise.reject(new Error('No answer came.')) }
  await expect(resolveWhere('M16 0RA', null, PLACES, failing)).rejects.toThrow('No answer came.')
})
