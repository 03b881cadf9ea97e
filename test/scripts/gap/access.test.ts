import { existsSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { csv, runGap, typeGap, typeGapInto, type Files } from './runGap.ts'

/** Three areas and two services; the third area reaches nothing. The same town as in the tests of core. */
const TOWN = {
  'D.csv': csv('id,population,rank', 'north,100,1', 'south,200,2', 'island,50,3'),
  'S.csv': csv('id,capacity', 'bank,3', 'pantry,2'),
  'C.csv': csv('from,to,cost', 'north,bank,5', 'south,bank,15', 'north,pantry,25'),
}
const FILES = ['--demand', 'D.csv', '--supply', 'S.csv', '--costs', 'C.csv']
const ask = (method: string, files: Files = TOWN) => runGap(files, ['access', ...FILES, '--method', ...method.split(' ')])
const lines = (text: string) => text.trim().split('\n')

describe('gap access', () => {
  // The figures are worked out in test/core/gap/access/access.test.ts.
  it.each([
    ['closest', ['5', '15', '']],
    ['closest --max-cost 5', ['5', '', '']],
    ['closest --decay binary:5 --bounds open', ['', '', '']],
    ['cumulative --decay binary:25', ['5', '3', '0']],
    ['cumulative --decay binary:25 --bounds open', ['3', '3', '0']],
    ['cumulative --max-cost 25', ['5', '3', '0']],
    ['gravity --decay binary:30 --max-cost 10', ['3', '0', '0']],
    ['2sfca --decay binary:30', ['0.03', '0.01', '0']],
    ['e2sfca --decay step:10=1,20=.5,30=.25', ['0.035', '0.0075', '0']],
    ['bfca --decay binary:30', ['0.046', '0.006', '0']],
  ])('prints a row for every area: %s', async (method, values) => {
    const { code, out, error } = await ask(method)
    expect({ code, error }).toEqual({ code: 0, error: '' })
    expect(lines(out)).toEqual(['id,value', ...['north', 'south', 'island'].map((id, i) => `${id},${values[i]}`)])
  })

  it('says the same as JSON, with null where nothing is reached', async () => {
    const { out } = await ask('closest --json')
    expect(JSON.parse(out)).toEqual([
      { id: 'north', value: 5 },
      { id: 'south', value: 15 },
      { id: 'island', value: null },
    ])
  })

  it('keeps the order of the demand file, whatever that of the others, and every digit', async () => {
    const { out } = await ask('gravity --decay exp:0.1', {
      'D.csv': csv('rank,population,id', '1,50,island', '2,200,south', '3,100,"north, old"'),
      'S.csv': csv('id,capacity', 'pantry,2', 'bank,3'),
      'C.csv': csv('cost,from,to', '25,"north, old",pantry', '15,south,bank', '5,"north, old",bank'),
    })
    expect(lines(out)).toEqual([
      'id,value',
      'island,0',
      `south,${3 * Math.exp(-1.5)}`,
      `"north, old",${2 * Math.exp(-2.5) + 3 * Math.exp(-0.5)}`,
    ])
  })

  it('reads packed files, byte-order marks, line ends of Windows and blank lines', async () => {
    const { out } = await ask('2sfca --decay binary:30', {
      'D.csv': `\uFEFF${TOWN['D.csv'].replaceAll('\n', '\r\n')}\r\n`,
      'S.csv': TOWN['S.csv'].replace('\n', '\n\n'),
      'C.csv': gzipSync(TOWN['C.csv']),
    })
    expect(lines(out)).toEqual(['id,value', 'north,0.03', 'south,0.01', 'island,0'])
  })

  it.each([
    ['2sfca --decay binary:30', '0'],
    ['bfca --decay exp:1', '0'],
    ['cumulative --decay binary:30', '0'],
    ['closest', ''],
  ])('answers in full where there is no supply at all: %s', async (method, value) => {
    const { code, out } = await ask(method, { ...TOWN, 'S.csv': csv('id,capacity'), 'C.csv': csv('from,to,cost') })
    expect({ code, rows: lines(out) }).toEqual({ code: 0, rows: ['id,value', `north,${value}`, `south,${value}`, `island,${value}`] })
  })

  it('answers for one area, and where nobody lives', async () => {
    const { out } = await ask('2sfca --decay binary:30', {
      'D.csv': csv('id,population', 'north,0'),
      'S.csv': csv('id,capacity', 'bank,3'),
      'C.csv': csv('from,to,cost', 'north,bank,5'),
    })
    expect(lines(out)).toEqual(['id,value', 'north,0'])
  })

  const wrong: [what: string, files: Partial<typeof TOWN>, said: string][] = [
    ['an empty demand file', { 'D.csv': '' }, 'D.csv:1:1: the file is empty; its first line must name the columns id,population'],
    ['a demand file of names alone', { 'D.csv': csv('id,population') }, 'D.csv:2:1: there are no areas: the file has no rows'],
    ['an empty supply file', { 'S.csv': '\n' }, 'S.csv:1:1: the file is empty; its first line must name the columns id,capacity'],
    ['an empty cost file', { 'C.csv': '' }, 'C.csv:1:1: the file is empty; its first line must name the columns from,to,cost'],
    ['no path at all', { 'C.csv': csv('from,to,cost') }, 'C.csv:2:1: there is no path: the file has no rows'],
    [
      'names of columns that nobody writes',
      { 'C.csv': csv('a,b,c', 'north,bank,5') },
      'C.csv:1:1: there is no column from; the first line must name from,to,cost, or be as r5, OSRM or QNEAT3 write it, got a,b,c',
    ],
    ['a column twice', { 'D.csv': csv('id,population,id', 'north,1,south') }, 'D.csv:1:3: the column id is there twice'],
    ['an area twice', { 'D.csv': csv('id,population', 'north,1', 'south,1', 'north,2') }, 'D.csv:4:1: id "north" is there already'],
    ['a service twice', { 'S.csv': csv('id,capacity', 'bank,1', 'bank,1') }, 'S.csv:3:1: id "bank" is there already'],
    ['an id that is blank', { 'S.csv': csv('id,capacity', ',1') }, 'S.csv:2:1: id is empty'],
    [
      'fewer people than none',
      { 'D.csv': csv('id,population', 'north,1', 'south,-2') },
      'D.csv:3:2: population must be a number of 0 or more, got "-2"',
    ],
    [
      'people left out',
      { 'D.csv': csv('id,population', 'north,', 'south,2') },
      'D.csv:2:2: population must be a number of 0 or more, got nothing',
    ],
    [
      'NaN people',
      { 'D.csv': csv('population,id', '1,north', 'NaN,south') },
      'D.csv:3:1: population must be a number of 0 or more, got "NaN"',
    ],
    ['words for a capacity', { 'S.csv': csv('id,capacity', 'bank,many') }, 'S.csv:2:2: capacity must be a number of 0 or more, got "many"'],
    [
      'a cost below nothing',
      { 'C.csv': csv('from,to,cost', 'north,bank,-Infinity') },
      'C.csv:2:3: cost must be a number of 0 or more, or blank where there is no way, got "-Infinity"',
    ],
    ['an unknown area', { 'C.csv': csv('from,to,cost', 'north,bank,5', 'west,bank,5') }, 'C.csv:3:1: from "west" is no id of D.csv'],
    ['an unknown service', { 'C.csv': csv('from,to,cost', 'north,shop,5') }, 'C.csv:2:2: to "shop" is no id of S.csv'],
    [
      'a pair twice',
      { 'C.csv': csv('from,to,cost', 'north,bank,5', 'south,bank,5', 'north,bank,6') },
      'C.csv:4:1: the pair from "north" to "bank" is there already; leave one of the two out',
    ],
    ['a short line', { 'C.csv': csv('from,to,cost', 'north,bank,5', 'south,bank') }, 'C.csv:3:3: 2 cells where the first line has 3'],
    ['a long line', { 'S.csv': csv('id,capacity', 'bank,1,000') }, 'S.csv:2:3: 3 cells where the first line has 2'],
    [
      'a quote left open',
      { 'D.csv': csv('id,population', 'north,1', '"south,2', 'island,3') },
      'D.csv:3:1: the quote that opens this cell is never closed',
    ],
    [
      'a quote left open in a column that is not read',
      { 'D.csv': csv('id,population,name', 'north,1,N', 'south,2,"S', 'island,3,I') },
      'D.csv:3:3: the quote that opens this cell is never closed',
    ],
    [
      'text after a closed quote',
      { 'D.csv': csv('id,population', '"north"x1', 'south,2') },
      'D.csv:2:1: there is text after the quote that closes this cell; a quote inside a cell must be doubled',
    ],
    [
      'a fault below a cell of two lines and a blank line',
      { 'D.csv': csv('id,population', '"north\nold",1', '', '"so""uth",x') },
      'D.csv:5:2: population must be a number of 0 or more, got "x"',
    ],
  ]
  it.each(wrong)('says where it stands, and exits with 2: %s', async (_, files, said) => {
    expect(await ask('2sfca --decay binary:30', { ...TOWN, ...files })).toEqual({ code: 2, out: '', error: `${said}\n` })
  })

  it('says which file is not there, or no text', async () => {
    const { error, code } = await runGap(TOWN, [
      'access',
      '--demand',
      'X.csv',
      '--supply',
      'S.csv',
      '--costs',
      'C.csv',
      '--method',
      'closest',
    ])
    expect({ code, error }).toEqual({ code: 2, error: 'X.csv:1:1: the file cannot be read (ENOENT)\n' })
    const latin = await ask('closest', { ...TOWN, 'D.csv': Uint8Array.of(0x69, 0x64, 0xe9) })
    expect([latin.code, latin.error]).toEqual([2, 'D.csv:1:1: the file is not UTF-8: save it again as CSV UTF-8\n'])
  })

  it('refuses a cost of 0 under power decay, and says where it stands', async () => {
    const { code, error } = await ask('gravity --decay power:1', { ...TOWN, 'C.csv': csv('from,to,cost', 'north,bank,5', 'south,bank,0') })
    expect({ code, error }).toEqual({ code: 2, error: 'C.csv:3:3: cost must be above 0: decay power:1 has no value at 0\n' })
  })

  it.each([
    ['2sfca', '--decay is missing: --method 2sfca needs one, such as binary:45'],
    ['2sfca --decay linear:4', '--decay: decay must be binary:45'],
    ['cumulative --decay exp:1', '--decay must be binary, such as binary:45, for --method cumulative, got exp:1'],
    ['cumulative', '--decay is missing: --method cumulative needs one, such as binary:45'],
    ['nearest', '--method must be one of closest, cumulative, gravity, 2sfca, e2sfca, bfca, got nearest'],
    ['closest --bounds half', '--bounds must be one of closed, open, got half'],
    ['closest --max-cost far', '--max-cost must be a number of 0 or more, got far'],
    ['closest --speed 4', "Unknown option '--speed'"],
  ])('says what is wrong with an option, and exits with 2: %s', async (method, said) => {
    const { code, out, error } = await ask(method)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(error).toContain(said)
  })

  const apart = (...costs: string[]) => ({
    'D.csv': csv('id,population', 'a,10', 'b,10'),
    'S.csv': csv('id,capacity', 'x,1'),
    'C.csv': csv('from,to,cost', `a,x,${costs[0]}`, `b,x,${costs[1]}`),
  })
  it.each([
    // e^−744 is 1e−323, the least number but one; e^−750 is 0.
    ['2sfca --decay exp:0.1', apart('7440', '7500'), 'decay exp:0.1 is too steep for these costs: '],
    ['bfca --decay exp:0.1', apart('7440', '7500'), 'decay exp:0.1 is too steep for these costs: '],
    ['gravity --decay power:400', apart('0.1', '1'), 'decay power:400 is too steep for these costs: '],
    [
      'gravity --decay binary:5',
      { ...apart('1', '1'), 'S.csv': csv('id,capacity', 'x,1e308', 'y,1e308'), 'C.csv': csv('from,to,cost', 'a,x,1', 'a,y,1') },
      'decay binary:5 makes sums too large: ',
    ],
  ])('says so where weights leave the numbers there are, and exits with 2: %s', async (method, files, said) => {
    const { code, out, error } = await ask(method, files)
    expect({ code, out, lines: lines(error).length }).toEqual({ code: 2, out: '', lines: 1 })
    expect(error).toContain(said)
  })

  const metres = apart('480', '900')
  it.each(['2sfca', 'e2sfca', 'bfca', 'gravity'])('names a decay that fits where its unit is wrong: %s', async (method) => {
    const { code, out, error } = await ask(`${method} --decay exp:1`, metres)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(error).toContain('falls to nothing within 6.91, the least of them is 480')
    expect(error).toContain('something like exp:0.0008 would fit')
    expect((await ask('cumulative --max-cost 45', metres)).error).toContain('something like --max-cost 2000 would fit')
    expect((await ask('closest --max-cost 45', metres)).out).toBe('id,value\na,\nb,\n')
  })

  const many = {
    'D.csv': csv('id,population', ...Array.from({ length: 40_000 }, (_, i) => `a${i},1`)),
    'S.csv': csv('id,capacity', 'x,1'),
    'C.csv': csv('from,to,cost', 'a0,x,1'),
  }
  it('ends quietly where its reader has read enough', async () => {
    const { out, error } = await typeGapInto(many, ['access', ...FILES, '--method', 'closest'], '| head -2')
    expect({ out, error }).toEqual({ out: 'id,value\na0,1\n', error: '' })
  })

  it.skipIf(!existsSync('/dev/full'))('says in one line that its answer cannot be written, and exits with 2', async () => {
    expect(await typeGapInto(TOWN, ['access', ...FILES, '--method', 'closest'], '> /dev/full')).toEqual({
      code: 2,
      out: '',
      error: 'the answer cannot be written (ENOSPC)\n',
    })
  })

  it('says what it can do where it is asked for something else', async () => {
    const { code, error } = await typeGap({}, ['reach'])
    expect(code).toBe(2)
    expect(error).toContain('got reach')
    expect(error).toContain('gap -- access --demand D.csv')
    expect((await typeGap(TOWN, ['access', '--method', 'closest'])).error).toBe('--demand is missing\n')
  })
})
