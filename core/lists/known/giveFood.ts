import { GIVE_FOOD_COLUMNS } from '../row/giveFoodColumns.ts'
import type { Service } from '../../listing/service.ts'
import { keyOf } from '../row/ids.ts'
import { tidyPostcode } from '../row/listing.ts'
import { giveFoodListing, notADoor, type GiveFoodRow } from './giveFoodRow.ts'
import { matchGiveFood } from './giveFoodMatch.ts'
import { readPosition } from '../row/position.ts'
import { brokenRow, refuse, type SourceRefusal } from '../row/refusal.ts'
import { dayFault, nameFault, postcodeFault } from '../row/rowFault.ts'
import { type ListText, readCsv } from '../row/csvRows.ts'

export const GIVE_FOOD = 'give-food-2024'
export const GIVE_FOOD_2026 = 'give-food-2026'

/** The earliest day the first list can be of. */
const LISTED_2024 = '2024-07-05'
const LISTED_2026 = '2026-08-28'

export interface GiveFoodFiles {
  list2024: ListText
  list2026: ListText
  /** What became of rows of 2024 that the list of 2026 does not hold. */
  gone: ListText
}

export interface GiveFoodList {
  rows: number
}

/** What became of a row of 2024 that the list of 2026 does not hold. */
export interface Gone {
  state: 'not in the list' | 'not read'
  /** Slug of the organisation that it is known to be part of now. */
  organisationNow: string | null
}

/** Rows of the two lists that are one place, older first, and why. */
export interface SamePlace {
  older: string
  newer: string
  why: string
}

/**
 * Give Food's food banks and their sites: the list of July 2024, and that of 28 August 2026, which replaces it place by place.
 *
 * A row of 2024 that the newer list was read for and does not hold is closed or moved, and says so; one that was not read stays as it is.
 */
export function readGiveFood(files: GiveFoodFiles): {
  list2024: GiveFoodList
  list2026: GiveFoodList
  services: Service[]
  samePlaces: SamePlace[]
  refused: SourceRefusal[]
} {
  const refused: SourceRefusal[] = []
  const first = read2024(files.list2024, refused)
  const second = read2026(files.list2026, new Map(first.rows.map((row) => [row.slug, row])), refused)
  const gone = readGone(files.gone, refused)
  const doorsOf = (rows: readonly GiveFoodRow[]) =>
    rows.filter((row, i) => {
      const isFirst = rows.findIndex(({ slug }) => slug === row.slug) === i
      const reason = isFirst ? notADoor(row, rows) : `slug: "${row.slug}" is that of another row of the list; only the first is read`
      if (reason !== null)
        refused.push({ source: row.source, record: row.slug, name: row.site ?? row.organisation, reason, postcode: row.postcode })
      return reason === null
    })
  const older = doorsOf(first.rows)
  const newer = doorsOf(second.rows)
  const { same, ended } = matchGiveFood(older, newer, gone, new Set(second.rows.map(({ slug }) => slug)))
  const olderListing = new Map(older.map((row) => [row.slug, giveFoodListing(row)]))
  const newerListing = new Map(newer.map((row) => [row.slug, giveFoodListing(row)]))
  for (const { slug, organisationNow } of ended) {
    const listing = olderListing.get(slug)!
    const now = organisationNow === null ? null : second.rows.find((row) => row.organisationSlug === organisationNow)?.organisation
    olderListing.set(slug, endedListing(listing, now ?? null))
  }
  return {
    list2024: { rows: first.rows.length },
    list2026: { rows: second.rows.length },
    services: [...olderListing.values(), ...newerListing.values()],
    samePlaces: same.map(({ older: a, newer: b, why }) => ({ older: olderListing.get(a)!.id, newer: newerListing.get(b)!.id, why })),
    refused,
  }
}

function endedListing(listing: Service, organisationNow: string | null): Service {
  const follows = organisationNow === null ? '' : ` Ask ${organisationNow}, which it is part of now.`
  return {
    ...listing,
    status: 'closed',
    alert: { text: `Give Food no longer lists it (28 August 2026): it has closed or moved.${follows}`, until: null },
    confirmed: { ...listing.confirmed, status: { source: GIVE_FOOD_2026, on: LISTED_2026, by: 'publisher', how: 'published list' } },
    earlier: [
      ...listing.earlier,
      { fact: 'status', confirmed: listing.confirmed.status!, values: { status: listing.status, alert: listing.alert } },
    ],
    sources: [...listing.sources, { source: GIVE_FOOD_2026, record: listing.sources[0]!.record }],
  }
}

