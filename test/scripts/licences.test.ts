import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { licenceLine, notKnown } from '../../scripts/licences/licenceLine.ts'
import { packagesOf } from '../../scripts/licences/packagesOf.ts'

it('tells in the README the licences of all that is installed to run it, as `npm run -s licences` writes them', () => {
  const packages = packagesOf('.')
  expect(packages.length).toBeGreaterThan(200)
  expect(notKnown(packages)).toEqual([])
  expect(readFileSync('README.md', 'utf8')).toContain(licenceLine(packages))
})

it('names a package with a licence that nobody has read, or with none', () => {
  const packages = [
    { name: 'fine', licence: 'MIT' },
    { name: 'either', licence: '(EDL-1.0 OR EPL-1.0)' },
    { name: 'strong', licence: 'AGPL-3.0-only' },
    { name: 'partly', licence: '(MIT OR SSPL-1.0)' },
    { name: 'silent', licence: null },
  ]
  expect(notKnown(packages)).toEqual(['strong: AGPL-3.0-only', 'partly: (MIT OR SSPL-1.0)', 'silent: none'])
})

it('names the packages of what is not common', () => {
  const packages = [
    { name: 'b', licence: 'Unlicense' },
    { name: 'a', licence: 'Unlicense' },
    { name: 'c', licence: 'MIT' },
    { name: 'd', licence: '(EDL-1.0 OR EPL-1.0)' },
  ]
  expect(licenceLine(packages)).toBe('What is installed to run it is under MIT, EDL-1.0 or EPL-1.0 (d), Unlicense (a, b).')
})
