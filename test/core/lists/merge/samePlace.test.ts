import { describe, expect, it } from 'vitest'
import { BLANK, RULE_BLANK } from '../../../../core/listing/blank.ts'
import type { Position, Service } from '../../../../core/listing/service.ts'
import type { ServiceType } from '../../../../core/listing/taxonomy.ts'
import { mergePair } from '../../../../core/lists/merge/mergePair.ts'
import { whySamePlace } from '../../../../core/lists/merge/samePlace.ts'
import { listing, type Said } from '../../../../core/lists/row/listing.ts'

const HALL: Position = [-2.27, 53.46]
/** 0.001° of latitude is 111 m. */
const north = (metres: number): Position => [HALL[0], HALL[1] + metres / 111_195]

const row = (source: string, said: Partial<Said> & { name: string }, inferred: Parameters<typeof listing>[2] = []): Service =>
  listing(
    { source, record: said.name, on: '2024', how: 'published list' },
    { types: ['food-bank'], postcode: 'M16 0RA', at: HALL, ...said },
    inferred,
  )
const why = (a: Service, b: Service, live: readonly string[] = ['M16 0RA', 'M16 0RB', 'M16 0AR', 'M20 1AA']) =>
  whySamePlace(a, b, (postcode) => live.includes(postcode!))?.why ?? null
const trussell = { ...BLANK.organisation, network: 'Trussell Trust' }
const army = { ...BLANK.organisation, network: 'Salvation Army' }

describe('two rows of one postcode', () => {
  it('are two halls of one network where each names its street and no building is shared', () => {
    const lourdes = row('a', { name: 'Trussell Trust', organisation: trussell, address: 'Lourdes Centre, 275 Plodder Lane' })
    const george = row('b', { name: "St George's, Farnworth Food Bank", organisation: trussell, address: 'Daisy Avenue' })
    expect(why(lourdes, george)).toBeNull()
    expect(why(lourdes, { ...george, address: 'Plodder Lane' })).toBe('same postcode M16 0RA; both Trussell Trust')
  })

  it('are one where a kind and the phone are shared, whatever they are called', () => {
    const hub = row('a', { name: 'Response Hub', types: ['digital-help'], phone: '0161 496 0001' })
    const centre = row('b', { name: "St John's Centre", types: ['digital-help'], phone: '0161 496 0001' })
    expect(why(hub, centre)).toBe('same postcode M16 0RA; same phone')
    expect(why(hub, { ...centre, types: ['group'] })).toBeNull()
  })

  it('are one door of a network where one list states the kind and the other calls all of its rows one', () => {
    const pantry = row('a', {
      name: 'Salvation Army City Centre',
      types: ['food-pantry'],
      organisation: army,
      address: '71 Grosvenor Street',
    })
    const central = { name: 'City Corps, Salvation Army', organisation: army, address: '71 Grosvenor Street' }
    expect(why(pantry, row('b', central, ['types']))).toBe('same postcode M16 0RA; one door of Salvation Army')
    expect(why(pantry, row('b', central))).toBeNull()
  })
})

describe('two rows of postcodes that differ', () => {
  const church = (source: string, postcode: string, more: Partial<Said> = {}) =>
    row(source, { name: source, postcode, address: 'Matthews Church, Dean Street', ...more })

  it('are one building where two letters changed places, one differs, or one postcode is none', () => {
    expect(why(church('a', 'M16 0RA'), church('b', 'M16 0AR'))).toBe('the same building; M16 0RA and M16 0AR differ by a slip')
    expect(why(church('a', 'M16 0RA'), church('b', 'M16 0RB'))).toBe('the same building; M16 0RA and M16 0RB differ by a slip')
    expect(why(church('a', 'M16 0RA'), church('b', 'M16 9ZZ'))).toBe('the same building; M16 0RA and M16 9ZZ differ by a slip')
    expect(why(church('a', 'M16 0RA'), church('b', 'M20 1AA'))).toBeNull()
  })

  it('are one name within 1 km, but never of a network that has many halls', () => {
    const brick = (source: string, at: Position, organisation = BLANK.organisation) =>
      row(source, { name: 'Brickhouse', postcode: source === 'a' ? 'M16 0RA' : 'M20 1AA', at, organisation })
    expect(why(brick('a', HALL), brick('b', north(400)))).toBe('one name within 400 m')
    expect(why(brick('a', HALL), brick('b', north(1_200)))).toBeNull()
    expect(why(brick('a', HALL, trussell), brick('b', north(400), trussell))).toBeNull()
  })

  it('are one where help is brought from and has moved, with its name and phone', () => {
    const boxes = (source: string, mode: Said['mode']) =>
      row(source, {
        name: 'Larder boxes',
        postcode: source === 'a' ? 'M16 0RA' : 'M20 1AA',
        at: source === 'a' ? HALL : north(9_000),
        phone: '0161 496 0001',
        mode,
      })
    expect(why(boxes('a', ['delivery']), boxes('b', []))).toBe('it brings its help; same name and phone')
    expect(why(boxes('a', []), boxes('b', []))).toBeNull()
  })
})

