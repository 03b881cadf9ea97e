import { expect, it } from 'vitest'
import { keptByNpm, withoutDashes } from '../../../../scripts/places/typed/keptByNpm.ts'

it('what npm kept for itself, since the two dashes are missing, is told with what to write', () => {
  expect(keptByNpm({ npm_config_into: 'leeds', npm_config_source: 'x', npm_config_cache: '/c' })).toEqual(['into', 'source'])
  expect(keptByNpm({ npm_config_cache: '/c' })).toEqual([])
  expect(withoutDashes(['into', 'source'])).toContain('npm kept --into and --source for itself')
})
