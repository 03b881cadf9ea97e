import { describe, expect, it } from 'vitest'
import { meanings, read } from './fixtures.ts'

const only = (...lines: string[]) => read(lines).services[0]!

describe('a sheet in short words', () => {
  const sheet = [
    'F/bank,Sat. venue,Day,Op.,Cl.,Wk(s),PCode,Voucher req’d?,K/holder,Van arr.',
    'Elm F/bank,Elm Hall,Mon,10.00,12.00,All,LS1 1AA,Y,Caretaker,9.15',
    ',Oak Chapel,Tue,10.00,12.00,2 & 4,LS2 2BB,N,R. Twine,9.15',
    ',Ash Rooms,Wed,18.00,19.30,Not Aug,LS1 1AA,N,Verger,17.15',
    ',Yew Café,Fri,18.00,19.30,1 & 3,LS2 2BB,Y,Hall office,17.15',
    'Fir F/bank,Fir Hall,Sat,10.00,11.30,All,LS1 1AA,N,Bar staff,9.15',
  ]

  it('is read as if they were written out, and nobody comes out of it', () => {
    expect(meanings(sheet)).toEqual({
      'F/bank': 'organisation',
      'Sat. venue': 'name',
      Day: 'day',
      'Op.': 'opens',
      'Cl.': 'closes',
      'Wk(s)': 'frequency',
      PCode: 'postcode',
      'Voucher req’d?': 'referral',
      'K/holder': null,
      'Van arr.': null,
    })
    expect(JSON.stringify(read(sheet))).not.toContain('Twine')
  })

  it('keeps to the weeks it names', () => {
    const { services } = read(sheet)
    const days = Object.fromEntries(services.map(({ name, hours }) => [name, hours?.map(({ byday }) => byday.join()) ?? null]))
    expect(days).toEqual({ 'Elm Hall': ['MO'], 'Oak Chapel': ['2TU,4TU'], 'Ash Rooms': null, 'Yew Café': ['1FR,3FR'], 'Fir Hall': ['SA'] })
    expect(services.map(({ name, referral }) => [name, referral.needs.includes('voucher')])).toContainEqual(['Oak Chapel', false])
    expect(services.map(({ name, referral }) => [name, referral.needs.includes('voucher')])).toContainEqual(['Elm Hall', true])
  })
})

describe('what stays in the file', () => {
  it.each(["Champion's tel", 'Organiser’s e-mail', 'Stock lead', 'Neighbourhood coach', 'Churchwarden', 'Lead contact mob'])(
    '"%s" is of one person',
    (heading) => expect(meanings([`Name,Kind,Postcode,${heading}`, 'Elm,Pantry,LS1 1AA,01632 960001'])[heading]).toBeNull(),
  )

  it('is not the number of the house', () =>
    expect(meanings(['Name,Kind,Postcode,Venue’s tel', 'Elm,Pantry,LS1 1AA,01632 960001'])['Venue’s tel']).toBe('phone'))
})

describe('what sort of house it is', () => {
  it('makes a warm space no arts club', () => {
    const { services } = read([
      'Warm space name,Venue type,Postcode',
      'Elm Rooms,Arts centre,LS1 1AA',
      'Oak Hall,Church hall,LS2 2BB',
      'Ash Court,Housing office,LS1 1AA',
      'Yew Place,Village hall,LS2 2BB',
    ])
    expect(services.map(({ types }) => types)).toEqual([['warm-space'], ['warm-space'], ['warm-space'], ['warm-space']])
  })
})

describe('what a tail or a question asks', () => {
  it.each([
    ['Free vitamins: who', 'Children under 4', 'eligibility'],
    ['Swap rail – when', 'Mondays 10am-12 noon', 'hours'],
    ['Phone before you come?', 'Yes', 'referral'],
    ['What you need', 'Red book', 'bring'],
    ['Evidence needed', 'Award letter', 'bring'],
    ['What’s usually in it', 'Bread and veg', 'offers'],
  ])('"%s"', (heading, cell, field) =>
    expect(meanings([`Name,Kind,Postcode,${heading}`, `Elm,Pantry,LS1 1AA,${cell}`])[heading]).toBe(field),
  )
})