describe('two rows of one list', () => {
  const corps = row('give-food-2024', { name: 'Aston, Salvation Army', organisation: army, address: 'Gladstone Street' })
  const session = row('give-food-2024', {
    name: 'The Salvation Army Centre, Aston Food Bank',
    organisation: trussell,
    address: 'Gladstone Street',
  })

  it('are a corps and the food bank session in its hall, at one door', () => {
    expect(why(corps, session)).toBe('a hall and the food bank session in it, at one door')
    expect(why(corps, { ...session, at: north(200), postcode: 'M16 0RB' })).toBeNull()
  })

  it('are two charities where the hall is a church or another’s: the list has both, each with a phone of its own', () => {
    const parcels = row('give-food-2024', { name: 'Town Parcels', address: 'Emmanuel Church, 174 Long Road', phone: '0161 496 0001' })
    const bank = { name: 'Emmanuel Church, Town Food Bank', organisation: trussell, address: '174 Long Road', phone: '0161 496 0002' }
    expect(why(parcels, row('give-food-2024', bank))).toBeNull()
    const scouts = row('give-food-2024', { name: 'Aston Scout Hall, Vale Food Bank', organisation: trussell, address: 'Gladstone Street' })
    expect(why(corps, scouts)).toBeNull()
  })

  it('are two sites where one network lists them both', () => expect(why(corps, { ...session, organisation: army })).toBeNull())
})

describe('libraries', () => {
  const library = (source: string, name: string, more: Partial<Said> = {}) => row(source, { name, types: ['library'], ...more })

  it('are one of a name within 1 km: it moved, or one list has its postcode wrong', () => {
    const hale = library('a', 'Hale Library')
    expect(why(hale, library('b', 'Hale Library', { postcode: 'M20 1AA', at: north(900) }))).toBe('one library of that name within 900 m')
    expect(
      why(hale, library('b', 'Hale Library and Wellbeing Centre', { postcode: 'M20 1AA', at: north(300), types: ['mental-health'] })),
    ).toBe('one library of that name within 300 m')
    expect(why(hale, library('b', 'Hale Barns Library', { postcode: 'M20 1AA', at: north(300) }))).toBeNull()
  })

  it('are never what meets in them', () =>
    expect(why(library('a', 'Hale Library'), row('b', { name: 'Hale Library advice', types: ['advice-debt'] }))).toBeNull())
})

describe('one listing of two rows', () => {
  const said = (source: string, on: string, more: Partial<Said>) =>
    listing({ source, record: source, on, how: 'published list' }, { name: 'Hall', types: ['food-bank'], ...more })

  it('has of each fact the newer word, and keeps the other with its date, whichever list came later', () => {
    const page = said('page', '2023-04', { phone: '0161 496 0001' })
    const edited = said('dump', '2022-12-10', { phone: '0161 496 0002' })
    const one = mergePair(page, edited)
    expect([one.phone, one.confirmed.phone?.on]).toEqual(['0161 496 0001', '2023-04'])
    expect(one.earlier).toContainEqual({ fact: 'phone', confirmed: edited.confirmed.phone, values: { phone: '0161 496 0002' } })
  })

  it('has the word of the later list where that is the same row', () => {
    expect(mergePair(said('list', '2024-07-05', { phone: '1' }), said('list-2026', '2022-12-10', { phone: '2' }), true).phone).toBe('2')
  })

  it('is not reopened by an old page: the newest word on whether it runs counts', () => {
    const ended = said('list', '2026-08-28', { status: 'closed' })
    expect(mergePair(ended, said('page', '2018', { status: 'active' })).status).toBe('closed')
    expect(mergePair(said('page', '2018', { status: 'active' }), ended).status).toBe('closed')
  })

  it('has the kinds that are stated; a list’s word for all of its rows gives way, and is not left in the name', () => {
    const meals = said('page', '2018', {
      name: 'Booth Centre',
      types: ['community-meal'],
      hours: [{ ...RULE_BLANK, byday: ['MO'], opens_at: '09:00', closes_at: '13:30' }],
    })
    const types: ServiceType[] = ['food-bank']
    const bank = listing(
      { source: 'list', record: 'booth', on: '2026', how: 'published list' },
      { name: 'Booth Centre Food Bank', types },
      ['types'],
    )
    expect(mergePair(meals, bank)).toMatchObject({ types: ['community-meal'], name: 'Booth Centre' })
    expect(mergePair(bank, meals).types).toEqual(['community-meal'])
  })

  it('has of two points in one postcode the one that lies at its door', () => {
    const door = said('a', '2018', { postcode: 'M16 0RA', at: HALL, precision: 'exact' })
    const street = said('b', '2026', { postcode: 'M16 0RA', at: north(300), precision: 'street' })
    expect(mergePair(door, street)).toMatchObject({ at: HALL, precision: 'exact' })
  })
})
