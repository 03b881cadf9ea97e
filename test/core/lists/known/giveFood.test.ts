import { describe, expect, it } from 'vitest'
import { readGiveFood } from '../../../../core/lists/known/giveFood.ts'

const HEAD_2024 = 'kind,name,foodbank,slug,address,postcode,lat,lon,network,telephone,url'
const HEAD_2026 =
  'organisation_name,organisation_slug,location_name,location_slug,phone,address,postcode,lat,lon,url,network,charity_number,is_mobile,is_area,edited'

/** Rows of 2024 and 2026, and what became of those that only the older list holds. */
const read = (older: readonly string[], newer: readonly string[], gone: readonly string[] = []) =>
  readGiveFood({
    list2024: fileOf('services/givefood_2024.csv', [HEAD_2024, ...older]),
    list2026: fileOf('services/givefood_2026.csv', [HEAD_2026, ...newer]),
    gone: fileOf('services/givefood_2026_gone.csv', ['slug,state,organisation_now', ...gone]),
  })
const fileOf = (path: string, lines: readonly string[]) => ({ path, text: [...lines, ''].join('\n') })
const find = (result: ReturnType<typeof read>, source: string, record: string) =>
  result.services.find(({ sources }) => sources[0]!.source === `give-food-${source}` && sources[0]!.record === record)!
/** "older = newer", as the keys of both lists. */
const pairs = (result: ReturnType<typeof read>) => {
  const record = (id: string) => result.services.find((each) => each.id === id)!.sources[0]!.record
  return result.samePlaces.map(({ older, newer }) => `${record(older)} = ${record(newer)}`)
}

const HALL_2024 = 'organisation,Hall,Hall,hall,1 High Street,M16 0RA,53.4600,-2.2700,Trussell,01614960001,https://example.org/old'
const HALL_2026 = 'Hall,hall,,,01614960002,1 High Street,M16 0RA,53.4600,-2.2700,https://hall.example,Trussell,1234567,,,2026-03-01'

describe('two lists of one publisher', () => {
  it('are one place under one key at one door; what it says is of the day it was edited, that it is listed of the list’s', () => {
    const result = read([HALL_2024], [HALL_2026])
    expect(pairs(result)).toEqual(['hall = hall'])
    const now = find(result, '2026', 'hall')
    expect(now).toMatchObject({ name: 'Hall Food Bank', phone: '0161 496 0002', url: 'https://hall.example', status: 'active' })
    expect(now.organisation.charity).toBe('1234567')
    expect([now.confirmed.phone?.on, now.confirmed.status?.on, now.confirmed.referral?.on]).toEqual([
      '2026-03-01',
      '2026-08-28',
      '2026-08-28',
    ])
  })

  it('date a row that nobody is known to have edited by the older list, where it stands there at the same postcode', () => {
    const undated = HALL_2026.replace('2026-03-01', '')
    expect(find(read([HALL_2024], [undated]), '2026', 'hall').confirmed.phone?.on).toBe('2024-07-05')
    expect(find(read([], [undated]), '2026', 'hall').confirmed.phone).toMatchObject({ on: null, gathered: '2026-08-28' })
  })

  // The organisation's key has moved to Low Street; its old hall is a site of its own now.
  it('follow the place, not the key, where the key moved on and the old hall is still listed', () => {
    const result = read(
      [HALL_2024],
      [
        'Hall,hall,,,01614960002,9 Low Street,M14 5TP,53.4400,-2.2200,,Trussell,,,,2026-03-01',
        'Hall,hall,St Mark,st-mark,01614960002,1 High Street,M16 0RA,53.4600,-2.2700,,Trussell,,,,2026-03-01',
      ],
    )
    expect(pairs(result)).toEqual(['hall = hall/st-mark'])
  })

  it('have moved where the key stands elsewhere and nothing stands at the old door', () => {
    const moved = 'Hall,hall,,,01614960002,9 Low Street,M14 5TP,53.4400,-2.2200,,Trussell,,,,2026-03-01'
    expect(pairs(read([HALL_2024], [moved]))).toEqual(['hall = hall'])
  })

  it('go on under the new name of who took it over', () => {
    const renamed = 'Trafford North,trafford-north,,,01614960001,1 High Street,M16 0RA,53.4600,-2.2700,,Trussell,,,,2026-03-01'
    expect(pairs(read([HALL_2024], [renamed], ['hall,not in the list,trafford-north']))).toEqual(['hall = trafford-north'])
  })

  // Another church of the same organisation 106 m away is another church.
  it('end where the newer list no longer holds it, however near another site is', () => {
    const near = 'Hall,other,St John,st-john,01614960009,5 Hood Road,M16 0RB,53.4609,-2.2700,,Trussell,,,,2026-03-01'
    const result = read([HALL_2024], [near], ['hall,not in the list,'])
    expect(pairs(result)).toEqual([])
    const ended = find(result, '2024', 'hall')
    expect(ended).toMatchObject({
      status: 'closed',
      alert: { text: 'Give Food no longer lists it (28 August 2026): it has closed or moved.' },
    })
    expect(ended.confirmed.status?.on).toBe('2026-08-28')
    expect(ended.earlier).toEqual([expect.objectContaining({ fact: 'status', values: { status: 'active', alert: null } })])
  })

  it('leave a row as it was where its page was not read', () => {
    const result = read([HALL_2024], [], ['hall,not read,'])
    expect(find(result, '2024', 'hall')).toMatchObject({ status: 'active', alert: null })
    expect(find(result, '2024', 'hall').confirmed.status?.on).toBe('2024-07-05')
  })
})

