import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readScenarioFile, scenarioFileName, writeScenarioFile } from '../../../../client/plan/scenario/file/scenarioFile.ts'
import { readScenarioLink, scenarioLink } from '../../../../client/plan/scenario/file/scenarioLink.ts'
import { troubleWords } from '../../../../client/plan/scenario/shelf/troubleWords.ts'
import { speak } from '../../../../client/i18n/languages.ts'
import { speakPlan } from '../../../../client/plan/speakPlan.ts'
import type { ServiceChange } from '../../../../core/gap/questions/whatIfQuery.ts'
import { SQUARE } from '../../../core/gap/makeGapData.ts'
import { hub, listingId } from './anyScenario.ts'

const PLACE = 'greater-manchester'
const changes: readonly ServiceChange[] = [
  hub({ hours: 'Tu,Th 10:00-12:00', capacity: 2 }),
  hub({ delivers: true, catchment: { codes: ['E05000001'], polygon: SQUARE } }),
  { do: 'remove', id: listingId(1) },
  { do: 'move', id: listingId(2), at: [-2.3, 53.5] },
  { do: 're-time', id: listingId(3), hours: 'Sa 10:00-12:00' },
  { do: 'resize', id: listingId(3), capacity: 4 },
  { do: 'redraw', id: listingId(4), catchment: null },
]
const scenario = { name: 'Hubs by the Irwell', changes }
const written = writeScenarioFile(scenario, PLACE, 'reach=1609', '2026-06-01')
const i18n = speakPlan(speak())

/** What is said of a file that differs from a good one. */
function saidOf(text: string): string {
  const read = readScenarioFile(text, PLACE)
  if (!('trouble' in read)) throw new Error('it was taken')
  return troubleWords(i18n, read.trouble, (id) => (id === 'west-midlands' ? 'West Midlands' : id))
}
const saidWith = (more: object): string => saidOf(JSON.stringify({ ...(JSON.parse(written) as object), ...more }))

describe('a scenario as a file', () => {
  it('comes back as it was, with its question', () => {
    expect(readScenarioFile(written, PLACE)).toEqual({ ...scenario, question: 'reach=1609' })
    expect(readScenarioFile(`\uFEFF${written}`, PLACE)).toMatchObject(scenario)
    expect(JSON.parse(written)).toMatchObject({ app: 'Together Map', version: 1, place: PLACE, on: '2026-06-01' })
  })

  it('is named for its place and itself', () => {
    expect(scenarioFileName(PLACE, 'Hubs by the Irwell / 2')).toBe('scenario-greater-manchester-hubs-by-the-irwell-2.json')
    expect(scenarioFileName(PLACE, '…')).toBe('scenario-greater-manchester-unnamed.json')
  })

  it('says what is wrong with it and what to do', () => {
    expect(saidOf('name,postcode')).toMatch(/^The file is not JSON: .* Choose the file/)
    expect(saidOf('[]')).toMatch(/^The file is JSON, but no scenario of this map\./)
    expect(saidOf(`"${'x'.repeat(2_000_001)}"`)).toMatch(/^The file is too large/)
    expect(saidWith({ app: 'Another' })).toMatch(/no scenario of this map/)
    expect(saidWith({ version: 2 })).toBe('The scenario was made by a newer version of this page (2). Reload the page, then open it again.')
    expect(saidWith({ version: 0 })).toMatch(/of version 0, which this page does not know/)
    expect(saidWith({ place: 'west-midlands' })).toMatch(/about another place, West Midlands\. Open the gaps of that place/)
    expect(saidWith({ name: ' ' })).toMatch(/^The field “name” of the scenario/)
    expect(saidWith({ changes: [changes[0], hub({ hours: 'Tu 10:00-12:00 whenever' })] })).toMatch(
      /^Change 2: its hours cannot be read from “whenever” on\. Write them as OpenStreetMap does/,
    )
    expect(saidWith({ changes: [{ ...changes[3], at: [53.5, -122] }] })).toMatch(/^Change 1 cannot be read: “at” should be longitude/)
    expect(saidWith({ changes: [{ do: 'remove', id: 'St Mary’s' }] })).toMatch(/“id” should be the id of a listing/)
    expect(saidWith({ changes: [{ do: 'burn', id: listingId(1) }] })).toMatch(/“do” should be one of/)
  })
})

describe('a scenario in a link', () => {
  const packed = (given: unknown): string => `#scenario=${deflateRawSync(JSON.stringify(given)).toString('base64url')}`

  it('comes back as it was', async () => {
    const link = await scenarioLink(PLACE, changes)
    expect(link).toMatch(/^#scenario=[\w-]+$/)
    expect(await readScenarioLink(link!, PLACE)).toEqual({ changes })
  })

  it('holds ids of listings and no name, of a listing or of the scenario', async () => {
    const link = await scenarioLink(PLACE, changes)
    const held = JSON.parse(inflateRawSync(Buffer.from(link!.slice('#scenario='.length), 'base64url')).toString()) as object
    expect(Object.keys(held)).toEqual(['version', 'place', 'changes'])
    expect(JSON.stringify(held)).not.toContain('name')
  })

  it('is nothing where the address holds none', async () => {
    expect(await readScenarioLink('', PLACE)).toBeNull()
    expect(await readScenarioLink('#answers', PLACE)).toBeNull()
  })

  it('is refused where it is cut short, of another place or page, or unfolds to too much', async () => {
    const link = (await scenarioLink(PLACE, changes))!
    const whyOf = async (hash: string) => {
      const read = await readScenarioLink(hash, PLACE)
      return read !== null && 'trouble' in read ? read.trouble.why : null
    }
    for (const hash of [link.slice(0, -9), '#scenario=', '#scenario=%%%', '#scenario=AAAA', `#scenario=${'A'.repeat(9_000)}`, packed([1])])
      expect(await whyOf(hash), hash.slice(0, 30)).toBe('malformed')
    expect(await whyOf(packed({ version: 1, place: PLACE, changes: [], more: ' '.repeat(300_000) }))).toBe('malformed')
    expect(await whyOf(packed({ version: 2, place: PLACE, changes: [] }))).toBe('version')
    expect(await whyOf(packed({ version: 1, place: 'west-midlands', changes: [] }))).toBe('place')
    expect(await whyOf(packed({ version: 1, place: PLACE, changes: [hub({ hours: 'whenever' })] }))).toBe('field')
  })

  it('is not made where it would be too long', async () => {
    // Corners that cannot be packed: 2,000 of them with 12 digits each.
    const ring = Array.from({ length: 2_000 }, (_, i) => [-2 + ((i * 7919) % 104_729) / 1e7, 53 + ((i * 104_729) % 1_299_709) / 1e8])
    const polygon = { type: 'Polygon' as const, coordinates: [[...ring, ring[0]!]] }
    expect(await scenarioLink(PLACE, [hub({ delivers: true, catchment: { codes: [], polygon } })])).toBeNull()
  })
})
