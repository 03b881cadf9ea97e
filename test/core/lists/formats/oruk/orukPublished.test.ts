import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { read } from './orukBank.ts'

const SHARED = '../shared'
describe.skipIf(!existsSync(SHARED))('published examples (skipped where ../shared is absent)', () => {
  const published = (path: string) => read(readFileSync(`${SHARED}/${path}`, 'utf8'))

  it.each(['service_full', 'service_list', 'service_at_location_full', 'service_at_location_list', 'organization_full'])(
    'the official %s is read, or each row of it says why not',
    (name) => {
      const { services, refused } = published(`oruk/examples/${name}.json`)
      expect(services.length + refused.length).toBe(1)
      for (const row of refused)
        expect(row).toMatchObject({ column: expect.any(String), reason: expect.any(String), remedy: expect.any(String) })
    },
  )

  it('an old council feed of twenty services comes in', () => {
    const { services, refused } = published('data/services/hsds_like_buckinghamshire_2021.json')
    expect(services.length + refused.length).toBeGreaterThanOrEqual(20)
    expect(services.length).toBeGreaterThanOrEqual(10)
    expect(JSON.stringify(services)).not.toMatch(/@|777 777/)
    for (const row of refused) expect(row.remedy).not.toBe('')
    for (const { confirmed } of services) expect(confirmed.hours?.on ?? null).toBeNull()
  })
})