describe('one day of a club', () => {
  const club = (date: string) => only('Club name,Kind,Postcode,Session date,Start,End', `Elm,Holiday club,LS1 1AA,${date},10:00,14:00`)

  it('is that day alone', () =>
    expect(club('21/12/2026').hours).toMatchObject([{ valid_from: '2026-12-21', valid_to: '2026-12-21', opens_at: '10:00' }]))

  it('that is still to be told is none', () => {
    const { hours } = only('Club name,Kind,Postcode,Session date,Start,End', 'Elm,Holiday club,LS1 1AA,TBC,TBC,TBC')
    expect(hours).toBeNull()
  })
})

describe('hours of terms', () => {
  it('are those of term time, and what is held in holidays stays as it is written', () => {
    const school = (holidays: string) =>
      only('Name,Kind,Postcode,When (term time),When (school holidays)', `Elm,Pantry,LS1 1AA,Weds 3.15-4pm,${holidays}`)
    expect(school('Closed')).toMatchObject({ hours: [{ byday: ['WE'], term_time_only: true }], hoursRead: 'whole' })
    expect(school('Tue 10-12')).toMatchObject({ hours: [{ byday: ['WE'], term_time_only: true }], hoursRead: 'part' })
  })
})

describe('marks in a week', () => {
  const week = (...cells: string[]) => only('Name,Kind,Postcode,Mo,Tu,We', `Elm,Pantry,LS1 1AA,${cells.join()}`)

  it('a cross beside times is a day without any', () =>
    expect(week('10-4', 'x', '10-4')).toMatchObject({ hoursText: null, hours: [{ byday: ['MO', 'WE'], opens_at: '10:00' }] }))

  it('a week round the clock is read as that', () =>
    expect(week('24h', '24h', '24h').hours?.map(({ byday, opens_at: at }) => [byday.join(), at])).toEqual([
      ['MO', '00:00'],
      ['TU', '00:00'],
      ['WE', '00:00'],
    ]))
})

describe('a row that no longer runs', () => {
  it.each([
    ['Archived', 'closed'],
    ['Withdrawn', 'closed'],
    ['Spent', 'temporarily closed'],
    ['Paused', 'temporarily closed'],
    ['Live', 'active'],
  ])('"%s" is %s', (said, status) => expect(only('Name,Kind,Postcode,Record status', `Elm,Pantry,LS1 1AA,${said}`).status).toBe(status))

  it('is told by its days too', () =>
    expect(only('Name,Kind,Postcode,Day,Start,End', 'Elm,Pantry,LS1 1AA,Suspended,,').status).toBe('temporarily closed'))
})

describe('a list without a door', () => {
  it('says which district each row is of, and comes in without a point', () =>
    expect(only('Partner,District,Kind,Tel', 'Elm Relief,Breckland,Crisis fund,01632 960001')).toMatchObject({
      address: 'Breckland',
      at: null,
    }))
})

describe('an answer about members only', () => {
  it('leaves nobody out where it is no', () => {
    const said = (cell: string) => only('Name,Kind,Postcode,tenants_only', `Elm,Pantry,LS1 1AA,${cell}`).eligibility.text
    expect(said('TRUE')).toBe('tenants only: yes')
    expect(said('FALSE')).toBeNull()
  })
})

describe('a table of a database', () => {
  const row = (needsVoucher: string, selfRefers: string, status: string) => [
    'ORG_NM,SVC_NM,SVC_CAT_CD,PSTCD,OPN_HRS_TXT,SELF_REF_IND,VCHR_REQD_IND,WHLCHR_IND,CNTCT_NM,REC_STS_CD,LST_VRFD_DT',
    `Elm Network,Elm Foodbank,FOOD BANK,LS1 1AA,Tue 10:00-12:00,${selfRefers},${needsVoucher},Y,Moira Legg,${status},2026-10-14`,
  ]

  it('is read in whole words', () => {
    expect(meanings(row('Y', 'N', 'LIVE'))).toEqual({
      ORG_NM: 'organisation',
      SVC_NM: 'name',
      SVC_CAT_CD: 'types',
      PSTCD: 'postcode',
      OPN_HRS_TXT: 'hours',
      SELF_REF_IND: 'referral',
      VCHR_REQD_IND: 'referral',
      WHLCHR_IND: 'access',
      CNTCT_NM: null,
      REC_STS_CD: 'status',
      LST_VRFD_DT: 'checked',
    })
    expect(only(...row('Y', 'N', 'LIVE'))).toMatchObject({ status: 'active', access: { text: 'wheelchair: yes' } })
    expect(only(...row('Y', 'N', 'CEASED')).status).toBe('closed')
  })

  it('says of vouchers what stands there, and opens no door that somebody must open', () => {
    expect(only(...row('Y', 'Y', 'LIVE')).referral.needs).toContain('voucher')
    expect(only(...row('N', 'Y', 'LIVE')).referral.needs).not.toContain('voucher')
    expect(only(...row('N', 'N', 'LIVE')).referral.routes).toEqual(['professional'])
  })
})

