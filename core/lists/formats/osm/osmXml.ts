import { SaxesParser } from 'saxes'
import type { Position } from '../../../listing/service.ts'
import { Unreadable } from '../unreadable.ts'
import type { OsmKind, OsmRaw } from './osmElement.ts'
import { centreOf } from './osmGathering.ts'

const PIECE = 1 << 20

type Attributes = Readonly<Record<string, string>>

interface Open {
  kind: OsmKind
  id: number
  tags: Record<string, string>
  at: Position | null
  members: { kind: OsmKind; id: number }[]
  corners: Position[]
  isGone: boolean
}

/**
 * Visits every element of OSM XML, as JOSM, the API, Overpass and osmium write it. Nothing outside the text is ever fetched, and entities
 * of its own are refused.
 *
 * @throws Unreadable where it is not whole XML, is something else, or Overpass says that it gave up
 */
export function visitOsmXml(text: string, visit: (raw: OsmRaw) => void): void {
  const parser = new SaxesParser<{ position: true; xmlns: false }>({ position: true, xmlns: false })
  let [open, remark, depth]: [Open | null, string | null, number] = [null, null, 0]
  parser.on('error', (error) => {
    throw new Unreadable(`The file is not whole XML: ${error.message.replace(/^(\d+):\d+: /, 'line $1: ')}; fetch it again`, {
      cause: error,
    })
  })
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    if (depth === 1 && name !== 'osm')
      throw new Unreadable(`The file is XML of another kind (<${name.slice(0, 20)}>), not of OSM; use an extract of OpenStreetMap`)
    if (depth === 2) open = opened(name, attributes)
    else if (open !== null) addTo(open, name, attributes)
    if (name === 'remark') remark = ''
  })
  parser.on('text', (said) => {
    if (remark !== null) remark += said
  })
  parser.on('closetag', () => {
    depth -= 1
    if (remark !== null && /error|timed out|out of memory/i.test(remark)) throw gaveUp()
    remark = null
    if (depth !== 1 || open === null) return
    const { corners, isGone, ...raw } = open
    if (!isGone) visit(corners.length > 0 && raw.at === null ? { ...raw, at: centreOf(corners), members: [] } : raw)
    open = null
  })
  for (let from = 0; from < text.length; from += PIECE) parser.write(text.slice(from, from + PIECE))
  parser.close()
}

export const gaveUp = () =>
  new Unreadable('Overpass gave up before the end, so the answer is not whole; ask for a smaller area, or with a longer timeout')

function opened(name: string, attributes: Attributes): Open | null {
  if (name !== 'node' && name !== 'way' && name !== 'relation') return null
  const isGone = attributes.visible === 'false' || attributes.action === 'delete'
  return { kind: name, id: Number(attributes.id), tags: {}, at: positionOf(attributes), members: [], corners: [], isGone }
}

function addTo(open: Open, name: string, attributes: Attributes): void {
  if (name === 'tag') open.tags[attributes.k ?? ''] = attributes.v ?? ''
  else if (name === 'center') open.at = positionOf(attributes)
  else if (name === 'nd') {
    const corner = positionOf(attributes)
    if (corner !== null) open.corners.push(corner)
    if (attributes.ref !== undefined) open.members.push({ kind: 'node', id: Number(attributes.ref) })
  } else if (name === 'member' && (attributes.type === 'way' || attributes.type === 'node'))
    open.members.push({ kind: attributes.type, id: Number(attributes.ref) })
}

function positionOf({ lat, lon }: Attributes): Position | null {
  const at: Position = [Number(lon ?? Number.NaN), Number(lat ?? Number.NaN)]
  return at.every(Number.isFinite) ? at : null
}
