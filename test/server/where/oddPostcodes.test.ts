import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { AreaFigures } from '../../../core/place/area.ts'
import { onlyElsewhere } from '../../../core/seek/elsewhere/onlyElsewhere.ts'
import { resolveWhere } from '../../../core/seek/where.ts'
import { authoritiesOf } from '../../../server/packs/authorities.ts'
import { page, read } from '../../client/rendered.ts'
import { PLACES as SUMMARIES } from '../../client/places.ts'
import { heldPlace } from '../../core/place/heldPlace.ts'
import { heldTable } from '../../core/place/heldTable.ts'

const json = (path: string): unknown => JSON.parse(readFileSync(`data/${path}`, 'utf8'))
const PLACES = ['bristol-area', 'england', 'greater-manchester', 'north-east-essex', 'west-midlands'].map(heldPlace)
const AUTHORITIES = authoritiesOf([json('england/areas.figures.json') as AreaFigures])
const lookup = {
  postcodes: async (outward: string) => heldTable(outward),
  placeNames: async () => [],
  authorities: async () => AUTHORITIES,
}

/** What a person reads who types it, without script, and the addresses that stand in the answer; null = the list of that place. */
async function answerTo(text: string): Promise<{ place: string } | { said: string; html: string; council: string | null }> {
  const found = await resolveWhere(text, null, PLACES, lookup)
  if ('where' in found) return { place: found.where.place }
  const { trouble } = found
  const one = onlyElsewhere(trouble)
  const html = (
    one === null
      ? page({ trouble, script: false })
      : page({
          path: `/elsewhere/${one.code}`,
          authorities: AUTHORITIES,
          where: { text, from: one.from, outward: one.outward, authority: one.code, ...(one.guessed ? { roughM: 2000 } : {}) },
          places: SUMMARIES,
          script: false,
        })
  ).html
  return { said: read(html), html, council: one?.name ?? null }
}

/** Its own place; the council whose page answers; or words of the answer, and what it links to. */
const PLACED: readonly [typed: string, place: string][] = [
  ['OL3 5AA', 'greater-manchester'],
  ['WA3 1AB', 'greater-manchester'],
  ['SK6 0BJ', 'greater-manchester'],
  ['B45 0AJ', 'west-midlands'],
  ['CO16 0AA', 'north-east-essex'],
  // Of an outward code that reaches into a place, in a council that does not belong to it: the nearest list.
  ['WA3 4AB', 'greater-manchester'],
  ['WN5 7AL', 'greater-manchester'],
  ['M46 9GP', 'greater-manchester'],
  ['SK6 7GN', 'greater-manchester'],
  ['CV7 7HE', 'west-midlands'],
  ['DY9 0AA', 'west-midlands'],
]

const COUNCILS: readonly [typed: string, council: string, more?: RegExp][] = [
  ['LS29 6AA', 'Leeds'],
  ['LS29 0AA', 'Bradford'],
  ['LS29 0BJ', 'North Yorkshire'],
  // Ended, new, or never there, of an outward code that is: most of it is in Bradford.
  ['LS29 9ZZ', 'Bradford', /Most postcodes that begin with LS29 are in Bradford/],
  ['LS29', 'Bradford', /To be sure, type a whole postcode/],
  ['LS29 9', 'Bradford'],
  ['GU47 0ZZ', 'Bracknell Forest'],
  ['S80 1ZZ', 'Bassetlaw', /some in a council beside it/],
  ['BD4 0BN', 'Leeds'],
  ['BS39 4AA', 'Bath and North East Somerset'],
  ['DN11 8AA', 'Bassetlaw'],
  ['CH4 7AB', 'Cheshire West and Chester'],
  ['NP16 7AA', 'Forest of Dean'],
  ['NP7 8EB', 'Herefordshire'],
  ['NP25 3SR', 'Herefordshire'],
  ['HR3 5AL', 'Herefordshire'],
  ['HR5 3AA', 'Herefordshire'],
  ['LD7 1DY', 'Shropshire'],
  ['LD8 2HH', 'Herefordshire'],
  ['LL14 5BU', 'Shropshire'],
  ['SY5 0AA', 'Shropshire'],
  ['SY10 1DL', 'Shropshire'],
  ['SY13 1AA', 'Shropshire'],
  ['SY15 6AX', 'Shropshire'],
  ['CA6 4AA', 'Cumberland'],
  ['LS99 9AA', 'Leeds'],
]