describe('vouchers that are given', () => {
  it('are help, not something that is asked for', () => {
    const { services } = read([
      'Agency,Held at,Postcode,Debt,Fuel vouchers,Appt only?',
      'Elm,Elm Hall,LS1 1AA,Y,Y,N',
      'Oak,Oak Hall,LS2 2BB,Y,N,Y',
      'Ash,Ash Hall,LS1 1AA,N,Y,N',
    ])
    expect(services.map(({ types }) => types)).toEqual([['advice-debt', 'emergency-voucher'], ['advice-debt'], ['emergency-voucher']])
    expect(services.map(({ referral }) => referral.needs)).toEqual([[], ['appointment'], []])
  })
})

describe('columns that only their cells tell', () => {
  const sheet = (heading: string, ...cells: string[]) =>
    meanings([`Name,Kind,${heading},Postcode`, ...cells.map((cell, at) => `Elm ${at},Pantry,${cell},LS1 1AA`)])[heading]

  it('are taken where the cells leave no doubt', () => {
    expect(sheet('Xyz', 'Elm Street', 'Holy Trinity churchyard', '17 Oak Road')).toBe('address')
    expect(sheet('Xyz', 'Free', '£3', '50p a visit')).toBe('cost')
    expect(sheet('Xyz', 'Drop in', 'Referral only', 'By appointment')).toBe('referral')
  })

  it('are not where they could be money of the keeper’s, or anything else', () => {
    expect(sheet('Xyz', '£15000', '£200', '£9000')).toBeNull()
    expect(sheet('Xyz', 'Ask Jo. Then ring the hall', 'Key at school. Mind the dog', 'See the road. It floods')).toBeNull()
  })
})

describe('times beside a day', () => {
  it('are of that day, and a second session keeps its own', () => {
    const listing = only('Name,Kind,Postcode,Shop day,Shop hours,Second session', 'Elm,Pantry,LS1 1AA,Tuesday,10am - 1pm,Thurs 4pm - 6pm')
    expect(listing.hours?.map(({ byday, opens_at: at }) => [byday.join(), at]).toSorted()).toEqual([
      ['TH', '16:00'],
      ['TU', '10:00'],
    ])
  })
})

describe('a voucher that is asked of who may come', () => {
  const needs = (who: string) => only('Name,Kind,Postcode,Who can come', `Elm,Food bank,LS1 1AA,${who}`).referral.needs.includes('voucher')

  it('is needed', () => {
    expect(needs('Voucher holders')).toBe(true)
    expect(needs('Anyone with a voucher')).toBe(true)
    expect(only('Name,Kind,Postcode,Who can come', 'Elm,Food bank,LS1 1AA,Referred families').referral.routes).toEqual(['professional'])
  })

  it('is not where it is said that nobody needs one', () => {
    expect(needs('Everyone, no voucher needed')).toBe(false)
    expect(needs('Everyone with or without a voucher')).toBe(false)
    expect(needs('Anyone')).toBe(false)
  })

  it('stands under "Ref needed?" too', () => {
    const said = (cell: string) => only('Name,Kind,Postcode,Ref needed?', `Elm,Food bank,LS1 1AA,${cell}`).referral
    expect(said('Y').routes).toEqual(['professional'])
    expect(said('N').routes).not.toContain('professional')
  })
})
