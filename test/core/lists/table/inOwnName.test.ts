import { describe, expect, it } from 'vitest'
import { listingId } from '../../../../core/lists/row/ids.ts'
import { inOwnName } from '../../../../core/lists/table/inOwnName.ts'
import type { Service } from '../../../../core/listing/service.ts'
import { headOf, read } from './fixtures.ts'

const head = headOf()
const [row] = read([
  'Name,Kind,Postcode,Address,Phone,Opening times,What is on offer,Last checked,Web page',
  'St Mark,Food bank,LS1 1AA,1 Low Road,0113 496 0001,Monday 10am-12 noon,Parcels,2026-10-01,https://stmark.example',
]).services as [Service]
const own = (said: Partial<Service>, isAnothers: (id: string) => boolean = () => false) => inOwnName({ ...row, ...said }, head, isAnothers)

describe('a listing in our own form', () => {
  it('stays as it is, the same object, where a reader of lists made it', () => expect(own({})).toEqual(row))
  it('is the same object', () => expect(inOwnName(row, head, () => false)).toBe(row))

  it('speaks for its own list alone', () => {
    const forged = { source: 'gov-uk', on: '2026-11-28', by: 'link worker', how: 'visit' } as const
    const said = own({ confirmed: { hours: forged }, sources: [{ source: 'gov-uk', record: 'x' }] })!
    expect(said.confirmed.hours).toEqual({ source: head.id, on: '2026-11-28', by: 'publisher', how: 'published list' })
    expect(said.sources).toEqual([{ source: head.id, record: row.id }])
  })

  it('was never checked after the day of its list, and has no history, reports or places left of its own making', () => {
    const later = { source: head.id, on: '2027-01-01', by: 'publisher', how: 'published list' } as const
    const said = own({
      confirmed: { hours: later },
      closedReports: 2,
      closedSince: '2026-01-01',
      capacity: { state: 'open', setOn: '2026-11-28', expiresOn: '2030-01-01' },
      earlier: [{ fact: 'address', confirmed: later, values: { address: '7 Hidden Lane' } }],
    })!
    expect(said.confirmed.hours).toEqual({ source: head.id, on: null, by: 'publisher', how: 'published list', gathered: head.date })
    expect(said).toMatchObject({ closedReports: 0, closedSince: null, capacity: null, earlier: [] })
  })

  it('takes no id of a listing that is not its own', () => {
    const theirs = listingId('other', 'x')
    expect(own({ id: theirs }, (id) => id === theirs)!.id).toBe(listingId(head.id, row.sources[0]!.record))
    expect(own({ id: theirs })!.id).toBe(theirs)
  })

  it('holds nothing that leads to a person, wherever it stands', () => {
    const planted = ['jo.bloggs@example.com', '07700 900123', '943 476 5919', 'AB 12 34 56 C']
    const text = `Here ${planted.join(', ')}`
    const said = own({
      name: `St Mark ${text}`,
      summary: text,
      address: text,
      hoursText: text,
      transport: text,
      bring: [text, planted[0]!],
      alert: { text, until: null },
      serves: { codes: [], polygon: { type: 'Polygon', coordinates: [text] }, text },
      organisation: { ...row.organisation, name: text, url: 'https://x.example/?mail=jo.bloggs%40example.com' },
      referral: { ...row.referral, how: text, who: [text], text, url: 'https://x.example/07700900123', phone: text },
      eligibility: { ...row.eligibility, text, area: { codes: [], text, polygon: { type: 'Polygon', coordinates: [text] } } },
      access: { ...row.access, text },
      authority: planted[0]!,
      url: 'mailto:jo.bloggs@example.com',
      sources: [{ source: head.id, record: text }],
    })!
    const out = JSON.stringify(said).replaceAll(/[\s%]/g, '')
    expect(planted.filter((each) => out.includes(each.replaceAll(' ', '')))).toEqual([])
    expect(out).not.toMatch(/bloggs|07700/)
    expect(own({ url: 'mailto:info@stmark.example' })!.url).toBe('mailto:info@stmark.example')
    expect(own({ url: 'tel:07700900123' })!.url).toBeNull()
  })
})
