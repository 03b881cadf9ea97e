import { describe, expect, it } from 'vitest'
import { read } from './fixtures.ts'

const refusedOf = (lines: readonly string[]) => read(lines).refused.map(({ line, reason }) => [line, reason])

describe('a table of which no cell says what kind of help it is', () => {
  it('is what its headings speak of, as a guess', () => {
    const { services } = read(['Centre,Post code,Session 1,Parcel (days)', 'Elm,LS1 1AA,Mon 10-12,3', 'Oak,LS2 2BB,Tue 1-3,3'])
    expect(services.map(({ types, confirmed }) => [types, confirmed.types?.by])).toEqual([
      [['food-bank'], 'inferred'],
      [['food-bank'], 'inferred'],
    ])
  })
  it('is nothing where they speak of two kinds, or a column answers', () => {
    const reason = 'nothing says what kind of help it is'
    expect(refusedOf(['Centre,Post code,Parcel (days),Warm space hours', 'Elm,LS1 1AA,3,Mon 10-12'])).toEqual([[2, reason]])
    expect(refusedOf(['Centre,Post code,Parcels?', 'Elm,LS1 1AA,No'])).toEqual([[2, reason]])
  })
})

describe('a row that is not for visitors', () => {
  it.each([
    ['Warehouse (NOT OPEN TO PUBLIC)', 'Mon-Fri 9-4', 'it says that it is not open to the public'],
    ['Foodbank donation point', 'Any time', 'a place to give to, where nobody gets help'],
    ['Foodbank collection point', 'Daylight (this is for GIVING food)', 'a place to give to, where nobody gets help'],
  ])('is refused: %s', (name, hours, reason) =>
    expect(refusedOf(['Name,Kind,Postcode,Hours', `${name},Food bank,LS1 1AA,${hours}`])).toEqual([[2, reason]]),
  )
  it('is kept back where its own column says so, and no other', () => {
    const rows = ['Elm,Food bank,LS1 1AA,1', 'Oak,Food bank,LS2 2BB,0', 'Ash,Pantry,LS2 2BB,']
    const { services, refused } = read(['Name,Kind,Postcode,Do Not Publish', ...rows])
    expect(services.map(({ name }) => name).toSorted()).toEqual(['Ash', 'Oak'])
    expect(refused.map(({ line }) => line)).toEqual([2])
  })
})

describe('days that stand once over their times', () => {
  it('are given to each, and a day of the month is no day of every week', () => {
    const { services } = read([
      'Day,Time,Activity,Kind,Venue',
      'MONDAY,9.30am - 11am,Stay and Play,Group,"Hub, LS1 1AA"',
      ',10am-11.30am,Baby Massage,Group,"Hub, LS2 2BB"',
      'TUESDAY,1pm-2pm,Choir,Group,"Hub, LS1 1AA"',
      'WEDNESDAY,1pm-2pm,Chess,Group,"Hub, LS1 1AA"',
      'THURSDAY,1pm-2pm,Bowls,Group,"Hub, LS1 1AA"',
      'SATURDAY (1st of month only),10am-12 noon,Breakfast,Group,"Hub, LS1 1AA"',
    ])
    const hours = new Map(
      services.map((each) => [each.name, each.hours?.map(({ freq, byday, opens_at }) => `${freq} ${byday.join()} ${opens_at}`)]),
    )
    expect(hours.get('Baby Massage')).toEqual(['WEEKLY MO 10:00'])
    expect(hours.get('Chess')).toEqual(['WEEKLY WE 13:00'])
    expect(hours.get('Breakfast')?.some((rule) => rule.startsWith('WEEKLY')) ?? false).toBe(false)
  })
  it('are no weekly hours beside the dates of a holiday, which stay', () => {
    const { services } = read(['Club name,Dates running,Session times,Postcode,HAF code needed', 'Elves,22 Dec,10-12,LS1 1AA,No'])
    expect(services[0]).toMatchObject({ types: ['holiday-club'], hours: null, hoursText: '22 Dec (Dates running); 10-12' })
    expect(services[0]!.referral.text).toBe('No HAF code needed')
  })
})

describe('what a form is told of Christmas', () => {
  it('is a notice that names its days; a bare yes is none', () => {
    const rows = [
      'Elm,Warm space,LS1 1AA,21 Dec to 3 Jan',
      'Oak,Warm space,LS2 2BB,yes',
      'Ash,Pantry,LS2 2BB,Open as normal except 25/26 Dec',
    ]
    const { services } = read(['Name,Kind,Postcode,"Will you close over Christmas? If so, when?"', ...rows])
    expect(new Map(services.map(({ name, alert }) => [name, alert?.text ?? null]))).toEqual(
      new Map([
        ['Ash', 'Christmas: Open as normal except 25/26 Dec'],
        ['Oak', null],
        ['Elm', 'Christmas: closed 21 Dec to 3 Jan'],
      ]),
    )
  })
})

describe('a name of nothing but contacts', () => {
  it('is refused with its line and the remedy, and is not repeated', () => {
    const { services, refused } = read(['Name,Kind,Postcode', 'jo.bloggs@example.org,Food bank,LS1 1AA'])
    expect(services).toEqual([])
    expect(refused).toEqual([
      {
        line: 2,
        record: '',
        name: '',
        column: 'Name',
        reason: 'its name holds nothing but what leads to a person',
        remedy: 'write what the place is called, without a mail address or a mobile number',
      },
    ])
  })
})
