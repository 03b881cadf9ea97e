import { describe, expect, it } from 'vitest'
import { hoursText, putChanges } from '../../../../client/plan/sites/putChanges.ts'
import { groundOfBox, readGround } from '../../../../client/plan/sites/readGround.ts'
import { sitesCsv, sitesGeoJson } from '../../../../client/plan/sites/sitesFile.ts'
import { DEFAULT_SITES, readSites, writeSites, type SitesQuestion } from '../../../../client/plan/sites/sitesQuestion.ts'
import { readQuestion, writeQuestion } from '../../../../client/plan/ask/planQuestion.ts'
import { findGaps } from '../../../../core/gap/answer/findGaps.ts'
import { runGaps } from '../../../../core/gap/answer/runGaps.ts'
import { demandOf } from '../../../../core/gap/model/demand.ts'
import { servicesAfter } from '../../../../core/gap/questions/servicesAfter.ts'
import { figures, question, searchFor, services } from './sitesDesk.ts'

const sitesOf = async (...asked: Parameters<typeof searchFor>) => (await searchFor(...asked)).progress.answer!.sites

describe('what is asked of Where next', () => {
  it.each<Partial<SitesQuestion>>([
    {},
    { from: 'schools', phase: 'primary', meals: 30 },
    { goal: 'share', share: 95, existing: false, seconds: null },
    { goal: 'backup', count: 20, seconds: 60 },
  ])('stands in the address and comes back: %o', (said) => {
    const sites = { ...DEFAULT_SITES, ...said }
    const { sites: kept } = readQuestion(
      new URLSearchParams(writeQuestion({ ...readQuestion(new URLSearchParams()), sites: writeSites(sites) })),
    )
    expect(readSites(kept)).toEqual(sites)
  })

  it('is as usual where the address makes no sense', () => {
    expect(readSites('moon,n-99,n-0,meals-101,share-0,share')).toEqual(DEFAULT_SITES)
    expect(readSites(null)).toEqual(DEFAULT_SITES)
    expect(writeSites(DEFAULT_SITES)).toBeNull()
  })
})

describe('sites put into a scenario', () => {
  it('bring within reach whom the search said', async () => {
    const sites = await sitesOf({ count: 2 })
    const { query, at } = question()
    const after = servicesAfter(services, putChanges(sites, { types: ['food-bank'], hours: null }), at)
    const { covered } = findGaps(figures, after, query, at).summary
    // A had it; B and C gain.
    expect(covered).toBe(100 + 300 + 400)
  })

  it('are open in the hours that the question asks for, so that they count in it', async () => {
    const asked = question({ query: { ...question().query, hours: 'sat-9..11,sun-10' } })
    const sites = await sitesOf({}, { question: asked })
    const changes = putChanges(sites, { types: ['food-bank'], hours: [129, 130, 131, 154] })
    expect(changes[0]).toMatchObject({ hours: 'Sa 09:00-12:00, Su 10:00-11:00' })
    const { listings } = runGaps(demandOf(figures), servicesAfter(services, changes, asked.at), asked.query, asked.at)
    expect(listings.map(({ id }) => id)).toEqual(['new 0'])
    expect(hoursText([23, 24])).toBe('Mo 23:00-24:00, Tu 00:00-01:00')
  })
})

describe('files of the sites', () => {
  it('have a row a site, with an empty cell for what is not published', async () => {
    const [head, row, ...rest] = sitesCsv(await sitesOf({ from: 'schools' }))
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/)
    expect(head).toBe('order,kind,id,name,ward,lon,lat,people_added,in_need_added,school_phase,school_type,pupils,free_school_meals')
    expect(row).toMatch(/^1,school,101,B Primary,,-2,52\.0\d+,300,60,Primary,Academies,200,0\.45$/)
    expect(rest.join('')).toBe('')
  })

  it('are points that a map program reads', async () => {
    const read = JSON.parse(sitesGeoJson(await sitesOf({}))) as { features: { geometry: unknown; properties: unknown }[] }
    expect(read.features).toHaveLength(1)
    expect(read.features[0]).toMatchObject({
      geometry: { type: 'Point' },
      properties: { name: 'Name of B', people_added: 300, in_need_added: 60 },
    })
  })
})

describe('an area that is pasted', () => {
  const square = groundOfBox([-2, 52, -1, 53])!

  it.each([
    ['a polygon', square],
    ['a feature', { type: 'Feature', geometry: square, properties: {} }],
    ['several', { type: 'FeatureCollection', features: [{ type: 'Feature', geometry: square, properties: {} }] }],
  ])('is read as %s', (_, pasted) => {
    expect(readGround(JSON.stringify(pasted))).toEqual({ ground: { type: 'MultiPolygon', coordinates: [square.coordinates] } })
  })

  it('is anywhere while it is empty', () => {
    expect(readGround(' ')).toEqual({ ground: null })
  })

  it.each([
    ['not JSON', 'hello', 'json'],
    ['a point', '{"type":"Point","coordinates":[0,0]}', 'polygon'],
    ['a ring that is not closed', '{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1]]]}', 'polygon'],
    ['a ring that crosses itself', '{"type":"Polygon","coordinates":[[[0,0],[1,1],[1,0],[0,2],[0,0]]]}', 'outline'],
    ['nothing', 'null', 'polygon'],
    ['features that are none', '{"type":"FeatureCollection","features":[null,3]}', 'polygon'],
  ])('is refused as %s', (_, pasted, of) => {
    expect(readGround(pasted)).toMatchObject({ fault: { of } })
  })
})
