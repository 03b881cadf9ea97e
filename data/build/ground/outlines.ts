import { featureCollection, polygon, rewind, union } from '@turf/turf'
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { feature, merge } from 'topojson-client'
import { topology } from 'topojson-server'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Outline } from './polygonIndex.ts'
import { readGeoJson, readRaw, type RawFile } from '../raw/raw.ts'
import { roundApart } from './roundApart.ts'
import { simplifyApart } from './simplifyApart.ts'

/** Triangles smaller than this (square degrees; about 220 m² at 52° N) are not worth a vertex. */
const LEAST_TRIANGLE = 3e-8

/** The LSOA 2021 outlines of one authority as published, 15 decimals. */
export function readLsoaOutlines(rawDir: string, authority: string): { raw: RawFile; outlines: Outline[] } {
  const raw = readRaw(rawDir, `boundaries/lsoa21/${authority}.geojson.gz`)
  const outlines = readGeoJson(raw).features.map((area) => ({
    type: 'Feature' as const,
    id: String(area.properties?.LSOA21CD),
    properties: { code: String(area.properties?.LSOA21CD), name: String(area.properties?.LSOA21NM) },
    geometry: area.geometry as Polygon | MultiPolygon,
  }))
  return { raw, outlines }
}

/** All of England, super-generalised: coarse at street level. */
export function readEnglandOutlines(rawDir: string): { raw: RawFile; outlines: Outline[] } {
  const raw = readRaw(rawDir, 'boundaries/lsoa21_england_bsc.geojson.gz')
  return { raw, outlines: readGeoJson(raw).features as Outline[] }
}

/**
 * Fewer vertices, 5 decimals; a border that two areas share is simplified once, so they still share it
 * (Visvalingam's method on the arcs of a topology). No ring crosses or touches itself.
 */
export function simplifyShared(outlines: readonly Outline[]): Outline[] {
  const arcs = topology({ areas: featureCollection([...outlines]) }) as Topology<{
    areas: GeometryCollection<{ code: string; name: string }>
  }>
  const simple = roundApart(simplifyApart(arcs, LEAST_TRIANGLE))
  const features = feature(simple, simple.objects.areas) as FeatureCollection<Polygon | MultiPolygon, { code: string; name: string }>
  return features.features
    .map((area) => tidy(area.properties.code, area.properties.name, area.geometry))
    .toSorted((a, b) => (a.properties.code < b.properties.code ? -1 : 1))
}

/**
 * The areas of one group dissolved into one outline. The borders inside it are shared to the last digit, so they are taken away
 * first: to unite what is left gives the same points in the same order in a tenth of the time.
 */
export function dissolve(code: string, name: string, parts: readonly Outline[]): Outline {
  const only = parts[0]
  // Two are the least that can be united; a part of the whole adds nothing to it.
  const whole = parts.length === 1 && only ? only : union(featureCollection([...withoutInnerBorders(parts), ...parts.slice(0, 1)]))
  if (!whole) throw new Error(`${code} ${name} dissolves to nothing`)
  return tidy(code, name, whole.geometry)
}

function withoutInnerBorders(parts: readonly Outline[]): Feature<Polygon>[] {
  const arcs = topology({ parts: featureCollection([...parts]) }) as Topology<{ parts: GeometryCollection }>
  const pieces = merge(arcs, arcs.objects.parts.geometries as Parameters<typeof merge>[1])
  return pieces.coordinates.map((rings) => polygon(rings))
}

function tidy(code: string, name: string, geometry: Polygon | MultiPolygon): Outline {
  const wound = rewind({ type: 'Feature' as const, properties: {}, geometry }, { mutate: false }) as Outline
  return { type: 'Feature', id: code, properties: { code, name }, geometry: wound.geometry }
}
