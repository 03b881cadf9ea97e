import { describe, expect, it } from 'vitest'
import { openStateOf } from '../../../../core/hours/openStateOf.ts'
import { checkedOn, freshness } from '../../../../core/listing/freshness.ts'
import { meanings, read } from './fixtures.ts'

const HEAD = 'Name,Kind of help,Address,Postcode,Phone,Opening times'
const ROW = 'St Mark,Food bank,1 Low Road,LS1 1AA,0113 496 0001,Monday 10am-12 noon'

describe('a table as councils write it', () => {
  it('is read whatever its columns are called and however they stand, under a title', () => {
    const { services, refused } = read([
      'Food and support in Leeds,,,,',
      'Updated March 2026,,,,',
      'Opening Hours,Tel No.,Venue,What sort of thing,Post Code',
      'Monday 10am-12 noon,0113 496 0001,St Mark food bank,,ls11aa',
    ])
    expect(refused).toEqual([])
    expect(services).toMatchObject([
      {
        name: 'St Mark food bank',
        types: ['food-bank'],
        postcode: 'LS1 1AA',
        at: [-1.55, 53.8],
        phone: '0113 496 0001',
        hoursRead: 'whole',
        status: 'active',
      },
    ])
  })

  it.each([';', '\t', '|'])('may part its cells with "%s"', (separator) => {
    const { services } = read([HEAD, ROW].map((line) => line.replaceAll(',', separator)))
    expect(services).toMatchObject([{ name: 'St Mark', address: '1 Low Road', hoursRead: 'whole' }])
  })

  it('is read under titles that were merged over all columns', () => {
    const over = (title: string): string => Array.from({ length: 4 }, () => title).join(',')
    const { services, columns } = read([
      over('Leeds food network'),
      over('Updated October 2026. Please check the address'),
      'Ward,Name of provider,Postcode,How do people access?',
      'Beeston,St Mark Food Bank,LS1 1AA,Drop in',
    ])
    expect(services.map(({ name }) => name)).toEqual(['St Mark Food Bank'])
    expect(columns.map(({ heading, means }) => [heading, means])).toEqual([
      ['Ward', null],
      ['Name of provider', 'name'],
      ['Postcode', 'postcode'],
      ['How do people access?', 'referral'],
    ])
  })
  it('is named by its organisations where "Services" says what they do', () => {
    const { services } = read(['Organisation name,Services,Postcode', 'Hope Hall,Foodbank,LS1 1AA'])
    expect(services.map(({ name, types }) => [name, types])).toEqual([['Hope Hall', ['food-bank']]])
  })
  it('fills what merged cells left blank, and joins the rows of one venue', () => {
    const { services } = read([
      'Venue,Weekday,Opens,Closes,Kind,Postcode',
      'St Mark,Monday,10:00,12:00,Food bank,LS1 1AA',
      ',Friday,14:00,16:00,,',
      'Low Hall,Tuesday,09:00,10:00,Pantry,LS2 2BB',
      'St Mark,Sunday,12:00,13:00,Community meal,LS1 1AA',
    ])
    expect(
      services.map(({ name, types, hours }) => [name, types, hours?.map(({ byday, opens_at }) => `${byday.join()} ${opens_at}`)]),
    ).toEqual([
      ['St Mark', ['food-bank', 'community-meal'], ['MO 10:00', 'FR 14:00', 'SU 12:00']],
      ['Low Hall', ['food-pantry'], ['TU 09:00']],
    ])
  })

  it('parts the venues of a row that have columns of their own', () => {
    const { services } = read([
      'Organisation,Help given,Venue 1 postcode,Venue 1 opening hours,Venue 2 postcode,Venue 2 opening hours',
      'Hope,Food bank,LS1 1AA,Mon 10:00-12:00,LS2 2BB,Thu 13:00-15:00',
    ])
    expect(services.map(({ postcode, hours }) => [postcode, hours?.[0]?.byday])).toEqual([
      ['LS1 1AA', ['MO']],
      ['LS2 2BB', ['TH']],
    ])
  })

  it('may have a column a weekday, in one cell or in two', () => {
    const { services } = read(['Name,Kind,Postcode,Mon open,Mon close,Tuesday', 'St Mark,Food bank,LS1 1AA,9:00,17:00,10-4'])
    expect(services[0]!.hours?.map(({ byday, opens_at, closes_at }) => `${byday.join()} ${opens_at}-${closes_at}`)).toEqual([
      'MO 09:00-17:00',
      'TU 10:00-16:00',
    ])
  })

  it('passes over the row of help under its heading, and no place whose name begins with its mark', () => {
    const { services } = read([
      'Name,Kind,Postcode',
      '# what it is called,such as food bank,where it is',
      '#Together,Pantry,LS1 1AA',
      '# 2 Hall,Pantry,LS2 2BB',
    ])
    expect(services.map(({ name }) => name)).toEqual(['#Together', '# 2 Hall'])
  })

  it('leaves columns about persons and those it cannot tell in the file, and says so', () => {
    const lines = [
      'Name,Kind,Postcode,Contact name,Contact,Rota,Your mobile',
      'St Mark,Food bank,LS1 1AA,Jane Smith,0113 496 0001,blue,07700 900123',
    ]
    expect(meanings(lines)).toMatchObject({ Contact: 'phone', 'Contact name': null, Rota: null, 'Your mobile': null })
    expect(JSON.stringify(read(lines))).not.toMatch(/jane|blue|07700/i)
  })

  it('is read as a person says where a mapping does', () => {
    const lines = ['A,B,C,D', 'St Mark,LS1 1AA,Food bank,x', 'Low Hall,LS2 2BB,Pantry,y']
    const map = { A: 'name', B: 'postcode', C: 'types', D: 'leave out' } as const
    expect(() => read(lines)).toThrow('no row names the columns')
    expect(read(lines, {}, map).services).toMatchObject([{ name: 'St Mark' }, { name: 'Low Hall' }])
    expect(read(['Name,B,C,D', ...lines.slice(1)], {}, { B: 'postcode', C: 'types', D: 'leave out' }).services).toHaveLength(2)
    expect(() => read(['Name,B', 'St Mark,LS1 1AA'], {}, map)).toThrow('the mapping names a column "A" that the table lacks')
  })
})

