import { featureCollection } from '@turf/turf'
import { quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { AuthorityOutlines } from '../../../core/place/england/authorityOutlines.ts'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { LsoaRow } from './figures.ts'
import type { Outline } from './polygonIndex.ts'

/** A metre or less; the source has no more decimals. */
const DEGREES = 1e-5

/**
 * The outlines of one authority's areas as TopoJSON, by code: a shared border once, whole numbers of 0.00001°.
 *
 * @throws Error naming the area that has no outline
 */
export function authorityTopology(rows: readonly LsoaRow[], outlines: ReadonlyMap<string, Outline>): AuthorityOutlines {
  const sorted = rows.toSorted((a, b) => (a.code < b.code ? -1 : 1))
  const features = sorted.map(({ code, name }) => {
    const outline = outlines.get(code)
    if (!outline) throw new Error(`${code} ${name} has no outline`)
    return { type: 'Feature' as const, id: code, properties: {}, geometry: outline.geometry }
  })
  const whole = topology({ areas: featureCollection(features) }) as Topology<{ areas: GeometryCollection<object> }>
  const [west, south] = whole.bbox!
  return AuthorityOutlines.parse(quantize(whole, { scale: [DEGREES, DEGREES], translate: [west, south] }))
}
