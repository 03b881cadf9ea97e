import { beforeAll, describe, expect, it } from 'vitest'
import { distanceM } from '../../core/place/geo.ts'
import { foodBanks, gaps, post, type WhatIf } from './askGaps.ts'
import { startOn, type Started } from './server.ts'

let server: Started
let asked = 0
beforeAll(async () => {
  // Each question from a network of its own: the clock stands, so that no minute of a limit ends.
  server = await startOn('data', { addressOf: () => `198.18.${asked++}.1` })
})

describe('what if', () => {
  const PATH = '/api/places/west-midlands/what-if'
  const whatIf = async (changes: unknown, query: object = {}) =>
    (await post(server, PATH, { types: ['food-bank'], changes, ...query })) as { status: number; body: WhatIf }
  const farthest = async (): Promise<[number, number]> => {
    const { columns } = await gaps(server, 'types=food-bank')
    const row = columns.in_need_uncovered!.reduce((most: number, need, at) => (need! > columns.in_need_uncovered![most]! ? at : most), 0)
    return [columns.lon![row] as number, columns.lat![row] as number]
  }

  it('a service more covers the areas it reaches, and no other area changes', async () => {
    const at = await farthest()
    const { body } = await whatIf([{ do: 'add', at, types: ['food-bank'] }])
    const { columns } = server.deps.packs.get('west-midlands')!.figures
    const reached = columns.code.filter((_, i) => distanceM([columns.lon[i]!, columns.lat[i]!], at) * 1.3 <= 1609)
    const covered = body.columns.code!.filter(
      (_, row) => body.columns.covered_after![row] === 1 && body.columns.choice_after![row]! > body.columns.choice![row]!,
    )
    expect(covered).toEqual(reached)
    const gained = body.columns.people!.reduce(
      (sum: number, people, row) =>
        sum + (people as number) * ((body.columns.covered_after![row] as number) - (body.columns.covered![row] as number)),
      0,
    )
    expect([gained, gained > 0]).toEqual([body.after.covered - body.before.covered, true])
  })

  it('a service taken away leaves what asking without it gives; moved far out to sea likewise', async () => {
    const [first] = foodBanks(server)
    const gone = await whatIf([{ do: 'remove', id: first!.id }])
    const moved = await whatIf([{ do: 'move', id: first!.id, at: [-20, 50] }])
    expect(moved.body.after).toEqual(gone.body.after)
    expect(gone.body.after.covered).toBeLessThanOrEqual(gone.body.before.covered)
    const back = await whatIf([
      { do: 'move', id: first!.id, at: [-20, 50] },
      { do: 'move', id: first!.id, at: first!.at },
    ])
    expect(back.body.after).toEqual(back.body.before)
  })

  it('many services taken away leave each area the nearest that stays', async () => {
    const [kept, ...gone] = foodBanks(server).toSorted((a, b) => (a.id < b.id ? -1 : 1))
    const far = await whatIf(gone.slice(0, 50).map(({ id }) => ({ do: 'remove', id })))
    expect(far.status).toBe(200)
    const stay = [kept!, ...gone.slice(50)]
    const { columns } = server.deps.packs.get('west-midlands')!.figures
    far.body.columns.code!.forEach((code, row) => {
      const i = columns.code.indexOf(code as string)
      const metres = Math.min(...stay.map(({ at }) => distanceM([columns.lon[i]!, columns.lat[i]!], at!) * 1.3))
      expect(far.body.columns.nearest_m_after![row]).toBe(Math.round(metres))
    })
  })

  it('what is no door counts only where it is asked for by name', async () => {
    const add = [{ do: 'add', at: [-1.9, 52.4], types: ['healthy-start'] }]
    expect((await whatIf(add, { types: [] })).status).toBe(422)
    expect((await whatIf(add, { types: ['healthy-start'] })).status).toBe(200)
  })

  it('new hours count in the hour that is asked for, where they cover it', async () => {
    const [first] = foodBanks(server)
    const inHour = async (hours: string) => (await whatIf([{ do: 're-time', id: first!.id, hours }], { hours: 'sun-3' })).body
    const open = await inHour('Su 03:00-04:00')
    expect([open.before.covered, open.after.covered > 0]).toEqual([0, true])
    expect((await inHour('Su 04:00-05:00')).after.covered).toBe(0)
  })

  it('a catchment keeps out who lives outside it, and another capacity moves access alone', async () => {
    const at = await farthest()
    const { columns } = server.deps.packs.get('west-midlands')!.figures
    const [code] = (await whatIf([{ do: 'add', at, types: ['food-bank'] }])).body.columns.code!
    const narrow = (await whatIf([{ do: 'add', at, types: ['food-bank'], catchment: { codes: [code] } }])).body
    expect(narrow.columns.code).toEqual([code])
    expect(narrow.after.covered - narrow.before.covered).toBe(columns.people[columns.code.indexOf(code as string)])
    const [first] = foodBanks(server)
    const wide = (await whatIf([{ do: 'resize', id: first!.id, capacity: 3 }])).body
    expect(wide.after).toEqual(wide.before)
    // Touched are those within reach, whose access grows, and those for whom it is the nearest, further off, whose access stays 0.
    expect(
      wide.columns.access_after!.every((access, row) =>
        wide.columns.covered![row] === 1 ? access! > wide.columns.access![row]! : access === 0,
      ),
    ).toBe(true)
  })

  it.each([
    [[], 'changes'],
    [[{ do: 'paint' }], 'changes.0'],
    [[{ do: 'remove', id: '00000000-0000-4000-8000-000000000000' }], 'changes.0.id'],
    [[{ do: 'add', at: [200, 0], types: ['food-bank'] }], 'changes.0.at'],
    [[{ do: 'add', at: [-1.9, 52.4], types: [] }], 'changes.0.types'],
    [[{ do: 'add', at: [-1.9, 52.4], types: ['library'] }], 'changes.0.types'],
    [[{ do: 'add', at: [-1.9, 52.4], types: ['food-bank'], hours: 'whenever' }], 'changes.0.hours'],
    [[{ do: 'add', at: [-1.9, 52.4], types: ['food-bank'], catchment: { codes: ['E99999999'] } }], 'changes.0.catchment.codes'],
    [[{ do: 'add', at: [-1.9, 52.4], types: ['food-bank'], capacity: 0 }], 'changes.0.capacity'],
    [[{ do: 'add', at: [-1.9, 52.4] }], 'changes.0.types'],
    ['everything', 'changes'],
    // Four corners that do not come back to the first.
    [
      [
        {
          do: 'add',
          at: [-1.9, 52.4],
          types: ['food-bank'],
          catchment: {
            polygon: {
              type: 'Polygon',
              coordinates: [
                [
                  [-2, 52],
                  [-1, 52],
                  [-1, 53],
                  [-2, 53],
                ],
              ],
            },
          },
        },
      ],
      'changes.0.catchment.polygon.coordinates.0',
    ],
  ])('says what is wrong with %j', async (changes, field) => {
    const { status, body } = await whatIf(changes)
    expect(status).toBe(422)
    expect(body.errors?.[0]?.field.startsWith(field), JSON.stringify(body.errors)).toBe(true)
    expect(body.errors?.[0]?.message).not.toMatch(/Invalid input|received/)
  })

  const notesOn = async (changes: unknown, query: object = {}) => {
    const { status, body } = await whatIf(changes, query)
    expect(status, JSON.stringify(body)).toBe(200)
    return body.notes.map(({ field, message }) => `${field} ${message}`)
  }

  it('a change that does something needs no word', async () => {
    const at = await farthest()
    expect(await notesOn([{ do: 'add', at, types: ['food-bank'] }])).toEqual([])
  })

  it('hours that open in no week as it is now are said to, and do not count in the hour that is asked for', async () => {
    const at = await farthest()
    const add = (hours: string) => [{ do: 'add', at, types: ['food-bank'], hours }]
    // The server's hour is before 2031.
    for (const hours of ['off', 'Mo off', '2031 Sa 10:00-12:00', '2019 Sa 10:00-12:00', 'PH 10:00-12:00']) {
      expect(await notesOn(add(hours)), hours).toEqual([
        expect.stringMatching(/^changes\.0\.hours are open in no hour of a week as it is now/),
      ])
      const { body } = await whatIf(add(hours), { hours: 'sat-10' })
      expect(body.after, hours).toEqual(body.before)
    }
    for (const hours of ['Sa 10:00-12:00', 'Jan-Mar Sa 10:00-12:00']) expect(await notesOn(add(hours)), hours).toEqual([])
  })

  it('a height after longitude and latitude is dropped, and two that are swapped are still said to be', async () => {
    const [lon, lat] = await farthest()
    const add = (...at: number[]) => whatIf([{ do: 'add', at, types: ['food-bank'] }])
    expect((await add(lon, lat, 31.5)).body.after).toEqual((await add(lon, lat)).body.after)
    expect((await add(lat, lon, 31.5)).body.errors).toEqual([
      { field: 'changes.0.at', message: `should be longitude first: write ${lon},${lat}, not ${lat},${lon}` },
    ])
  })

  it.each(['what-if', 'siting'])('%s names the field and the remedy of whatever is not what it should be', async (question) => {
    const changes = [{ do: 'add', at: [-1.9, 52.4], types: ['food-bank'] }]
    const fields = ['types', 'reach_m', 'detour', 'hours', 'fresh', 'referral', 'without', 'at']
    const more = question === 'siting' ? ['model', 'p', 'weight', 'candidates', 'existing', 'time_limit_s'] : []
    for (const field of [...fields, ...more])
      for (const wrong of [null, {}, [[]], [null], 'x', -1, true, '2026-02-30', { length: 3 }]) {
        if (field === 'existing' && wrong === true) continue
        const input = question === 'siting' ? { [field]: wrong } : { changes, [field]: wrong }
        const { status, body } = (await post(server, PATH.replace('what-if', question), input)) as { status: number; body: WhatIf }
        const said = `${field} = ${JSON.stringify(wrong)}: ${JSON.stringify(body.errors)}`
        expect(status, said).toBe(422)
        expect(body.errors![0]!.field.startsWith(field), said).toBe(true)
        expect(body.errors![0]!.message, said).toMatch(/^should be /)
        expect(body.errors![0]!.message, said).not.toMatch(/Invalid|received|undefined/)
      }
  })

  it('a place that nobody lives near is said to be far, with how far', async () => {
    const add = (at: readonly number[]) => [{ do: 'add', at, types: ['food-bank'] }]
    // Paris, Cardiff and the sea off Cornwall.
    for (const at of [
      [2.35, 48.85],
      [-3.18, 51.48],
      [-20, 50],
    ]) {
      const [note, ...more] = await notesOn(add(at))
      expect(note).toMatch(
        /^changes\.0\.at is \d+ km on foot from the middle of the nearest neighbourhood of the place: nobody has it within reach_m, 1609$/,
      )
      expect(more).toEqual([])
    }
    const [first] = foodBanks(server)
    const moved = await notesOn([
      { do: 'move', id: first!.id, at: first!.at },
      { do: 'move', id: first!.id, at: [-3.18, 51.48] },
    ])
    expect(moved).toEqual([expect.stringMatching(/^changes\.1\.at is \d+ km/)])
  })

  it('a catchment that holds nobody is said to', async () => {
    const square = (west: number, south: number) => [
      [
        [west, south],
        [west + 0.1, south],
        [west + 0.1, south + 0.1],
        [west, south + 0.1],
        [west, south],
      ],
    ]
    const at = await farthest()
    const add = (coordinates: unknown, type = 'Polygon') => [
      { do: 'add', at, types: ['food-bank'], catchment: { polygon: { type, coordinates } } },
    ]
    expect(await notesOn(add(square(-3.2, 51.4)))).toEqual([
      'changes.0.catchment holds the middle of no neighbourhood of the place: it covers nobody',
    ])
    // Round the site, and far from it.
    expect(await notesOn(add([square(at[0] - 0.05, at[1] - 0.05), square(-3.2, 51.4)], 'MultiPolygon'))).toEqual([])
    const elsewhere = square(at[0] < -2 ? -1.6 : -2.2, 52.45)
    expect(await notesOn(add(elsewhere))).toEqual([
      expect.stringContaining('from the middle of the nearest neighbourhood of its catchment'),
    ])
  })

  it('what delivers covers its catchment, wherever it stands, and says so where it stands for nothing', async () => {
    const at = [-3.18, 51.48]
    const [code] = server.deps.packs.get('west-midlands')!.figures.columns.code
    const add = (more: object) => [{ do: 'add', at, types: ['meal-delivery'], ...more }]
    const query = { types: ['meal-delivery'] }
    const { body } = await whatIf(add({ delivers: true, catchment: { codes: [code] } }), query)
    expect([body.notes, body.columns.code, body.columns.nearest_m_after, body.columns.covered_after]).toEqual([[], [code], [0], [1]])
    const nowhere = await whatIf(add({ delivers: true }), query)
    expect([nowhere.status, nowhere.body.errors]).toEqual([
      422,
      [{ field: 'changes.0.catchment', message: 'should say where it delivers to: codes of areas, a polygon, or both' }],
    ])
    expect(await notesOn(add({}), query)).toEqual([
      'changes.0.delivers is false, so people walk to it; with true it comes to everybody in its catchment',
      expect.stringContaining('changes.0.at is '),
    ])
  })

  it('hours that nobody asks for, or that are not those asked for, are said to do nothing', async () => {
    const [first] = foodBanks(server)
    const at = await farthest()
    expect(await notesOn([{ do: 're-time', id: first!.id, hours: 'Su 03:00-04:00' }])).toEqual([
      'changes.0.hours change nothing while no hour is asked for; give hours such as sat-10',
    ])
    for (const hours of [null, 'Mo 10:00-12:00'])
      expect(await notesOn([{ do: 'add', at, types: ['food-bank'], hours }], { hours: 'sun-3' })).toEqual([
        'changes.0.hours are not known to be open in every week in the hours asked for, sun-3: it does not count',
      ])
  })

  it('latitude and longitude that are swapped are refused, with the order', async () => {
    const errorsOf = async (changes: unknown) => {
      const { status, body } = await whatIf(changes)
      return [status, body.errors]
    }
    expect(await errorsOf([{ do: 'add', at: [52.4, -1.9], types: ['food-bank'] }])).toEqual([
      422,
      [{ field: 'changes.0.at', message: 'should be longitude first: write -1.9,52.4, not 52.4,-1.9' }],
    ])
    const [first] = foodBanks(server)
    expect((await errorsOf([{ do: 'move', id: first!.id, at: [52.4, -1.9] }]))[0]).toBe(422)
    const ring = [
      [52, -2],
      [53, -2],
      [53, -1],
      [52, -2],
    ]
    const drawn = (polygon: object) => [{ do: 'redraw', id: first!.id, catchment: { polygon } }]
    const message = 'should have longitude first in each corner: latitude and longitude are swapped'
    expect(await errorsOf(drawn({ type: 'Polygon', coordinates: [ring] }))).toEqual([
      422,
      [{ field: 'changes.0.catchment.polygon.coordinates.0', message }],
    ])
    expect(await errorsOf(drawn({ type: 'MultiPolygon', coordinates: [[ring]] }))).toEqual([
      422,
      [{ field: 'changes.0.catchment.polygon.coordinates.0.0', message }],
    ])
  })

  it('an outline of many corners may be sent, with heights; what is over 256 KiB is refused with how much may be', async () => {
    const at = await farthest()
    /** A circle of a kilometre or so, of many corners. */
    const circle = (corners: number) => {
      const ring = Array.from({ length: corners }, (_, n) => {
        const angle = (2 * Math.PI * n) / corners
        return [at[0] + 0.015 * Math.cos(angle), at[1] + 0.01 * Math.sin(angle), 100.5]
      })
      return [...ring, ring[0]!]
    }
    const add = (corners: number) => [
      { do: 'add', at, types: ['food-bank'], catchment: { polygon: { type: 'MultiPolygon', coordinates: [[circle(corners)]] } } },
    ]
    const [few, many] = [await whatIf(add(40)), await whatIf(add(5500))]
    expect([few.status, many.status, few.body.after]).toEqual([200, 200, many.body.after])
    expect(JSON.stringify(add(5500)).length).toBeGreaterThan(200_000)
    const { status, body } = await whatIf(add(7000))
    expect([status, (body as unknown as { detail: string }).detail]).toEqual([413, 'What was sent is larger than 262144 bytes. Send less.'])
  })
})