describe('where a row lies', () => {
  const point = (head: string, cells: string) => read([`Name,Kind,Postcode,${head}`, `St Mark,Food bank,LS1 1AA,${cells}`])

  it('is read from eastings and northings, and that is said', () => {
    // Leeds, near City Square: OSGB 429712, 433510 is about 53.797 north, 1.551 west (Ordnance Survey's converter), 340 m from the postcode.
    const { services, remarks } = point('Easting,Northing', '429712,433510')
    expect(services[0]!.at![0]).toBeCloseTo(-1.551, 2)
    expect(services[0]!.at![1]).toBeCloseTo(53.797, 2)
    expect(remarks).toMatchObject([{ line: 2, column: 'Easting', remark: expect.stringContaining('National Grid') }])
  })

  it('is turned round where latitude and longitude have changed places, and that is said', () => {
    const { services, remarks } = point('Latitude,Longitude', '-1.5501,53.8001')
    expect(services).toMatchObject([{ at: [-1.5501, 53.8001], precision: 'exact' }])
    expect(remarks).toMatchObject([{ column: 'Latitude', remark: expect.stringContaining('changed places') }])
  })

  it('is that of its postcode where the cell of the point is no number', () => {
    const { services, remarks } = point('Latitude,Longitude', 'Mon-Fri,-1.55')
    expect(services).toMatchObject([{ at: [-1.55, 53.8] }])
    expect(remarks).toHaveLength(1)
  })

  it('is refused where point and postcode are far apart, without repeating either', () => {
    // One degree of latitude is 111.2 km.
    const { refused } = point('Latitude,Longitude', '54.8,-1.55')
    expect(refused).toEqual([
      {
        line: 2,
        record: 'st-mark',
        name: 'St Mark',
        column: 'Latitude',
        reason: 'its point lies 111.2 km from its own postcode',
        remedy: expect.any(String),
      },
    ])
  })

  it('is an area only where the postcode has ended', () => {
    const { services, remarks } = read([HEAD, ROW.replace('LS1 1AA', 'LS9 9ZZ')])
    expect(services).toMatchObject([{ at: null, precision: 'area', postcode: 'LS9 9ZZ' }])
    expect(remarks).toMatchObject([{ column: 'Postcode', remark: expect.not.stringContaining('LS9') }])
  })
})

