import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkTo, readLink } from '../../../core/share/link.ts'
import { MOST_KEPT } from '../../../core/share/mostKept.ts'

const HALL = { id: '005473c5-1ecc-52ec-91e0-d42186a06593' }
const PANTRY = { id: 'a41f2b3c-4d5e-5f60-8123-456789abcdef' }
/** The first twelve digits of its id are those of `HALL`. */
const TWIN = { id: '005473c5-1ecc-5fff-91e0-d42186a06593' }
const LISTED = [HALL, PANTRY]

const fragmentOf = (link: string): string => link.slice(link.indexOf('#'))

describe('a link to a shortlist', () => {
  it('gives the version and ten digits of each id, in order, behind the # alone', () => {
    expect(linkTo('bristol-area', [PANTRY.id, HALL.id], LISTED)).toBe('/shortlist/bristol-area#1.a41f2b3c4d.005473c51e')
  })

  it('gives as many digits as it takes to tell two listings apart', () => {
    // 005473c51ecc5 is what both begin with; the next digit is 2 or f.
    expect(linkTo('bristol-area', [HALL.id], [HALL, TWIN])).toBe('/shortlist/bristol-area#1.005473c51ecc52')
  })

  it('is the bare page where nothing is on it', () => {
    expect(linkTo('bristol-area', [], LISTED)).toBe('/shortlist/bristol-area')
  })

  it('comes back as it was, whatever is listed and chosen', () => {
    fc.assert(
      fc.property(
        fc
          .uniqueArray(fc.uuid(), { minLength: 1, maxLength: 120 })
          .chain((ids) => fc.tuple(fc.constant(ids), fc.shuffledSubarray(ids, { minLength: 1 }))),
        ([all, chosen]) => {
          const listed = all.map((id) => ({ id }))
          const read = readLink(fragmentOf(linkTo('here', chosen, listed)), listed)
          expect(read).toEqual({ state: 'read', ids: chosen.slice(0, MOST_KEPT), unknown: 0, over: 0 })
        },
      ),
    )
  })
})

describe('a link as it arrives', () => {
  it.each([
    ['in capitals', '#1.A41F2B3C4D.005473C51E'],
    ['with its dots escaped', '#1%2Ea41f2b3c4d%2E005473c51e'],
    ['with a full stop behind it', '#1.a41f2b3c4d.005473c51e.'],
    ['in brackets', '#1.a41f2b3c4d.005473c51e)'],
    ['with one place twice', '#1.a41f2b3c4d.005473c51e.a41f2b3c4d'],
    ['with an id in full', '#1.a41f2b3c4d5e5f608123456789abcdef.005473c51e'],
  ])('is read %s', (_, fragment) => {
    expect(readLink(fragment, LISTED)).toEqual({ state: 'read', ids: [PANTRY.id, HALL.id], unknown: 0, over: 0 })
  })

  it('counts what is no longer listed, what was cut off and what could be either of two', () => {
    expect(readLink('#1.a41f2b3c4d.ffffffffff.00547', LISTED)).toEqual({ state: 'read', ids: [PANTRY.id], unknown: 2, over: 0 })
    expect(readLink('#1.005473c51e', [HALL, TWIN])).toEqual({ state: 'read', ids: [], unknown: 1, over: 0 })
  })

  it('says that a newer map made it, or that it cannot be read', () => {
    expect(readLink('#2.zz', LISTED)).toEqual({ state: 'newer' })
    for (const broken of ['#zz', '#1', '#1.', '#0.a41f2b3c4d', '#1a41f2b3c4d', '#%E0%A4%A', '#.', '#1.é'])
      expect(readLink(broken, LISTED), broken).toEqual({ state: 'unreadable' })
    expect(readLink('', LISTED)).toEqual({ state: 'none' })
  })

  it('holds fifty places and counts the rest', () => {
    const many = Array.from({ length: 53 }, (_, i) => i.toString(16).padStart(10, '0'))
    expect(readLink(`#1.${many.join('.')}`, LISTED)).toEqual({ state: 'read', ids: [], unknown: 50, over: 3 })
  })

  it('is never more than can be read, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const read = readLink(text, LISTED)
        if (read.state === 'read') for (const id of read.ids) expect([HALL.id, PANTRY.id]).toContain(id)
      }),
    )
  })
})