describe('a row that is no place to go to, or cannot be read', () => {
  const reasons = (result: ReturnType<typeof read>) => result.refused.map(({ record, reason }) => `${record}: ${reason}`)

  it('is refused by file, row and reason, and the others are kept', () => {
    const result = read(
      [
        HALL_2024,
        'organisation,Swapped,Swapped,swapped,2 High Street,M16 0RA,-2.27,53.46,,,',
        'organisation,,Nameless,nameless,3 High Street,M16 0RA,53.46,-2.27,,,',
        'organisation,Comma,Comma,comma,4 High Street,M16 0RA,53,46,-2.27,,,',
        'organisation,Letter,Letter,letter,5 High Street,M16 0RA,53.46 N,-2.27,,,',
      ],
      [HALL_2026, 'Van,van,,,,Everywhere,M16 0RA,53.46,-2.27,,,,True,,2026-03-01'],
    )
    expect(result.services.map(({ sources }) => sources[0]!.record)).toEqual(['hall', 'hall'])
    expect(reasons(result)).toEqual([
      'services/givefood_2024.csv, line 5: 12 cells where the first line names 11; put a cell that holds a comma between quotes',
      'swapped: lat, lon: 53.46, -2.27 have changed places; swap them'.replace('53.46, -2.27', '-2.27, 53.46'),
      'nameless: name: blank in row 3 of services/givefood_2024.csv; write what the place is called',
      'letter: lat: "53.46 N" is not decimal degrees such as 53.46012 or -2.27; write it so',
      'van: is_mobile, is_area: it has no door of its own; the list does not say where it stops',
    ])
  })

  it('is refused for a key that is blank or another row’s, a day that its list cannot speak of, and a van however that is written', () => {
    const result = read(
      [HALL_2024, HALL_2024.replace('1 High', '2 High')],
      [
        HALL_2026.replace(',hall,', ',,'),
        HALL_2026.replace('2026-03-01', '1/3/2026'),
        HALL_2026.replace('2026-03-01', '2026-08-29'),
        'Van,van,,,,Everywhere,M16 0RA,53.46,-2.27,,,, yes,,2026-03-01',
      ],
    )
    expect(result.services).toHaveLength(1)
    expect(reasons(result)).toEqual([
      ': organisation_slug: blank in row 1 of services/givefood_2026.csv; without it the row has no key',
      'hall: edited: "1/3/2026" is no day, month or year such as 2024-07-05',
      'hall: edited: 2026-08-29 is later than 2026-08-28, the newest day that the list can speak of',
      'van: is_mobile, is_area: it has no door of its own; the list does not say where it stops',
      'hall: slug: "hall" is that of another row of the list; only the first is read',
    ])
  })

  it('is left as it was where what became of it cannot be read', () => {
    const result = read([HALL_2024], [], ['hall,shut?,', ',not in the list,'])
    expect(find(result, '2024', 'hall').status).toBe('active')
    expect(reasons(result)).toEqual([
      'hall: state: "shut?" in services/givefood_2026_gone.csv is not known; write "not in the list" or "not read"',
      'services/givefood_2026_gone.csv, row 2: slug: blank in row 2 of services/givefood_2026_gone.csv',
    ])
    expect(find(read([HALL_2024], [], ['hall,Not in the list ,']), '2024', 'hall').status).toBe('closed')
  })

  it('is refused where it is an office, or repeats its own site', () => {
    const result = read(
      [],
      [
        HALL_2026,
        'Hall,hall,The Hall,the-hall,,1 High Street,M16 0RA,53.46,-2.27,,,,,,',
        'Salvation Army,salvation-army,Central North,central-north,,80 Road,M5 5AN,53.48,-2.28,,,,,,',
      ],
    )
    expect(reasons(result)).toEqual([
      'hall: the organisation\'s own row repeats its site "The Hall"',
      'salvation-army/central-north: a divisional office, not a place where food is given out',
    ])
  })
})

describe('the name and kind of a food bank', () => {
  const named = (organisation: string, site = '') => {
    const [service] = read([], [`${organisation},org,${site},${site && 'site'},,1 High Street,M16 0RA,53.46,-2.27,,,,,,`]).services
    return [service!.name, service!.types, service!.confirmed.types?.by]
  }

  // "Food Bank" is put behind a name that says nothing of food; that it is one is then the list's word, not the row's.
  it.each([
    ['Perrys', '', 'Perrys Food Bank', ['food-bank'], 'inferred'],
    ["Perry's Pantry", '', "Perry's Pantry", ['food-pantry'], 'publisher'],
    ['Town Foodshare', '', 'Town Foodshare', ['food-bank'], 'inferred'],
    ['Hope', 'St Mark ', 'St Mark, Hope Food Bank', ['food-bank'], 'inferred'],
    ['Hope Foodbank', '', 'Hope Foodbank', ['food-bank'], 'publisher'],
    ['Salvation Army', 'Sale', 'Sale, Salvation Army', ['food-bank'], 'inferred'],
  ])('%s / %s', (organisation, site, name, types, by) => expect(named(organisation, site)).toEqual([name, types, by]))
})
