import { describe, expect, it } from 'vitest'
import { readOruk } from '../../../../core/lists/formats/oruk/oruk.ts'
import { readOsm } from '../../../../core/lists/formats/osm/osm.ts'
import { tidyLink } from '../../../../core/lists/row/contacts.ts'
import { writeTable } from '../../../../core/lists/table/writeTable.ts'
import { headOf, meanings, read } from './fixtures.ts'

const nowhere = () => null

describe('a word that every object of the language knows', () => {
  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('is a heading like any other: %s', (word) => {
    expect(meanings([`Name,Kind,Postcode,${word}`, 'St Mark,Food bank,LS1 1AA,a'])).toEqual({
      Name: 'name',
      Kind: 'types',
      Postcode: 'postcode',
      [word]: null,
    })
  })

  it.each(['constructor', '__proto__', 'toString'])('is no language, kind, state or table: %s', (word) => {
    const { services } = read(['Name,Kind,Postcode,Languages', `St Mark,Food bank,LS1 1AA,${word}; Urdu`])
    expect(services[0]!.languages).toEqual(['ur'])
    const node = (id: number, tags: object) => ({ type: 'node', id, lat: 53.8, lon: -1.55, tags: { ...tags, name: 'Hall' } })
    const osm = { elements: [node(1, { amenity: word }), node(2, { amenity: 'social_facility', social_facility: word })] }
    expect(readOsm(JSON.stringify(osm), headOf({ as: 'osm' }), nowhere)).toMatchObject({ services: [], refused: [] })
    const oruk = `{"services":[{"id":"1","name":"Food bank","status":"${word}"}],"${word}":[{"service_id":"1","id":"2"}]}`
    expect(readOruk(oruk, headOf({ as: 'oruk' }), nowhere).services[0]!.status).toBe('not stated')
  })
})

describe('signs that are not seen', () => {
  it('are gone, and half a sign never stands where a text was cut, so that the list comes back to the byte', () => {
    const long = read(['Name,Kind,Postcode,What is on offer', `${'n'.repeat(199)}😀y,Food bank,LS1 1AA,${'y'.repeat(599)}😀z`])
    expect(long.services[0]).toMatchObject({ name: 'n'.repeat(199), summary: 'y'.repeat(599) })
    const odd = read(['Name,Kind,Postcode,What is on offer', 'St\u202E Ma\u0000rk\u200F,Food bank,LS2 2BB,"Soup\u0007 \u2066here"'])
    expect(odd.services[0]).toMatchObject({ name: 'St Mark', summary: 'Soup here' })
    for (const { services } of [long, odd]) expect(writeTable(read(writeTable(services)).services)).toBe(writeTable(services))
  })
})

describe('a column of codes of authorities', () => {
  it('gives a code or nothing: what else stands in it stays in the file', () => {
    const rows = ['A,Food bank,1 Low Road,jo@example.org', 'B,Food bank,2 Low Road,E08000035', 'C,Food bank,3 Low Road,E08000035']
    const { services } = read(['Name,Kind,Address,Area code', ...rows])
    expect(new Map(services.map(({ name, authority }) => [name, authority]))).toEqual(
      new Map([
        ['C', 'E08000035'],
        ['B', 'E08000035'],
        ['A', null],
      ]),
    )
  })
})

describe('an address of the web', () => {
  it('is found at once among a thousand blank lines', () => {
    const from = performance.now()
    expect(tidyLink(`see${'\n'.repeat(1900)}example.org`)).toBe('https://example.org')
    expect(tidyLink('example.org\n /page')).toBe('https://example.org/page')
    // It took minutes where every blank line was looked at from every other.
    expect(performance.now() - from).toBeLessThan(2000)
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'java\nscript:alert(1)',
    '//evil',
    'file:///etc/passwd',
  ])('is not %s', (cell) => {
    const { services } = read(['Name,Kind,Postcode,Web page', `St Mark,Food bank,LS1 1AA,"${cell}"`])
    expect(services[0]!.url).toBeNull()
  })
})
