import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readServices } from '../../../core/listing/dataset.ts'
import { Service } from '../../../core/listing/service.ts'
import { compact, expand } from '../../../core/listing/wire.ts'
import { checked, listing } from './listing.ts'
import { makeService, rule } from './makeService.ts'
import { runs } from '../../runs.ts'

const text = fc.option(fc.string({ maxLength: 20 }))
const answer = fc.constantFrom('yes', 'no', 'not stated')
const confirmation = fc.record({
  on: fc.constantFrom(null, '2018', '2018-01', '2018-01-31'),
  by: fc.constantFrom('publisher', 'organisation', 'editor'),
  how: fc.constantFrom('published list', 'phone'),
  source: fc.constantFrom('list', 'web page'),
})
const degrees = fc.double({ min: -90, max: 90, noNaN: true }).map((value) => value + 0)
const hours = fc
  .record({
    byday: fc.constantFrom('MO', 'TU WE', '1SA'),
    closes: fc.constantFrom(null, '12:00'),
    interval: fc.constantFrom(1, 2),
    byweekno: fc.subarray([1, 3]),
    season: fc.constantFrom(null, { from: '04-01', to: '10-31' }),
    term_time_only: fc.boolean(),
    school_holidays_only: fc.boolean(),
    bank_holiday: fc.constantFrom('closed', 'open', 'only', 'not stated'),
  })
  .map(({ byday, closes, ...more }) => rule(byday, '10:00', closes, more))

/** Listings that state some of what a listing can. */
const service = fc
  .record({
    summary: text,
    address: text,
    at: fc.option(fc.tuple(degrees, degrees)),
    status: fc.constantFrom('active', 'closed', 'not stated'),
    alert: fc.option(fc.record({ text: fc.string(), until: fc.constantFrom(null, '2026-01-01') })),
    mode: fc.subarray(['in person', 'delivery', 'phone']),
    hours: fc.option(fc.array(hours, { maxLength: 3 })),
    organisation: fc.record({ name: text, url: fc.constantFrom(null, 'https://example.org/'), charity: text, network: text }),
    eligibility: fc.record({
      minAge: fc.option(fc.nat(120)),
      maxAge: fc.option(fc.nat(120)),
      groups: fc.array(fc.string()),
      income: text,
      publicFunds: answer,
      text,
      area: fc.option(fc.record({ codes: fc.array(fc.string()), polygon: fc.constant(null), text })),
    }),
    cost: fc.record({ kind: fc.constantFrom('free', 'price', 'not stated'), pence: fc.option(fc.nat()), what: text }),
    bring: fc.option(fc.array(fc.string())),
    interpreter: answer,
    edge: fc.boolean(),
    confirmed: fc.record(
      { name: confirmation, types: confirmation, hours: confirmation, phone: confirmation, status: confirmation },
      { requiredKeys: [] },
    ),
    earlier: fc.array(
      fc.oneof(
        fc.record({ fact: fc.constant('phone' as const), confirmed: confirmation, values: fc.record({ phone: text }) }),
        fc.record({ fact: fc.constant('name' as const), confirmed: confirmation, values: fc.constant({ name: 'Hall' }) }),
        fc.record({
          fact: fc.constant('hours' as const),
          confirmed: confirmation,
          values: fc.record({ hours: fc.option(fc.array(hours, { maxLength: 2 })) }),
        }),
      ),
      { maxLength: 2 },
    ),
  })
  .map((said) => listing(said as Partial<Service>))

describe('a listing on the wire', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(service, (sent) => {
        expect(expand(JSON.parse(JSON.stringify(compact(sent))))).toEqual(sent)
      }),
    )
  })

  it('carries only what is stated', () => {
    const feature = compact(listing({ phone: '0161 000 0000', hours: [rule('TH', '10:30', '12:30')] }))
    expect(feature.geometry).toBeNull()
    expect(feature.properties).toEqual({
      name: 'Hall',
      types: ['food-bank'],
      sources: [{ source: 'list', record: 'hall' }],
      phone: '0161 000 0000',
      hours: [{ byday: ['TH'], opens_at: '10:30', closes_at: '12:30' }],
      confirmed: [['list', '2018-01', 'publisher', 'published list', 'name types']],
    })
  })

  it('groups facts that one source vouched for on one date, and keeps others apart', () => {
    const feature = compact(listing({ confirmed: { name: checked('2018-01'), phone: checked('2019'), types: checked('2018-01') } }))
    expect(feature.properties.confirmed).toEqual([
      ['list', '2018-01', 'publisher', 'published list', 'name types'],
      ['list', '2019', 'publisher', 'published list', 'phone'],
    ])
  })

  // Phone and address were said by two lists; only the phone has changed since.
  it('says once what an earlier source said in the same words', () => {
    const older = { on: '2018-01', by: 'publisher', how: 'published list', source: 'old' } as const
    const sent = listing({
      phone: '0161 496 0002',
      url: 'https://example.org/',
      confirmed: { name: checked('2024'), types: checked('2024'), phone: checked('2024'), url: { ...checked(null), gathered: '2024' } },
      earlier: [
        { fact: 'name', confirmed: older, values: { name: 'Hall' } },
        { fact: 'url', confirmed: older, values: { url: 'https://example.org/' } },
        { fact: 'phone', confirmed: older, values: { phone: '0161 496 0001' } },
      ],
    })
    const feature = compact(sent)
    expect(feature.properties.earlier).toEqual([
      ['old', '2018-01', 'publisher', 'published list', 'name url'],
      { fact: 'phone', confirmed: older, values: { phone: '0161 496 0001' } },
    ])
    expect(expand(JSON.parse(JSON.stringify(feature)))).toEqual(sent)
  })

  it('fits the schema again', () => {
    fc.assert(
      fc.property(service, (sent) => {
        expect(Service.safeParse(expand(compact(sent))).success).toBe(Service.safeParse(sent).success)
      }),
      { numRuns: runs(30) },
    )
  })

  it('fills "not stated" as the schema would demand it', () => {
    expect(Service.safeParse(expand(compact(makeService({})))).success).toBe(true)
  })
})

describe('rows that do not fit', () => {
  it('are set aside, and the others kept', () => {
    const good = compact(makeService({}))
    const bad = { ...compact(makeService({ name: 'Wrong' })), id: '00000000-0000-5000-8000-000000000002' }
    bad.properties.types = ['soup-dragon']
    const { services, setAside } = readServices({ type: 'FeatureCollection', features: [good, bad, good, 7] })
    expect(services).toHaveLength(1)
    expect(setAside.map(({ reasons }) => reasons[0])).toEqual([
      expect.stringContaining('types.0'),
      expect.stringContaining('stands twice'),
      'is not a GeoJSON Feature',
    ])
  })

  it('are those of a hidden place, whatever it carries', () => {
    const { setAside } = readServices({
      type: 'FeatureCollection',
      features: [compact(makeService({ precision: 'hidden', at: [-2, 53] }))],
    })
    expect(setAside[0]?.reasons).toEqual(['precision: a hidden place does not belong in a public file; keep it apart'])
  })
})
