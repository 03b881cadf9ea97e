import { describe, expect, it } from 'vitest'
import { read } from './fixtures.ts'

const only = (...lines: string[]) => read(lines).services[0]!
const days = ({ hours }: ReturnType<typeof only>) =>
  hours?.map(({ byday, interval, term_time_only: term }) => [byday.join(), interval, term]) ?? null

describe('whether it is so each week', () => {
  const at = (asked: string, said: string) =>
    only(`Name,Kind,Postcode,Day,Start,Finish,${asked}`, `Elm,Pantry,LS1 1AA,Monday,10:00,12:00,${said}`)

  it.each([
    ['Every week?', 'Yes', [['MO', 1, false]]],
    ['Every week?', 'Fortnightly', [['MO', 2, false]]],
    ['Weekly', 'Y', [['MO', 1, false]]],
    ['Fortnightly?', 'Yes', [['MO', 2, false]]],
    ['Term time only?', 'Yes', [['MO', 1, true]]],
    ['Term time only?', 'No', [['MO', 1, false]]],
    ['How often', 'Every Monday', [['MO', 1, false]]],
    ['How often', 'Last Mon of the month', [['-1MO', 1, false]]],
    // Which weeks nobody says, so it is never shown as open.
    ['Every week?', 'No', null],
  ])('"%s" is answered "%s"', (asked, said, expected) => expect(days(at(asked, said))).toEqual(expected))

  it('counts for hours that name their day too', () => {
    const told = (often: string) => only('Name,Kind,Postcode,Opening times,How often', `Elm,Pantry,LS1 1AA,Monday 10am-12 noon,${often}`)
    expect(days(told('weekly'))).toEqual([['MO', 1, false]])
    expect(days(told('fortnightly'))).toEqual([['MO', 2, false]])
    expect(days(told('monthly'))).toBeNull()
  })
})

describe('the part of the year', () => {
  const seasonal = (said: string) =>
    only('Name,Kind,Postcode,Opening times,Seasonal?', `Elm,Warm space,LS1 1AA,Monday 10am-12 noon,${said}`)

  it('is never lost: such hours stay as text', () => {
    expect(seasonal('Nov to Mar')).toMatchObject({ hours: null, hoursText: 'Monday 10am-12 noon (Nov to Mar)' })
    expect(seasonal('Yes')).toMatchObject({ hours: null, hoursText: 'Monday 10am-12 noon (part of the year)' })
  })

  it('is the whole of it where a list says so', () => {
    for (const said of ['All year', 'Year round', 'No']) expect(days(seasonal(said))).toEqual([['MO', 1, false]])
  })

  it('holds for days that have columns of their own', () => {
    const listing = only('Name,Kind,Postcode,Mon,Tue,Months open', 'Elm,Warm space,LS1 1AA,9am-5pm,closed,Oct to April')
    expect(listing).toMatchObject({ hours: null, hoursText: 'Monday 9am-5pm (Oct to April)' })
  })
})

describe('what a place has beside what it is for', () => {
  it('is told behind what it offers, and makes it no other kind', () => {
    const listing = only(
      'Warm space,Postcode,Hot drinks?,Facilities,Description',
      'Elm,LS1 1AA,Yes,"Wifi, breakfast",A room to sit in',
      'Oak,LS2 2BB,No,Printing,Company',
      'Ash,LS1 1AA,Yes,PCs,Chat',
    )
    expect(listing.types).toEqual(['warm-space'])
    expect(listing.summary).toBe('A room to sit in; Hot drinks: yes; Facilities: Wifi, breakfast')
  })
})

describe('who may send somebody, and how often', () => {
  it('is said with its heading', () => {
    const { referral } = only('Name,Kind,Postcode,Who can refer,Max. requests', 'Elm,Baby bank,LS1 1AA,Midwives only,2 a year')
    expect(referral.text).toBe('Referral by Midwives only; Max. requests: 2 a year')
  })

  it('is nobody where all may come, without a limit', () => {
    const { referral } = only('Name,Kind,Postcode,Who can refer,Max. requests', 'Elm,Baby bank,LS1 1AA,Open to all families,No limit')
    expect(referral.text).toBe('Open to all families')
  })
})

describe('interpreters', () => {
  const said = (cell: string) => {
    const { languages, interpreter } = only('Name,Kind,Postcode,Interpreters', `Elm,Debt advice,LS1 1AA,"${cell}"`)
    return [languages, interpreter]
  }

  it('are there or not, and of the languages that are named', () => {
    expect(said('Yes, so we can help most people')).toEqual([[], 'yes'])
    expect(said('Polish, Kurdish')).toEqual([['pl', 'ku'], 'yes'])
    expect(said('No')).toEqual([[], 'not stated'])
  })
})

describe('which of two columns is the name', () => {
  it('is what is held, not the house; what the list calls it is its kind', () => {
    const { services } = read([
      'Supper,Venue,Street,Post code',
      'Ivy Street Supper,Ivy Chapel,1 Low Road,LS1 1AA',
      'Brook Night,Brook Community Centre,2 High Road,LS2 2BB',
      'Tanner Hill Roast,Quarry Hall,3 Mid Road,LS1 1AA',
    ])
    expect(services.map(({ name, address }) => `${name}: ${address}`)).toEqual([
      'Ivy Street Supper: Ivy Chapel, 1 Low Road',
      'Brook Night: Brook Community Centre, 2 High Road',
      'Tanner Hill Roast: Quarry Hall, 3 Mid Road',
    ])
  })

  it('is the centre where the network is said again and again, which then runs it', () => {
    const { services } = read([
      'Foodbank,Centre,Postcode',
      'Vale Foodbank,Ivy centre,LS1 1AA',
      'Vale Foodbank,Brook centre,LS2 2BB',
      'Vale Foodbank,Quarry,LS1 1AA',
      'Vale Foodbank,Tanner Hill,LS2 2BB',
    ])
    expect(services.map(({ name, organisation, types }) => [name, organisation?.name, types])).toEqual(
      ['Ivy centre', 'Brook centre', 'Quarry', 'Tanner Hill'].map((name) => [name, 'Vale Foodbank', ['food-bank']]),
    )
  })
})

describe('addresses of the web', () => {
  it('are those of the page before a form, and a name of an account leads nowhere', () => {
    const url = (form: string, page: string, account: string) =>
      only('Name,Kind,Postcode,Insta / FB,Referral form,Website', `Elm,Pantry,LS1 1AA,${account},${form},${page}`).url
    expect(url('https://elm.example/form', 'https://elm.example', 'facebook.com/elm')).toBe('https://elm.example')
    expect(url('https://elm.example/form', '', '@elm')).toBe('https://elm.example/form')
    expect(url('v2.docx', '', '@elm')).toBeNull()
  })
})

describe('whom to ask about the register', () => {
  it('stays in the file beside an office for the public', () => {
    const listing = only(
      'Name,Kind,Postcode,Enquiries for the public,Register contact name,Register contact email',
      'Elm,Pantry,LS1 1AA,0113 496 0001,Desk,info@elm.example',
    )
    expect(JSON.stringify(listing)).not.toContain('info@')
  })
})