const LINES = 'href="tel:'
const SAID: readonly [typed: string, words: RegExp, link: string][] = [
  // In Wales by its very postcode.
  ...['CH4 9AA', 'NP16 5AA', 'HR3 5AA', 'HR5 3EP', 'LL14 1AA', 'NP25 3AB', 'LD8 2AA', 'SY10 0AA', 'SY21 0AA', 'CF10 1AA', 'LL13 0AA'].map(
    (typed): (typeof SAID)[number] => [typed, /is outside this map.*answer people in Wales:/, LINES],
  ),
  // On either side, its end missing or not known.
  ['CH4', /CH4 is on a border, in England and Wales\. If you are on England’s side/, '/elsewhere/E06000050'],
  ['CH4 1ZZ', /on a border, in England and Wales.*England and Wales:/, '/elsewhere/E06000050'],
  ['NP25', /on a border.*Herefordshire.*Forest of Dean|on a border.*Forest of Dean.*Herefordshire/, '/elsewhere/E07000080'],
  ['NP16 9', /on a border/, '/elsewhere/E07000080'],
  ['HR3 9ZZ', /on a border/, '/elsewhere/E06000019'],
  ['SY22', /on a border/, '/elsewhere/E06000051'],
  ['TD15 1AA', /on a border, in Scotland and England.*Northumberland/, '/elsewhere/E06000057'],
  ['TD12', /on a border.*Northumberland/, '/elsewhere/E06000057'],
  ['TD9 0TU', /on a border.*Cumberland/, '/elsewhere/E06000063'],
  ['DG16 5EA', /on a border.*Cumberland/, '/elsewhere/E06000063'],
  ['EH1 1YZ', /is outside this map.*answer people in Scotland/, LINES],
  ['TD1 1AA', /is outside this map.*answer people in Scotland/, LINES],
  ['BT1 5GS', /is outside this map.*answer people in Northern Ireland/, LINES],
  // The post's own.
  ['GIR 0AA', /GIR 0AA was a bank’s own postcode, and is nowhere on the map\. Type/, LINES],
  ['gir oaa', /a bank’s own postcode/, LINES],
  ['BFPO 58', /an address of the forces’ post.*Type the postcode/, LINES],
  ['B.F.P.O. 801', /forces’ post/, LINES],
  ['BF1 2AT', /forces’ post/, LINES],
  // The islands, and what lies overseas.
  ['JE2 3AB', /is in Jersey, outside this map/, 'https://www.gov.je/'],
  ['GY1 1AA', /Bailiwick of Guernsey/, 'https://www.gov.gg/'],
  ['GY9 3AA', /Bailiwick of Guernsey/, 'https://www.gov.gg/'],
  ['IM1', /Isle of Man/, 'https://www.gov.im/'],
  ['GX11 1AA', /British territory overseas/, LINES],
  ['FIQQ 1ZZ', /British territory overseas/, LINES],
  // None begins so.
  ['XX1 1AA', /No postcode begins as XX1 1AA does\. Check it/, LINES],
  ['ZZ9 9ZZ', /No postcode begins as/, LINES],
  ['M98 1AA', /We don’t know the postcode M98 1AA \. Check it, or type the name.*Wherever you are in England, these lines answer/, LINES],
  ['YO99', /We don’t know the postcode YO99/, LINES],
  // Ended, of an outward code that is in a place.
  ['M16 9ZZ', /don’t know the exact postcode in M16 9ZZ.*All of M16/, '/find/greater-manchester'],
  ['WA3 9', /half a postcode.*All of WA3/, '/find/greater-manchester'],
]

describe('an odd postcode', () => {
  it('is one of more than sixty', () => {
    expect(new Set([...PLACED, ...COUNCILS, ...SAID].map(([typed]) => typed)).size).toBeGreaterThan(75)
  })

  it.each(PLACED)('%s leads to the list of %s', async (typed, place) => {
    expect(await answerTo(typed)).toEqual({ place })
  })

  it.each(COUNCILS)('%s leads to the page of %s', async (typed, council, more = /Help that answers anywhere in England/) => {
    const answer = await answerTo(typed)
    expect(answer).toMatchObject({ council: expect.stringContaining(council) })
    expect('said' in answer && answer.said).toMatch(more)
    expect('html' in answer && answer.html).toContain(LINES)
  })

  it.each(SAID)('%s is answered in a sentence, with somewhere to go: %s', async (typed, words, link) => {
    const answer = await answerTo(typed)
    expect(answer).toMatchObject({ council: null })
    expect('said' in answer && answer.said).toMatch(words)
    expect('html' in answer && answer.html).toContain(link)
  })

  it('is sure of its council where its very postcode is known', async () => {
    const answer = await answerTo('LS29 6AA')
    expect('said' in answer && answer.said).not.toContain('To be sure')
  })
})
