import { describe, expect, it } from 'vitest'
import { csv, runGap, typeGap } from './runGap.ts'

/** Three areas from the most to the least deprived; the figures are worked out in test/core/gap. */
const THREE = csv('id,value,population,rank', 'a,1,10,1', 'b,2,10,2', 'c,4,20,3')
const ask = (values: string, ...more: string[]) => runGap({ 'V.csv': values }, ['equity', '--values', 'V.csv', ...more])
const NAMES = 'gini,theil_t,palma,concentration_index,erreygers,fgt0,fgt1,fgt2'

const figures = (out: string) => {
  const [names, row, ...more] = out.trimEnd().split('\n')
  expect([names, more]).toEqual([NAMES, []])
  return row!.split(',').map((cell) => (cell === '' ? null : Number(Number(cell).toFixed(6))))
}

describe('gap equity', () => {
  const worked = [0.25, 0.12264, 2.909091, 0.25, 0.6875, 0.5, 0.25, 0.138889]

  it('prints each index of fairness and shortfall in one row', async () => {
    const { out, code, error } = await ask(THREE, '--poverty-line', '3')
    expect({ code, error }).toEqual({ code: 0, error: '' })
    expect(figures(out)).toEqual(worked)
    const typed = ['equity', '--values', 'V.csv', '--poverty-line', '3']
    expect(await typeGap({ 'V.csv': THREE }, typed)).toEqual({ code, out, error })
  })

  it('says the same as one JSON object', async () => {
    const { out } = await ask(THREE, '--poverty-line', '3', '--json')
    const row = JSON.parse(out) as Record<string, number>
    expect(Object.keys(row).join(',')).toBe(NAMES)
    expect(Object.values(row).map((value) => Number(value.toFixed(6)))).toEqual(worked)
  })

  it('leaves the shortfall empty without a poverty line', async () => {
    expect(figures((await ask(THREE)).out)).toEqual([...worked.slice(0, 5), null, null, null])
  })

  it('prints the same bytes whatever the order of the rows, also where ranks tie', async () => {
    const rows = ['a,0.1,10,1', 'b,0.2,11,1', 'c,0.7,12,1', 'd,0.4,13,2', 'e,0.3,9,2']
    const [one, other] = [rows, rows.toReversed()].map((order) => ask(csv('id,value,population,rank', ...order), '--poverty-line', '0.5'))
    expect((await one!).out).toBe((await other!).out)
  })

  it('has empty cells, not NaN, where nobody lives or nobody has anything', async () => {
    const nobody = await ask(csv('id,value,population,rank', 'a,1,0,1'), '--poverty-line', '3', '--json')
    expect(new Set(Object.values(JSON.parse(nobody.out) as object))).toEqual(new Set([null]))
    const nothing = await ask(csv('id,value,population,rank', 'a,0,5,1'), '--poverty-line', '3')
    expect(figures(nothing.out)).toEqual([null, null, null, null, null, 1, 1, 1])
  })

  it('has no NaN where values are as small as numbers can be', async () => {
    const { out, code } = await ask(csv('id,value,population,rank', 'a,5e-324,10,1', 'b,1e50,20,2'), '--poverty-line', '3')
    expect({ code, isNaN: out.includes('NaN') || out.includes('Infinity') }).toEqual({ code: 0, isNaN: false })
  })

  it('answers for one area', async () => {
    expect(figures((await ask(csv('id,value,population,rank', 'a,1,10,1'))).out)).toEqual([0, 0, 1, 0, 0, null, null, null])
  })

  it.each([
    ['', 'V.csv:1:1: the file is empty; its first line must name the columns id,value,population,rank'],
    [csv('id,value,population,rank'), 'V.csv:2:1: there are no values: the file has no rows'],
    [
      csv('id,value,population', 'a,1,1'),
      'V.csv:1:1: there is no column rank; the first line must name id,value,population,rank, got id,value,population',
    ],
    [csv('id,value,population,rank', 'a,1,1,1', 'a,1,1,1'), 'V.csv:3:1: id "a" is there already'],
    [csv('id,value,population,rank', 'a,,1,1'), 'V.csv:2:2: value must be a number of 0 or more, got nothing'],
    [csv('id,value,population,rank', 'a,NaN,1,1'), 'V.csv:2:2: value must be a number of 0 or more, got "NaN"'],
    [csv('id,value,population,rank', 'a,1,-1,1'), 'V.csv:2:3: population must be a number of 0 or more, got "-1"'],
    [csv('id,value,population,rank', 'a,1,1,first'), 'V.csv:2:4: rank must be a number of 0 or more, got "first"'],
  ])('says what is wrong and where, and exits with 2', async (values, said) => {
    expect(await ask(values)).toEqual({ code: 2, out: '', error: `${said}\n` })
  })

  it.each([
    ['b,1e308,10,2', 'V.csv:3:2: value must be from 0 to 1e+100, got 1e+308'],
    ['b,2,1e308,2', 'V.csv:3:3: population must be 0, or from 1e-100 to 1e+100, got 1e+308'],
    ['b,2,5e-324,2', 'V.csv:3:3: population must be 0, or from 1e-100 to 1e+100, got 5e-324'],
  ])('refuses what is too large or small to reckon with: %s', async (row, said) => {
    expect(await ask(csv('id,value,population,rank', 'a,1,10,1', row), '--poverty-line', '3')).toEqual({
      code: 2,
      out: '',
      error: `${said}\n`,
    })
  })

  it.each([
    ['0', '--poverty-line must be above 0, got 0\n'],
    ['low', '--poverty-line must be a number of 0 or more, got low\n'],
  ])('refuses a poverty line of %s', async (line, said) => {
    expect(await ask(THREE, '--poverty-line', line)).toEqual({ code: 2, out: '', error: said })
  })
})
