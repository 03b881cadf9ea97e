import { join } from 'node:path'
import { compareText } from '../../core/listing/compareText.ts'
import { AreaFigures } from '../../core/place/area.ts'
import { nameLikeness } from '../../core/place/nameLikeness.ts'
import { authoritiesLike } from '../../core/place/england/authoritiesLike.ts'
import { countyNamed } from '../../core/place/england/counties.ts'
import { plainName } from '../../core/place/plainName.ts'
import { readFileAs } from '../../server/readJsonFile.ts'
import { StartError } from '../../server/startError.ts'

/** One local authority of England. */
export interface Authority {
  /** ONS code of 2024. */
  code: string
  name: string
  people: number
  /** Codes of its areas, in order. */
  areas: readonly string[]
}

/** Every authority of England by code, from the national figures. @throws StartError where DATA_DIR has none */
export async function readAuthorities(dataDir: string): Promise<Map<string, Authority>> {
  const { columns, names } = await readFileAs(join(dataDir, 'england', 'areas.figures.json'), AreaFigures)
  const found = new Map<string, Authority & { areas: string[] }>()
  columns.authority.forEach((code, row) => {
    const authority = found.get(code) ?? { code, name: names[code] ?? code, people: 0, areas: [] }
    found.set(code, authority)
    authority.people += columns.people[row]!
    authority.areas.push(columns.code[row]!)
  })
  return new Map([...found].toSorted(([a], [b]) => compareText(a, b)))
}

/** Those whose name is like what was typed, or whose code it is; the likest first. */
export const likeAuthorities = (authorities: ReadonlyMap<string, Authority>, text: string): Authority[] =>
  authoritiesLike(text, [...authorities.values()]).map(({ code }) => authorities.get(code)!)

/** The county that is named whole, with its authorities; null = none. */
export function countyOf(authorities: ReadonlyMap<string, Authority>, text: string): { name: string; authorities: Authority[] } | null {
  const county = countyNamed(text)
  const found = county?.codes.flatMap((code) => authorities.get(code) ?? []) ?? []
  return county === null || found.length < county.codes.length ? null : { name: county.name, authorities: found }
}

/**
 * The authorities that are meant: by code, by whole name, by its first words where no other begins so, or by the name of a county, which is
 * all of its own.
 *
 * @throws StartError naming the one there is none of, and those that are like it
 */
export function namedAuthorities(authorities: ReadonlyMap<string, Authority>, texts: readonly string[]): Authority[] {
  return texts.flatMap((text) => {
    const county = countyOf(authorities, text)
    if (county !== null) return county.authorities
    const like = likeAuthorities(authorities, text)
    const same = like.filter(({ code, name }) => code === text.trim().toUpperCase() || plainName(name) === plainName(text))
    if (same.length === 1) return same[0]!
    // "Bristol" is "Bristol, City of".
    const begun = like.filter(({ name }) => nameLikeness(plainName(name), plainName(text)) !== null)
    if (same.length === 0 && begun.length === 1) return begun[0]!
    const known =
      like.length === 0
        ? 'No name is like it: try its first word with: npm run place -- like NAME. Scotland, Wales and Northern Ireland are not held.'
        : `Did you mean ${saidBriefly(like)}?`
    throw new StartError(
      `--authorities: ${JSON.stringify(text)} is ${same.length === 0 ? 'no council or county' : 'more than one council'} of England. ${known}`,
    )
  })
}

const saidBriefly = (like: readonly Authority[]): string =>
  like
    .slice(0, 8)
    .map(({ code, name }) => `${name} (${code})`)
    .join(', ')
