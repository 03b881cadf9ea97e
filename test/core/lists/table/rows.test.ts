import { describe, expect, it } from 'vitest'
import { agesIn } from '../../../../core/reading/agesText.ts'
import { ofHalfDay } from '../../../../core/lists/table/rows/halfDay.ts'
import { read } from './fixtures.ts'

const times = ({ services }: ReturnType<typeof read>) =>
  services.map(({ name, hours }) => [
    name,
    (hours ?? []).map(({ byday, opens_at, closes_at }) => `${byday.join()} ${opens_at}-${closes_at}`).join(' '),
  ])

describe('days that stand as headings between the rows', () => {
  const lines = (weekend: string) => [
    'Time,Name,Kind,Where,Tel',
    'MONDAY,,,,',
    '10-12,Elm,Pantry,"Elm Hall, LS1 1AA",0113 496 0001',
    `${weekend},,,,`,
    '1pm-3pm,Oak,Community meal,"Oak Hall, LS2 2BB",0113 496 0002',
    'Tue 2pm-4pm,Ash,Pantry,as above,0113 496 0003',
    'If one is shut tell Rosie Blount (rosie@example.net),,,,',
  ]

  it('give the rows under them their day; "as above" is what stands above', () => {
    const list = read(lines('FRIDAY'))
    expect(times(list)).toEqual([
      ['Elm', 'MO 10:00-12:00'],
      ['Oak', 'FR 13:00-15:00'],
      ['Ash', 'TU 14:00-16:00'],
    ])
    expect(list.services[2]!.postcode).toBe('LS2 2BB')
  })

  it('give none where they are several: a time without a day is no hours', () => {
    expect(times(read(lines('SAT / SUN')))[1]).toEqual(['Oak', ''])
  })

  it('and notes are set aside with a reason, and nothing of them comes out', () => {
    const list = read(lines('FRIDAY'))
    expect(list.refused.map(({ line, remedy }) => [line, remedy.length > 10])).toEqual([
      [2, true],
      [4, true],
      [7, true],
    ])
    expect(JSON.stringify(list)).not.toMatch(/rosie/i)
  })
})

describe('several venues in one cell', () => {
  it('are a listing each where their times stand in as many lines', () => {
    const list = read(['Name,Kind,Where,When', 'Larder,Pantry,"Elm Hall LS1 1AA\nOak Hall LS2 2BB","Mon 10-12\nWed 2-4"'])
    expect(list.services.map(({ postcode }) => postcode)).toEqual(['LS1 1AA', 'LS2 2BB'])
    expect(times(list).map(([, said]) => said)).toEqual(['MO 10:00-12:00', 'WE 14:00-16:00'])
  })

  it('are refused where nobody can tell whose the times are', () => {
    const list = read(['Name,Kind,Where,When', 'Larder,Pantry,"Elm Hall LS1 1AA\nOak Hall LS2 2BB",Mon 10-12'])
    expect(list.refused).toMatchObject([{ reason: 'it names more than one postcode, so it holds several venues' }])
  })
})

describe('mornings and afternoons in columns of their own', () => {
  it.each([
    ['9.30–12.30', 'am', '09:30-12:30'],
    ['10-1', 'am', '10:00-13:00'],
    ['1.30–5', 'pm', '13:30-17:00'],
    ['12-4', 'pm', '12:00-16:00'],
    ['1pm-5pm', 'pm', '1pm-5pm'],
    ['14:00-17:00', 'pm', '14:00-17:00'],
    ['CLOSED', 'pm', 'CLOSED'],
  ] as const)('"%s" of the %s is %s', (cell, half, said) => expect(ofHalfDay(cell, half)).toBe(said))

  it('are one day', () => {
    expect(times(read(['Name,Kind,Postcode,Mon a.m.,Mon p.m.,Tues a.m.', 'Elm,Library,LS1 1AA,CLOSED,2–5,9–12']))).toEqual([
      ['Elm', 'MO 14:00-17:00 TU 09:00-12:00'],
    ])
  })
})

describe('sessions with a date', () => {
  const list = read([
    'Ref,Club,Kind,Postcode,Session date,Start,Finish,Go / no go',
    'A/1,Elm,Holiday club,LS1 1AA,Mon 21/12/2026,1000,1400,GO',
    'A/2,Elm,Holiday club,LS1 1AA,Tue 22/12/2026,1000,1400,CANCELLED - no heating',
  ])

  it('are one club, whatever the reference of each', () => expect(list.services).toHaveLength(1))

  it('that are off never read as open', () => {
    expect(list.services[0]!.hours?.map(({ valid_from }) => valid_from) ?? []).not.toContain('2026-12-22')
    expect(list.services[0]!.hoursText).toContain('CANCELLED')
  })
})

describe('how often', () => {
  const row = (often: string) =>
    read(['Name,Kind,Postcode,Day,From,To,How often', `Elm,Lunch club,LS1 1AA,Th,1200,1330,${often}`]).services[0]!.hours ?? []

  it('every week', () => expect(row('weekly')).toMatchObject([{ byday: ['TH'], opens_at: '12:00', closes_at: '13:30', interval: 1 }]))
  it('every other week', () => expect(row('f/nightly')).toMatchObject([{ interval: 2 }]))
  it('some weeks of the month', () => expect(row('1st & 3rd')).toMatchObject([{ byday: ['1TH', '3TH'] }]))
  it('in words that nobody can read is no week', () => expect([row('sch. hols'), row('monthly'), row('ad hoc')]).toEqual([[], [], []]))
})

