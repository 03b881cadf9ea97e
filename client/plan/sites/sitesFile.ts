import type { FeatureCollection, Point } from 'geojson'
import { toCsv } from '../../../core/api/csv.ts'
import { inNeedShown } from '../../../core/gap/model/demand.ts'
import type { FoundSite } from './engine/messages.ts'

/** A row a site, what adds most first. An empty cell: not published, or no school. `free_school_meals` = share of pupils, 0–1. */
export const sitesCsv = (sites: readonly FoundSite[]): string => {
  const rows = sites.map(rowOf)
  const names = Object.keys(rowOf(BLANK, 0)) as (keyof ReturnType<typeof rowOf>)[]
  return toCsv(Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])])))
}

export const sitesGeoJson = (sites: readonly FoundSite[]): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: sites.map((site, index) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: site.at },
      properties: rowOf(site, index),
    })),
  } satisfies FeatureCollection<Point>)

/** People are those that a site adds to the ones above it. */
const rowOf = ({ kind, id, name, ward, at, people, needMillionths, school }: FoundSite, index: number) => ({
  order: index + 1,
  kind,
  id,
  name,
  ward,
  lon: at[0],
  lat: at[1],
  people_added: people,
  in_need_added: inNeedShown(needMillionths),
  school_phase: school?.phase ?? null,
  school_type: school?.type ?? null,
  pupils: school?.pupils ?? null,
  free_school_meals: school?.meals ?? null,
})

const BLANK: FoundSite = { kind: 'area', id: '', name: '', ward: null, at: [0, 0], people: 0, needMillionths: 0, school: null }