describe('a row that comes in nowhere says which column, why and what to do', () => {
  it.each([
    ['several venues', ROW.replace('LS1 1AA', 'LS1 1AA / LS2 2BB'), 'Postcode', 'several venues'],
    ['a kind nobody knows', ROW.replace('Food bank', 'Zumba-thing'), 'Kind of help', 'no kind of help'],
    ['no postcode', ROW.replace('LS1 1AA', 'LS one'), 'Postcode', 'no postcode'],
    ['no name', ROW.replace('St Mark', 'TBC'), 'Name', 'name is blank'],
  ])('%s', (_, row, column, reason) => {
    const { services, refused } = read([HEAD, row])
    expect(services).toEqual([])
    expect(refused).toMatchObject([{ line: 2, column, reason: expect.stringContaining(reason), remedy: expect.stringMatching(/\w{4}/) }])
  })

  it('a second row with the id of another', () => {
    const { services, refused } = read(['Id,Name,Kind,Postcode', 'A1,St Mark,Food bank,LS1 1AA', 'A1,Low Hall,Pantry,LS2 2BB'])
    expect(services).toHaveLength(1)
    expect(refused).toMatchObject([{ line: 3, column: 'Id', reason: 'its key is that of line 2' }])
  })
})

describe('what a list vouches for', () => {
  const NOON_MONDAY = Date.UTC(2026, 10, 30, 11)
  const calendar = { nation: 'england', terms: [] } as const

  it('a sheet of 2018 under today’s date: still listed, but nothing is open or fresh', () => {
    const { services } = read(['Correct at January 2018,,,,,', HEAD, ROW])
    const [service] = services
    expect(service!.confirmed.status).toMatchObject({ on: '2026-11-28' })
    expect(service!.confirmed.hours).toMatchObject({ on: null, gathered: '2026-11-28' })
    expect(checkedOn(service!)).toBeNull()
    expect(freshness(service!, NOON_MONDAY)).toBe('old')
    expect(openStateOf(service!, NOON_MONDAY, calendar)).toEqual({ state: 'not confirmed', reason: 'not checked' })
  })

  it('a row’s own day of checking confirms it, however the day is written', () => {
    for (const day of ['2026-11-20', '20/11/2026', '20 November 2026', '46346']) {
      const [service] = read([`${HEAD},Last checked`, `${ROW},${day}`]).services
      expect([day, checkedOn(service!)]).toEqual([day, '2026-11-20'])
      expect(openStateOf(service!, NOON_MONDAY, calendar)).toMatchObject({ state: 'open until' })
    }
  })

  it('several rows of a venue are as old as the oldest of them', () => {
    const { services } = read([`${HEAD},Last checked`, `${ROW},2026-11-20`, `${ROW.replace('Monday', 'Friday')},2026-02-01`])
    expect(services.map(checkedOn)).toEqual(['2026-02-01'])
  })

  it('a day later than the list confirms nothing, and that is said', () => {
    const { services, remarks } = read([`${HEAD},Last checked`, `${ROW},2027-01-01`])
    expect(checkedOn(services[0]!)).toBeNull()
    expect(remarks).toMatchObject([{ column: 'Last checked', remark: expect.stringContaining('later than the list') }])
  })
})

describe('what a table program made of a cell', () => {
  it('never becomes hours: a day stands where 10-12 was', () => {
    const { services, remarks } = read([
      'Name,Kind,Postcode,Monday,Tuesday',
      'St Mark,Food bank,LS1 1AA,10-Dec,9am-5pm',
      'Low Hall,Food bank,LS2 2BB,2026-05-09 00:00:00,',
    ])
    expect(services.map(({ hours }) => hours?.map(({ byday }) => byday))).toEqual([[['TU']], undefined])
    expect(remarks).toHaveLength(2)
  })

  it('is never worked out: formulas and their errors are blank', () => {
    const { services, remarks } = read([
      'Name,Kind,Postcode,Website',
      'St Mark,Food bank,LS1 1AA,"=HYPERLINK(""https://x.example"",""x"")"',
      '#REF!,#N/A,LS2 2BB,',
    ])
    expect(services).toMatchObject([{ name: 'St Mark', url: null }])
    expect(remarks).toMatchObject([{ line: 2, column: 'Website', remark: expect.stringContaining('formula') }])
  })
})

describe('the kind of a row', () => {
  const TABLE = ['Name,Address,Postcode', 'Nowhere Hub,1 High Street,LS1 1AA', 'Seacroft Pantry,2 High Street,LS2 2BB']

  it('is that of the whole list where its title names one', () => {
    const { services } = read(TABLE, { title: 'Food banks in Leeds' })
    expect(services.find(({ name }) => name === 'Nowhere Hub')?.types).toEqual(['food-bank'])
  })

  it('is not known by who keeps the list: of a food network not every row is a food bank', () => {
    const { services, refused } = read(TABLE, { title: 'Leeds food network' })
    expect(services.map(({ name, types }) => [name, types])).toEqual([['Seacroft Pantry', ['food-pantry']]])
    expect(refused.map(({ name }) => name)).toEqual(['Nowhere Hub'])
  })
})
