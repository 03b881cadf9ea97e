import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { csv, runGap, typeGap, type Files } from './runGap.ts'

/** Five areas along a street, 100 m apart; candidates stand in the first, the middle, and the last but one. */
const AREAS = ['a,10', 'b,20', 'c,30', 'd,20', 'e,100']
const STREET = {
  'D.csv': csv('id,population', ...AREAS),
  'K.csv': csv('id', 'first', 'middle', 'fourth'),
  'C.csv': csv(
    'from,to,cost',
    ...Object.entries({ first: 0, middle: 2, fourth: 3 }).flatMap(([to, at]) =>
      AREAS.map((area, i) => `${area.split(',')[0]},${to},${Math.abs(i - at) * 100}`),
    ),
  ),
}
const typed = (question: string) => [
  'site',
  '--demand',
  'D.csv',
  '--candidates',
  'K.csv',
  '--costs',
  'C.csv',
  '--model',
  ...question.split(' '),
]
const ask = (question: string, files: Files = STREET) => runGap(files, typed(question))

describe('gap site', () => {
  it.each([
    // fourth covers c, d and e: 150; first adds a and b.
    ['mclp --p 1 --radius 100', 'mclp,150,fourth,150,best'],
    ['mclp --p 2 --radius 100', 'mclp,180,first;fourth,180,best'],
    ['mclp --p 1 --radius 100 --fixed middle', 'mclp,170,middle;fourth,170,best'],
    // middle and fourth: b, c, d, e once and c, d twice: 170 + 50; first and fourth: 180.
    ['backup --p 2 --radius 100', 'backup,220,middle;fourth,220,best'],
    ['lscp --radius 100', 'lscp,2,first;fourth,2,best'],
    // From fourth: 10 × 300 + 20 × 200 + 30 × 100 + 100 × 100; from middle 10 × 200 + 20 × 100 + 20 × 100 + 100 × 200.
    ['pmedian --p 1', 'pmedian,20000,fourth,20000,best'],
    ['pcenter --p 1 --radius 5', 'pcenter,200,middle,200,best'],
  ])('prints one row: %s', async (question, row) => {
    const { code, out, error } = await ask(question)
    expect({ code, error }).toEqual({ code: 0, error: '' })
    expect(out).toBe(`model,objective,sites,bound,proof\n${row}\n`)
  })

  it('says the same as a JSON object, from packed files', async () => {
    const packed = Object.fromEntries(Object.entries(STREET).map(([name, text]) => [name, gzipSync(text)]))
    const { out } = await typeGap(packed, typed('mclp --p 2 --radius 100 --json'))
    expect(JSON.parse(out)).toEqual({ model: 'mclp', objective: 180, sites: ['first', 'fourth'], bound: 180, proof: 'best' })
  })

  it('takes several fixed ids, and one that holds a comma or a space', async () => {
    expect((await ask('mclp --p 1 --radius 100 --fixed first,middle')).out).toContain('first;middle;fourth')
    const { out } = await runGap(
      { ...STREET, 'K.csv': csv('id', '"first, old"', 'middle', 'fourth'), 'C.csv': STREET['C.csv'].replaceAll('first', '"first, old"') },
      [...'site --demand D.csv --candidates K.csv --costs C.csv --model mclp --p 1 --radius 100 --fixed'.split(' '), 'first, old'],
    )
    expect(out).toContain('"first, old;fourth"')
  })

  it.each([
    ['more sites than candidates', 'mclp --p 4 --radius 100', '--p must be at most 3, the candidates that are not open yet, got 4'],
    ['half a site', 'mclp --p 1.5 --radius 100', '--p must be a whole number from 1, got 1.5'],
    ['no number of sites', 'mclp --radius 100', '--p is missing'],
    ['no radius', 'mclp --p 1', '--radius is missing'],
    ['another model', 'best --p 1', '--model must be one of mclp, backup, lscp, pmedian, pcenter, got best'],
    ['a fixed site that is no candidate', 'mclp --p 1 --radius 100 --fixed last', '--fixed: "last" is no id of K.csv'],
    ['a cover that cannot be', 'lscp --radius 99', 'lscp must reach everybody, but no candidate reaches 2 areas: b, e within 99'],
  ])('refuses %s', async (_, question, message) => {
    const { code, out, error } = await ask(question)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(error).toContain(message)
  })

  it.each([
    ['an empty file of areas', { 'D.csv': '' }, 'D.csv:1:1: the file is empty'],
    ['no areas', { 'D.csv': csv('id,population') }, 'D.csv:2:1: there are no areas: the file has no rows'],
    ['no candidates', { 'K.csv': csv('id') }, 'K.csv:2:1: there are no candidates: the file has no rows'],
    ['no path', { 'C.csv': csv('from,to,cost') }, 'C.csv:2:1: there is no path: the file has no rows'],
    ['people below 0', { 'D.csv': csv('id,population', 'a,-1') }, 'D.csv:2:2: population must be a number of 0 or more'],
    [
      'a place without people',
      { 'D.csv': csv('id,population', ...AREAS.map((area) => `${area.split(',')[0]},0`)) },
      'D.csv:2:2: population is 0 in every row',
    ],
    ['an unknown candidate', { 'C.csv': csv('from,to,cost', 'a,nowhere,1') }, 'C.csv:2:2: to "nowhere" is no id of K.csv'],
    ['an unknown area', { 'C.csv': csv('from,to,cost', 'z,first,1') }, 'C.csv:2:1: from "z" is no id of D.csv'],
    ['a candidate twice', { 'K.csv': csv('id', 'first', 'first') }, 'K.csv:3:1: id "first" is there already'],
    [
      'a radius that no one is inside',
      { 'C.csv': csv('from,to,cost', 'a,first,200') },
      '--radius 100 reaches nobody: the least cost is 200',
    ],
  ])('refuses %s', async (_, files, message) => {
    const { code, out, error } = await ask('mclp --p 1 --radius 100', { ...STREET, ...files })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(error).toContain(message)
  })

  it('refuses an empty id in quotes, which is no blank line', async () => {
    const { code, error } = await ask('mclp --p 1 --radius 100', { ...STREET, 'K.csv': csv('id', 'first', '""', 'middle', 'fourth') })
    expect({ code, error }).toEqual({ code: 2, error: 'K.csv:3:1: id is empty\n' })
  })

  it('refuses an id with a ; where sites are parted by it, and writes it as JSON', async () => {
    const files = { ...STREET, 'K.csv': csv('id', 'first', 'mid;dle', 'fourth'), 'C.csv': STREET['C.csv'].replaceAll('middle', 'mid;dle') }
    const { code, out, error } = await ask('mclp --p 1 --radius 100 --fixed mid;dle', files)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(error).toBe('K.csv:3:1: id "mid;dle" holds a ;, which parts the sites in CSV: use --json, or another id\n')
    const json = await ask('mclp --p 1 --radius 100 --fixed mid;dle --json', files)
    expect(JSON.parse(json.out)).toMatchObject({ sites: ['mid;dle', 'fourth'] })
  })

  it('names the areas that have no cost, where everybody must be reached', async () => {
    const { code, error } = await ask('pmedian --p 1', {
      ...STREET,
      'C.csv': csv('from,to,cost', 'a,first,1', 'b,first,2', 'c,middle,1', 'd,middle,1'),
    })
    expect(code).toBe(2)
    expect(error).toContain('pmedian must reach everybody, but no candidate reaches the area e')
  })

  it('says where p sites cannot reach everybody', async () => {
    const { code, error } = await ask('pcenter --p 1', {
      ...STREET,
      'C.csv': csv('from,to,cost', 'a,first,1', 'b,first,2', 'c,middle,1', 'd,middle,1', 'e,middle,1'),
    })
    expect({ code, error }).toEqual({ code: 2, error: '--p = 1 sites cannot reach every area; more pairs or more sites are needed\n' })
  })
})
