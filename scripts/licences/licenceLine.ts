import type { LicensedPackage } from './packagesOf.ts'

/** Licences that packages may have. A new one is read by a person before it is added here. */
const KNOWN = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BSL-1.0',
  '0BSD',
  'Unlicense',
  'CC-BY-4.0',
  'Hippocratic-2.1',
  'EDL-1.0',
  'EPL-1.0',
])

/** What packages say that is no name of a licence, and which it is by their licence file. */
const MEANT: Readonly<Record<string, string>> = { BSD: 'BSD-2-Clause', 'BDS-3-Clause': 'BSD-3-Clause' }

/** So common that nobody asks which packages have them. */
const UNNAMED = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause']

const namesIn = (licence: string): string[] =>
  licence
    .replaceAll(/[()]/g, '')
    .split(/ (?:OR|AND) /)
    .map((name) => MEANT[name] ?? name)

/** `package: licence` for each whose licence is missing, or holds a name that is not known. */
export const notKnown = (packages: readonly LicensedPackage[]): string[] =>
  packages
    .filter(({ licence }) => licence === null || !namesIn(licence).every((name) => KNOWN.has(name)))
    .map(({ name, licence }) => `${name}: ${licence ?? 'none'}`)

/** The line of the README: the common licences, then each other one with the packages that have it. */
export function licenceLine(packages: readonly LicensedPackage[]): string {
  const byLicence = new Map<string, Set<string>>()
  for (const { name, licence } of packages) {
    const said = namesIn(licence ?? 'none').join(' or ')
    byLicence.set(said, (byLicence.get(said) ?? new Set()).add(name))
  }
  const common = UNNAMED.filter((licence) => byLicence.has(licence))
  const others = [...byLicence]
    .filter(([licence]) => !licence.split(' or ').some((name) => UNNAMED.includes(name)))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([licence, names]) => `${licence} (${[...names].toSorted().join(', ')})`)
  return `What is installed to run it is under ${common.join(', ')}, ${others.join(', ')}.`
}