describe('an answer is read with its question', () => {
  const referral = (heading: string, cell: string) =>
    read([`Name,Kind,Postcode,${heading}`, `Elm,Pantry,LS1 1AA,${cell}`]).services[0]!.referral.routes

  it('yes and no', () => {
    expect(referral('Voucher?', 'Y')).toEqual(['professional'])
    expect(referral('Voucher?', 'N')).toEqual(['open'])
    expect(referral('Just turn up?', 'Yes')).toEqual(['open'])
    expect(referral('Just turn up?', 'No')).toEqual([])
    expect(referral('Can families self refer?', 'no')).toEqual(['professional'])
    expect(referral('"Do people need to be referred, or can they just come?"', 'No')).toEqual(['open'])
  })

  it('who is left out is never read as who is let in', () => {
    const { eligibility } = read(['Name,Kind,Postcode,Not for', 'Elm,Pantry,LS1 1AA,Over 50s']).services[0]!
    expect([eligibility.minAge, eligibility.text]).toEqual([null, 'Not for: Over 50s'])
    expect(agesIn('Asked whom they cannot help: Over 50s').minAge).toBeNull()
  })

  it('what a tick stands under is what is given', () => {
    const { services } = read(['Name,Postcode,Food parcels,Debt advice', 'Elm,LS1 1AA,✓,✗', 'Oak,LS2 2BB,✓,✓', 'Ash,LS1 1AA,✗,✓'])
    expect(services.map(({ types }) => types)).toEqual([['food-bank'], ['food-bank', 'advice-debt'], ['advice-debt']])
  })
})

describe('rows that must not come in', () => {
  it('somebody who asks for help, a trial, and who did not agree', () => {
    const list = read([
      'What is your project called?,What do you offer?,Full address,Are you happy for this to go on the map?',
      'please help,Food parcels,"Flat 9, 31 High Wharf LS1 1AA my name is Donna Vale",Yes',
      'Test,Food parcels,1 Low Road LS1 1AA,Yes',
      'Oak,Food parcels,2 Low Road LS1 1AA,No',
      'Elm,Food parcels,3 Low Road LS1 1AA,Yes',
    ])
    expect(list.services.map(({ name }) => name)).toEqual(['Elm'])
    expect(JSON.stringify(list.refused)).not.toMatch(/donna|wharf/i)
  })

  it('a door that a column says is confidential', () => {
    const { quiet, services } = read([
      'Name,Kind,Postcode,Address is confidential',
      'Elm House,Housing,LS1 1AA,TRUE',
      'Oak,Pantry,LS2 2BB,FALSE',
    ])
    expect([...quiet.keys()]).toEqual([services.find(({ name }) => name === 'Elm House')!.id])
  })
})

describe('the day of an online form', () => {
  const on = (...days: string[]) =>
    read(['Start time,Completion time,Name of venue,Kind,Postcode', ...days.map((day, at) => `,${day} 9:31:05,Elm ${at},Pantry,LS1 1AA`)], {
      date: '2026-11-28',
    }).services.map(({ confirmed }) => confirmed.phone?.on ?? confirmed.name?.on ?? null)

  it('has the month first where one of its days can only be so', () =>
    expect(on('10/6/26', '10/13/26')).toEqual(['2026-10-06', '2026-10-13']))
  it('has the day first where one of its days can only be so', () =>
    expect(on('6/10/26', '13/10/26')).toEqual(['2026-10-06', '2026-10-13']))
  it('is no day where nothing tells', () => expect(on('10/6/26')).toEqual([null]))
})

it('what is shut for now by its times or its status is shut', () => {
  const { services } = read([
    'Name,Kind,Postcode,Opening times,Status',
    'Elm,Pantry,LS1 1AA,closed until Easter,',
    'Oak,Pantry,LS2 2BB,Mon 10-12,temporarily_closed',
    'Ash,Pantry,LS1 1AA,Mon 10-12,active',
  ])
  expect(services.map(({ status }) => status)).toEqual(['temporarily closed', 'temporarily closed', 'active'])
})

describe('hours in several columns', () => {
  const row = (heading: string, cells: string) => read([`Name,Kind,Postcode,${heading}`, `Elm,Pantry,LS1 1AA,${cells}`]).services[0]!

  it('of parts of the year are never every week, but their text stays', () => {
    const { hours, hoursText } = row('Summer hours,Winter hours', 'Mon 10-12,Tue 1-3')
    expect(hours).toBeNull()
    expect(hoursText).toContain('Winter hours')
  })

  it('of a telephone are not those of the door', () => {
    expect(row('Opening times,Phone line hours', 'Mon 10-12,Tue-Fri 9-5').hours?.map(({ byday }) => byday.join()) ?? []).not.toContain(
      'TU,WE,TH,FR',
    )
  })
})
