import { afterEach, expect, it, vi } from 'vitest'
import { locateHere } from '../../../../client/plan/dropped/locateHere.ts'
import { toPostcodeColumns } from '../../../../core/place/postcodeColumns.ts'

const asked: string[] = []
const answering = (answers: Record<string, Response>) =>
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url)
    return Promise.resolve(answers[url]!)
  })
afterEach(() => {
  vi.unstubAllGlobals()
  asked.length = 0
})

const LS1 = toPostcodeColumns({
  outward: 'LS1',
  lsoas: ['E01011337'],
  authorities: ['E08000035'],
  postcodes: { '4DY': [-154910, 5380080, 0] },
})

it('asks for the first half of a postcode and looks the rest up here', async () => {
  answering({ '/api/postcodes/LS1': Response.json(LS1), '/api/postcodes/ZZ9': Response.json({}, { status: 404 }) })
  const done: number[] = []
  const locate = await locateHere(['LS1', 'ZZ9'], (count) => done.push(count))
  expect(asked.toSorted()).toEqual(['/api/postcodes/LS1', '/api/postcodes/ZZ9'])
  expect(done).toEqual([1, 2])
  expect(locate('LS1 4DY')).toEqual({ at: [-1.5491, 53.8008], authority: 'E08000035' })
  expect([locate('LS1 4DZ'), locate('ZZ9 9ZZ')]).toEqual([null, null])
})

it('says what to do where the answer does not come', async () => {
  answering({ '/api/postcodes/LS1': Response.json({ detail: 'busy' }, { status: 429 }) })
  await expect(locateHere(['LS1'], () => undefined)).rejects.toThrow('check your connection, and read the file again')
})
