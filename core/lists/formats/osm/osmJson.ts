import type { Position } from '../../../listing/service.ts'
import { Unreadable } from '../unreadable.ts'
import type { OsmKind, OsmRaw, OsmTags } from './osmElement.ts'
import { centreOf } from './osmGathering.ts'
import { gaveUp } from './osmXml.ts'

interface Point {
  lat?: unknown
  lon?: unknown
}

interface Element extends Point {
  type?: unknown
  id?: unknown
  tags?: unknown
  center?: Point
  bounds?: { minlat?: unknown; minlon?: unknown; maxlat?: unknown; maxlon?: unknown }
  nodes?: unknown
  members?: unknown
  geometry?: unknown
}

/**
 * Elements of an answer of Overpass in JSON, with `out center`, `out geom` or `out body; >; out skel`.
 *
 * @throws Unreadable where it is not whole JSON, holds no elements, or Overpass says that it gave up
 */
export function osmJson(text: string): OsmRaw[] {
  const json = parsed(text)
  const { elements, remark } = (typeof json === 'object' && json !== null ? json : {}) as { elements?: unknown; remark?: unknown }
  if (typeof remark === 'string' && /error|timed out|out of memory/i.test(remark)) throw gaveUp()
  if (!Array.isArray(elements))
    throw new Unreadable('The file is JSON but no answer of Overpass: it has no list "elements"; ask with [out:json]')
  return (elements as unknown[]).flatMap((element) => (typeof element === 'object' && element !== null ? (rawOf(element) ?? []) : []))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw new Unreadable('The file is not whole JSON; fetch it again', { cause: error })
  }
}

function rawOf(element: Element): OsmRaw | null {
  const { type, id, tags } = element
  if ((type !== 'node' && type !== 'way' && type !== 'relation') || typeof id !== 'number') return null
  const corners = Array.isArray(element.geometry) ? (element.geometry as Point[]).map((each) => pointOf(each)) : []
  const at = pointOf(element) ?? pointOf(element.center) ?? boxCentre(element) ?? centreOf(corners)
  return { kind: type, id, tags: tagsOf(tags), at, members: at === null ? membersOf(element) : [] }
}

const tagsOf = (tags: unknown): OsmTags =>
  Object.fromEntries(
    Object.entries(typeof tags === 'object' && tags !== null ? tags : {}).filter(
      (tag): tag is [string, string] => typeof tag[1] === 'string',
    ),
  )

function membersOf({ nodes, members }: Element): OsmRaw['members'] {
  const ids = Array.isArray(nodes) ? (nodes as unknown[]).filter((id) => typeof id === 'number') : []
  const own = Array.isArray(members) ? (members as { type?: OsmKind; ref?: unknown }[]) : []
  return [
    ...ids.map((id) => ({ kind: 'node' as const, id })),
    ...own.flatMap(({ type, ref }) => ((type === 'way' || type === 'node') && typeof ref === 'number' ? [{ kind: type, id: ref }] : [])),
  ]
}

function pointOf(point: Point | null | undefined): Position | null {
  const { lat, lon } = point ?? {}
  return typeof lat === 'number' && typeof lon === 'number' ? [lon, lat] : null
}

function boxCentre({ bounds }: Element): Position | null {
  const corner = (lon: unknown, lat: unknown): Position | null => pointOf({ lon, lat })
  return bounds === undefined ? null : centreOf([corner(bounds.minlon, bounds.minlat), corner(bounds.maxlon, bounds.maxlat)])
}
