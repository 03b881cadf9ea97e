import { DOMAINS, type AreaFigures, type Domain } from '../../../core/place/area.ts'
import { readCsv } from '../../../core/lists/row/csvRows.ts'
import { readRaw } from '../raw/raw.ts'

/** One LSOA 2021: names, people and deprivation, before its centroid is known. */
export interface LsoaRow {
  code: string
  name: string
  authority: string
  authorityName: string
  ward: string
  wardName: string
  people: number
  imd: { rank: number; decile: number; score: number }
  domains: Record<Domain, { score: number; decile: number }>
}

const IMD_NAME: Record<Domain, string> = {
  income: 'Income',
  employment: 'Employment',
  education: 'Education',
  health: 'Health',
  crime: 'Crime',
  housing: 'Housing_and_Services',
  environment: 'Environment',
}

/**
 * Every LSOA 2021 of England by code: names from the ward lookup, people of mid-2022, Indices of Deprivation 2025.
 *
 * @returns with the digest and the rows of each file
 * @throws Error where a deprivation row has no people or no names (the three files must cover the same areas)
 */
export function readLsoas(rawDir: string): {
  lsoas: Map<string, LsoaRow>
  digests: Record<'imd' | 'people' | 'lookup', { sha256: string; rows: number }>
} {
  const raws = {
    imd: readRaw(rawDir, 'imd/imd2025_england_lsoa21.csv.gz'),
    people: readRaw(rawDir, 'population/lsoa21_population_mid2022.csv.gz'),
    lookup: readRaw(rawDir, 'boundaries/lookup_lsoa21_ward24_ltla24.csv.gz'),
  }
  const imd = readCsv(raws.imd, ['lsoa21_code', 'IMD_rank', 'IMD_decile', 'IMD_score'])
  const population = readCsv(raws.people, ['lsoacd', 'population'])
  const lookup = readCsv(raws.lookup, ['lsoa21_code', 'lsoa21_name', 'ward24_code', 'ward24_name', 'ltla24_code', 'ltla24_name'])
  const people = new Map(population.map((row) => [row.lsoacd, Number(row.population)]))
  const names = new Map(lookup.map((row) => [row.lsoa21_code, row]))
  const lsoas = new Map<string, LsoaRow>()
  for (const row of imd) {
    const figures = row as Record<string, string>
    const name = names.get(row.lsoa21_code)
    const count = people.get(row.lsoa21_code)
    if (!name || count === undefined) throw new Error(`${row.lsoa21_code} has deprivation figures but no ${name ? 'people' : 'names'}`)
    lsoas.set(row.lsoa21_code, {
      code: row.lsoa21_code,
      name: name.lsoa21_name,
      authority: name.ltla24_code,
      authorityName: name.ltla24_name,
      ward: name.ward24_code,
      wardName: name.ward24_name,
      people: count,
      imd: { rank: Number(row.IMD_rank), decile: Number(row.IMD_decile), score: Number(row.IMD_score) },
      domains: Object.fromEntries(
        DOMAINS.map((domain) => [
          domain,
          { score: Number(figures[`${IMD_NAME[domain]}_score`]), decile: Number(figures[`${IMD_NAME[domain]}_decile`]) },
        ]),
      ) as LsoaRow['domains'],
    })
  }
  return {
    lsoas,
    digests: {
      imd: { sha256: raws.imd.sha256, rows: imd.length },
      people: { sha256: raws.people.sha256, rows: population.length },
      lookup: { sha256: raws.lookup.sha256, rows: lookup.length },
    },
  }
}

export interface Centroid {
  lon: number
  lat: number
  /** 0 = mean of live postcodes, 1 = an inside point, where no postcode falls in the area. */
  kind: 0 | 1
}

/** Rows as columns, sorted by code; names of authorities and wards once each. */
export function toFigures(place: string, rows: readonly LsoaRow[], centroids: ReadonlyMap<string, Centroid>): AreaFigures {
  const sorted = rows.toSorted((a, b) => (a.code < b.code ? -1 : 1))
  const centroidOf = (row: LsoaRow): Centroid => {
    const centroid = centroids.get(row.code)
    if (!centroid) throw new Error(`${row.code} has no centroid`)
    return centroid
  }
  const domainColumns = Object.fromEntries(
    DOMAINS.flatMap((domain) => [
      [`${domain}_score`, sorted.map((row) => row.domains[domain].score)],
      [`${domain}_decile`, sorted.map((row) => row.domains[domain].decile)],
    ]),
  )
  const names = Object.fromEntries(
    sorted
      .flatMap((row) => [[row.authority, row.authorityName] as const, [row.ward, row.wardName] as const])
      .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  )
  return {
    place,
    count: sorted.length,
    columns: {
      code: sorted.map((row) => row.code),
      name: sorted.map((row) => row.name),
      authority: sorted.map((row) => row.authority),
      ward: sorted.map((row) => row.ward),
      people: sorted.map((row) => row.people),
      imd_rank: sorted.map((row) => row.imd.rank),
      imd_decile: sorted.map((row) => row.imd.decile),
      imd_score: sorted.map((row) => row.imd.score),
      ...domainColumns,
      lon: sorted.map((row) => centroidOf(row).lon),
      lat: sorted.map((row) => centroidOf(row).lat),
      centroid: sorted.map((row) => centroidOf(row).kind),
    } as AreaFigures['columns'],
    names,
  }
}
