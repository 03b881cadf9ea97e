import { describe, expect, it } from 'vitest'
import { resolveWhere } from '../../../client/help/where/resolveWhere.ts'
import { AnswerError } from '../../../client/ui/getJson.ts'
import type { PlaceName } from '../../../core/api/placeNames.ts'
import type { PostcodeTable } from '../../../core/place/postcode.ts'
import { PLACES } from '../places.ts'

const M16: PostcodeTable = {
  outward: 'M16',
  places: ['greater-manchester', 'england'],
  lsoas: ['E01000001'],
  authorities: ['E08000003'],
  postcodes: { '0RA': [-228_000, 5_346_000, 0], '7AB': [-226_000, 5_345_000, 0] },
}

const name = (text: string, place: string | null): PlaceName => ({
  name: text,
  authority: 'Trafford',
  kind: 'town',
  at: [-2.3, 53.4],
  place,
  outward: 'M33',
})
const NAMES = [
  name('Sale', 'greater-manchester'),
  name('Sale', null),
  name('Newtown', 'greater-manchester'),
  name('Newtown', 'west-midlands'),
  name('Leith', null),
]

/** Answers as the server does, and keeps what was asked. */
function world() {
  const asked: string[] = []
  return {
    asked,
    lookup: {
      postcodes: async (outward: string) => {
        asked.push(outward)
        if (outward !== 'M16') throw new AnswerError(404, 'none')
        return M16
      },
      placeNames: async (text: string) => {
        asked.push(text)
        return { places: NAMES.filter((one) => one.name.toLowerCase().startsWith(text.toLowerCase())) }
      },
    },
  }
}

const resolve = (text: string, here: string | null = null) => resolveWhere(text, here, PLACES, world().lookup)

describe('where a person means', () => {
  it('finds a whole postcode, however it is typed, and asks for its first half only', async () => {
    const { asked, lookup } = world()
    const found = await resolveWhere(' m160ra ', null, PLACES, lookup)
    expect(found).toMatchObject({ where: { from: [-2.28, 53.46], outward: 'M16', place: 'greater-manchester' } })
    expect(asked).toEqual(['M16'])
  })

  it('takes the middle of an outward code', async () => {
    // Mean of -2.28 and -2.26, and of 53.46 and 53.45.
    const found = await resolve('M16')
    expect('where' in found && found.where.from[0]).toBeCloseTo(-2.27, 9)
    expect('where' in found && found.where.from[1]).toBeCloseTo(53.455, 9)
  })

  it('says that a postcode is not known, is half, or lies outside', async () => {
    expect(await resolve('M16 9ZZ')).toMatchObject({ trouble: { code: 'unknown postcode', text: 'M16 9ZZ' } })
    expect(await resolve('M16 0')).toMatchObject({ trouble: { code: 'half a postcode', choices: [{ name: 'M16', outward: 'M16' }] } })
    expect(await resolve('EH1 1AA')).toMatchObject({ trouble: { code: 'outside' } })
    expect(await resolve('  ')).toMatchObject({ trouble: { code: 'empty' } })
  })

  it('never sends what starts like a postcode as the name of a place', async () => {
    const { asked, lookup } = world()
    expect(await resolveWhere('M16 0RAX', null, PLACES, lookup)).toMatchObject({ trouble: { code: 'unknown postcode' } })
    expect(asked).toEqual([])
  })

  it('finds a place by its name, ours before others', async () => {
    expect(await resolve('sale')).toMatchObject({ where: { text: 'Sale', place: 'greater-manchester', outward: 'M33' } })
  })

  it('asks which, where a name stands twice, unless one is in the open place', async () => {
    expect(await resolve('Newtown')).toMatchObject({
      trouble: { code: 'several', choices: [{ place: 'greater-manchester' }, { place: 'west-midlands' }] },
    })
    expect(await resolve('Newtown', 'west-midlands')).toMatchObject({ where: { place: 'west-midlands' } })
  })

  it('says when a named place lies outside, or is not known', async () => {
    expect(await resolve('Leith')).toMatchObject({ trouble: { code: 'outside' } })
    expect(await resolve('Xyzzy')).toMatchObject({ trouble: { code: 'unknown place', text: 'Xyzzy' } })
  })
})