function read2024(file: ListText, refused: SourceRefusal[]): { rows: GiveFoodRow[] } {
  const cells = readCsv(
    file,
    ['kind', 'name', 'foodbank', 'slug', 'address', 'postcode', 'lat', 'lon', 'network', 'telephone', 'url'],
    (broken) => refused.push(brokenRow(GIVE_FOOD, file.path, broken)),
  )
  const rows = cells.flatMap((row, i): GiveFoodRow[] => {
    const postcode = tidyPostcode(row.postcode)
    const point = readPosition(row.lon, row.lat)
    const reason =
      nameFault(row.name, file.path, i + 1) ??
      (row.slug.trim() === '' ? `slug: blank in row ${i + 1} of ${file.path}; without it the row has no key` : null) ??
      postcodeFault(row.postcode) ??
      ('reason' in point ? point.reason : null)
    if (reason !== null || 'reason' in point) {
      const record = row.slug || `${file.path}, row ${i + 1}`
      refuse(refused, row, { source: GIVE_FOOD, record, name: row.name, reason: reason!, postcode }, { phone: row.telephone, url: row.url })
      return []
    }
    const site =
      row.kind === 'organisation' ? null : row.name.replace(/ Food Bank$/, '').replace(`, ${row.foodbank.replace(/ Food Bank$/, '')}`, '')
    return [
      {
        source: GIVE_FOOD,
        slug: row.slug,
        site,
        organisation: row.foodbank,
        organisationSlug: row.slug.split('/')[0]!,
        address: withoutPostcode(row.address),
        postcode,
        at: point.at,
        network: row.network,
        phone: row.telephone,
        url: row.url,
        charity: null,
        on: LISTED_2024,
        listedOn: LISTED_2024,
      },
    ]
  })
  return { rows }
}

/** @param before the rows of 2024: where nobody's editing is dated and phone and postcode stand as then, that list vouches for them */
function read2026(file: ListText, before: ReadonlyMap<string, GiveFoodRow>, refused: SourceRefusal[]): { rows: GiveFoodRow[] } {
  const cells = readCsv(file, GIVE_FOOD_COLUMNS, (broken) => refused.push(brokenRow(GIVE_FOOD_2026, file.path, broken)))
  const rows = cells.flatMap((row, i): GiveFoodRow[] => {
    const slug = row.location_slug === '' ? row.organisation_slug : `${row.organisation_slug}/${row.location_slug}`
    const name = row.location_name || row.organisation_name
    const postcode = tidyPostcode(row.postcode)
    const point = readPosition(row.lon, row.lat)
    const reason =
      nameFault(row.organisation_name, file.path, i + 1) ??
      (row.organisation_slug.trim() === ''
        ? `organisation_slug: blank in row ${i + 1} of ${file.path}; without it the row has no key`
        : null) ??
      (YES.test(row.is_mobile) || YES.test(row.is_area)
        ? 'is_mobile, is_area: it has no door of its own; the list does not say where it stops'
        : null) ??
      dayFault('edited', row.edited, LISTED_2026) ??
      postcodeFault(row.postcode) ??
      ('reason' in point ? point.reason : null)
    if (reason !== null || 'reason' in point) {
      refuse(refused, row, { source: GIVE_FOOD_2026, record: slug, name, reason: reason!, postcode }, row)
      return []
    }
    const then =
      before.get(slug) ?? [...before.values()].find((old) => old.postcode === postcode && keyOf(old.site) === keyOf(row.location_name))
    return [
      {
        source: GIVE_FOOD_2026,
        slug,
        site: row.location_name === '' ? null : row.location_name,
        organisation: row.organisation_name,
        organisationSlug: row.organisation_slug,
        address: withoutPostcode(row.address),
        postcode,
        at: point.at,
        network: row.network,
        phone: row.phone,
        url: row.url,
        charity: row.charity_number || null,
        on: row.edited || (then?.postcode === postcode ? LISTED_2024 : null),
        listedOn: LISTED_2026,
      },
    ]
  })
  return { rows }
}

/** What became of rows by their slug. A row that cannot be read is refused, and what it is about stays as it was in 2024. */
function readGone(file: ListText, refused: SourceRefusal[]): ReadonlyMap<string, Gone> {
  const rows = readCsv(file, ['slug', 'state', 'organisation_now'], (broken) => refused.push(brokenRow(GIVE_FOOD_2026, file.path, broken)))
  return new Map(
    rows.flatMap((row, i): [string, Gone][] => {
      const state = row.state.trim().toLowerCase()
      if ((state === 'not in the list' || state === 'not read') && row.slug.trim() !== '')
        return [[row.slug.trim(), { state, organisationNow: row.organisation_now || null }]]
      const reason =
        row.slug.trim() === ''
          ? `slug: blank in row ${i + 1} of ${file.path}`
          : `state: "${row.state}" in ${file.path} is not known; write "not in the list" or "not read"`
      refused.push({ source: GIVE_FOOD_2026, record: row.slug || `${file.path}, row ${i + 1}`, name: row.slug, reason, postcode: null })
      return []
    }),
  )
}

/** However a table program writes it. */
const YES = /^\s*(?:true|yes|y|t|1)\s*$/i

const POSTCODE_AT_END = /,?\s+[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/

const withoutPostcode = (address: string): string => address.replace(POSTCODE_AT_END, '')
