import { describe, expect, it } from 'vitest'
import { csv, runGap, type Files } from './runGap.ts'

/** Three areas and two services: north walks 5 to the bank and 25 to the pantry, south 15 to the bank; the island cannot get anywhere. */
const TOWN = {
  'D.csv': csv('id,population', 'north,100', 'south,200', 'island,50'),
  'S.csv': csv('id,capacity', 'bank,3', 'pantry,2'),
}
const FILES = ['--demand', 'D.csv', '--supply', 'S.csv', '--costs', 'C']
const ask = (costs: string, method = 'closest', files: Files = TOWN) =>
  runGap({ ...files, C: costs }, ['access', ...FILES, '--method', ...method.split(' ')])
const values = (out: string): (string | undefined)[] =>
  out
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[1])

/** All six pairs; what cannot be reached is written in some program's way. */
const pairs = (header: string, noWay: string, by = ','): string =>
  csv(
    header,
    ...[
      ['north', 'bank', '5'],
      ['north', 'pantry', '25'],
      ['south', 'bank', '15'],
      ['south', 'pantry', noWay],
      ['island', 'bank', noWay],
      ['island', 'pantry', noWay],
    ].map((cells) => cells.join(by)),
  )

describe('cost matrices as programs write them', () => {
  it.each([
    '',
    ' ',
    'NaN',
    'nan',
    'NULL',
    'null',
    'NA',
    'None',
    'inf',
    'Inf',
    'Infinity',
    '2147483647',
    '2147483647.0',
    '2.147483647e9',
    '""',
  ])('take %j for no way, which is an answer', async (noWay) => {
    for (const header of ['from,to,cost', 'from_id,to_id,travel_time_p50', 'fromId,toId,travel_time']) {
      const { code, out, error } = await ask(pairs(header, noWay))
      expect({ code, error, values: values(out) }).toEqual({ code: 0, error: '', values: ['5', '15', ''] })
    }
  })

  // QNEAT3 in a country that writes 5,0 for 5.
  it('may have a decimal comma where semicolons part the cells, in each file', async () => {
    const header = 'origin_id;destination_id;entry_cost;network_cost;exit_cost;total_cost'
    const costs = csv(header, 'north;bank;0,5;4;0,5;5,25', 'north;pantry;0;25,0;0;25', 'south;bank;0;15;0;1,5e1', 'south;pantry;;;;NULL')
    expect(values((await ask(costs)).out)).toEqual(['5.25', '15', ''])
    // One bank for 100,5 people, with 3,5 places: 7/201 each within 45.
    const files = { 'D.csv': csv('id;population', 'north;100,5', 'south;0,0'), 'S.csv': csv('id;capacity', 'bank;3,5') }
    const { out, error } = await ask(csv('from;to;cost', 'north;bank;5,5'), 'cumulative --decay binary:45', files)
    expect([values(out), error]).toEqual([['3.5', '0'], ''])
    const shares = await ask(csv('from;to;cost', 'north;bank;5,5'), '2sfca --decay binary:45', files)
    expect(Number(values(shares.out)[0])).toBeCloseTo(7 / 201, 12)
    expect(values((await ask(csv(';bank;pantry', 'north;5,5;25', 'south;15;'))).out)).toEqual(['5.5', '15', ''])
  })

  it.each([
    // Thousands or decimals: nobody can tell.
    [csv('from;to;cost', 'north;bank;1.234', 'south;bank;5,5'), 'C:3:3: cost has a decimal comma here and a point in "1.234"'],
    [csv('from,to,cost', 'north,bank,"1,234"'), 'C:2:3: cost must be a number of 0 or more'],
    [csv('from,to,cost,cost', 'north,bank,1,2'), 'C:1:1: the column cost is there twice; leave one of them out'],
    [csv('from_id,from_id,to_id,minutes', 'north,south,bank,1'), 'C:1:1: the column from_id is there twice'],
    [csv('from,to,cost', 'north,bank,1', ' north ,bank,2'), 'C:3:1: the pair from "north" to "bank" is there already; leave one'],
  ])('that can be read in two ways are refused: %j', async (costs, said) => {
    const { code, out, error } = await ask(costs)
    expect([code, out]).toEqual([2, ''])
    expect(error).toContain(said)
  })

  it('may have spaces around ids, and other files large letters in their first line', async () => {
    const files = {
      'D.csv': csv('ID, Population', 'north,100', ' south,200', 'island ,50'),
      'S.csv': csv('Id,CAPACITY', 'bank ,3', 'pantry,2'),
    }
    const { out, error } = await ask(csv('from,to,cost', 'north ,bank,5', 'south, bank ,15'), 'closest', files)
    expect([values(out), error]).toEqual([['5', '15', ''], ''])
    expect(values((await ask(csv(', bank', ' north,5', 'south ,15'), 'closest', files)).out)).toEqual(['5', '15', ''])
  })

  it.each(['latin1', 'utf16le'] as const)('that are %s and not UTF-8 are refused with what to do', async (encoding) => {
    const costs = Buffer.from(csv('from,to,cost', 'caf\u00e9,bank,5', '\ud800\udc00,bank,5'), encoding)
    const { code, error } = await runGap({ ...TOWN, C: Buffer.concat([Buffer.from([0xff, 0xfe]), costs]) }, [
      'access',
      ...FILES,
      '--method',
      'closest',
    ])
    expect([code, error]).toEqual([2, 'C:1:1: the file is not UTF-8: save it again as CSV UTF-8\n'])
  })

  it('answer for every area where nobody gets anywhere', async () => {
    const nowhere = csv('from_id,to_id,travel_time_p50', 'north,bank,', 'south,bank,NA', 'island,pantry,2147483647')
    expect(values((await ask(nowhere)).out)).toEqual(['', '', ''])
    expect(values((await ask(nowhere, '2sfca --decay binary:30')).out)).toEqual(['0', '0', '0'])
  })

  const r5 = csv(
    'from_id,to_id,travel_time_p25,travel_time_p50,travel_time_p75',
    'north,bank,4,5,9',
    'south,bank,11,15,',
    'north,pantry,20,25,NA',
  )
  it.each([
    ['closest', ['5', '15', '']],
    ['closest --percentile 25', ['4', '11', '']],
    ['closest --percentile 75', ['9', '', '']],
    ['closest --cost travel_time_p75', ['9', '', '']],
  ])('of r5 give the median unless another percentile is asked for: %s', async (method, expected) => {
    expect(values((await ask(r5, method)).out)).toEqual(expected)
  })

  it('of r5 with other percentiles than the one wanted are refused, with those there are', async () => {
    const said = 'there is no percentile 50; ask for one with --percentile: 25, 75'
    const { code, error } = await ask(csv('from_id,to_id,travel_time_p25,travel_time_p75', 'north,bank,4,9'))
    expect({ code, error }).toEqual({ code: 2, error: `C:1:1: ${said}\n` })
    // One alone is what somebody wanted.
    expect(values((await ask(csv('from_id,to_id,travel_time_p85', 'north,bank,8'))).out)).toEqual(['8', '', ''])
  })

  it('of Conveyal have a line for each percentile of a pair', async () => {
    const conveyal = csv('origin,destination,percentile,time', 'north,bank,25,4', 'north,bank,50,5', 'south,bank,25,11', 'south,bank,50,15')
    expect(values((await ask(conveyal)).out)).toEqual(['5', '15', ''])
    expect(values((await ask(conveyal, 'closest --percentile 25')).out)).toEqual(['4', '11', ''])
    expect((await ask(conveyal, 'closest --percentile 90')).error).toContain('no line is of percentile 90')
  })

  it('of QNEAT3 are parted by semicolons, and say NULL', async () => {
    const qneat = csv(
      'origin_id;destination_id;entry_cost;network_cost;exit_cost;total_cost',
      'north;bank;1;3.5;0.5;5',
      'north;pantry;1;23;1;25',
      'south;bank;2;11;2;15',
      'south;pantry;NULL;NULL;NULL;NULL',
      'island;bank;7;NULL;2;NULL',
    )
    expect(values((await ask(qneat)).out)).toEqual(['5', '15', ''])
    expect(values((await ask(qneat, 'closest --cost network_cost')).out)).toEqual(['3.5', '11', ''])
    expect(values((await ask(qneat.replaceAll(';', '\t'))).out)).toEqual(['5', '15', ''])
  })

  const osrm = (more: object = {}) =>
    JSON.stringify({
      code: 'Ok',
      durations: [
        [5, 25],
        [15, null],
        [null, null],
      ],
      ...more,
    })
  it('of OSRM are tables in the order of both files, null where there is no way', async () => {
    expect(values((await ask(osrm())).out)).toEqual(['5', '15', ''])
    const both = osrm({
      distances: [
        [50, 250],
        [150, null],
        [null, null],
      ],
    })
    expect(values((await ask(both)).out)).toEqual(['5', '15', ''])
    expect(values((await ask(both, 'closest --cost distances')).out)).toEqual(['50', '150', ''])
    expect(values((await ask('[[5, 25], [15, null], [null, 2147483647]]')).out)).toEqual(['5', '15', ''])
    expect(values((await ask('{"code": "Ok", "durations": null, "distances": [[5, 9], [7, 8], [null, null]]}')).out)).toEqual([
      '5',
      '7',
      '',
    ])
    // Python writes what JSON does not have.
    expect(values((await ask('{"durations": [[5, NaN], [Infinity, 15], [NaN, NaN]]}')).out)).toEqual(['5', '15', ''])
  })

  it('of OSRM that were saved with ids have a column for each service', async () => {
    expect(values((await ask(csv(',pantry,bank', 'south,,15', 'north,25,5', 'island,null,null'))).out)).toEqual(['5', '15', ''])
    expect(values((await ask(csv('id;bank', 'north;5'))).out)).toEqual(['5', '', ''])
    expect((await ask(csv('id,bank,shop', 'north,5,6'))).error).toBe('C:1:3: "shop" is no id of S.csv\n')
    expect((await ask(csv('id,bank', 'west,5'))).error).toBe('C:2:1: "west" is no id of D.csv\n')
    expect((await ask(csv('id,bank', 'north,far'))).error).toContain('C:2:2: cost must be a number of 0 or more, or blank')
    expect((await ask(csv('id,bank', 'north,5', 'north,6'))).error).toBe(
      'C:3:2: the pair from "north" to "bank" is there already; leave one of the two out\n',
    )
  })

  it.each([
    [osrm({ code: 'NoTable', message: 'No table found' }), 'C:1:1: OSRM answered "NoTable": "No table found"'],
    ['{"durations": [[5, 25]]}', 'C:1:1: there are 1 sources where D.csv has 3 rows: ask OSRM for sources in the order of that file'],
    ['{"durations": [[5], [6], [7]]}', 'C:1:1: there are 1 destinations where S.csv has 2 rows'],
    ['{"durations": [[5, -1], [6, 1], [7, 1]]}', 'C:1:1: durations[0][1]: cost must be a number of 0 or more'],
    ['{"code": "Ok"}', 'C:1:1: there is no table durations; name one with --cost: durations, distances'],
    ['{"durations": [[5', 'C:1:1: the file is no JSON'],
    [csv('origin,destination,score', 'north,bank,5'), 'C:1:1: there is no column cost; name the one that holds the costs with --cost'],
  ])('are refused with place and remedy where they are wrong: %s', async (costs, said) => {
    const { code, out, error } = await ask(costs)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(error).toContain(said)
  })

  it('are the same for siting, where a candidate that reaches nobody is no error', async () => {
    const site = (costs: string) =>
      runGap(
        { 'D.csv': TOWN['D.csv'], 'K.csv': csv('id', 'bank', 'pantry'), C: costs },
        'site --demand D.csv --candidates K.csv --costs C --model mclp --p 1 --radius 20'.split(' '),
      )
    expect((await site(pairs('from_id,to_id,travel_time_p50', '2147483647'))).out).toContain('mclp,300,bank,')
    expect((await site(csv('from,to,cost', 'north,bank,', 'south,pantry,NULL'))).error).toBe(
      'C: no candidate reaches anybody: no pair has a way\n',
    )
  })
})

describe('the closest service', () => {
  it.each([
    ['0', ['25', '', '']],
    ['0.0', ['25', '', '']],
    // What is not known is not none.
    ['', ['5', '15', '']],
    ['NA', ['5', '15', '']],
    ['3', ['5', '15', '']],
  ])('passes over a service that has no place for anybody: capacity %j', async (capacity, expected) => {
    const files = { ...TOWN, 'S.csv': csv('id,capacity', `bank,${capacity}`, 'pantry,2') }
    expect(values((await ask(pairs('from,to,cost', ''), 'closest', files)).out)).toEqual(expected)
  })

  it('needs numbers where capacity is shared out', async () => {
    const files = { ...TOWN, 'S.csv': csv('id,capacity', 'bank,', 'pantry,2') }
    expect((await ask(pairs('from,to,cost', ''), '2sfca --decay binary:30', files)).error).toBe(
      'S.csv:2:2: capacity must be a number of 0 or more, got nothing\n',
    )
  })
})
