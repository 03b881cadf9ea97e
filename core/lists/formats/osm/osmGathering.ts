import type { Position } from '../../../listing/service.ts'
import { Unreadable } from '../unreadable.ts'
import type { OsmElement, OsmRaw } from './osmElement.ts'
import { osmKinds } from './osmKinds.ts'

/** What a reading of the file looks for: elements by their tags, then ways of which areas are made, then the nodes of ways. */
type OsmPass = 'tags' | 'ways' | 'nodes'

/** More than England has of what is looked for. */
const MOST_ELEMENTS = 100_000

/** Corners of all of these together. */
const MOST_NODES = 5_000_000

/** Reads a file as often as it takes to say where its elements are, with memory for what is wanted and no more. */
export interface OsmGathering {
  readonly pass: OsmPass
  /** Whether a way of the file is to be visited in `ways`, a node in `nodes`. */
  needs(id: number): boolean
  visit(raw: OsmRaw): void
  /** After each whole reading: whether the file is to be read again, in another pass. */
  next(): boolean
  /** A way or area lies at the centre of the bounding box of its nodes. */
  elements(): OsmElement[]
}

/**
 * Two readings as a rule: tags, then nodes; three where an area is made of several ways; one where the file gives centres.
 *
 * `visit` throws Unreadable where there is more than all England has.
 */
export function osmGathering(): OsmGathering {
  let pass: OsmPass = 'tags'
  const wanted = new Map<string, OsmRaw>()
  const ways = new Map<number, readonly number[] | null>()
  const nodes = new Map<number, Position | null>()

  const visit = (raw: OsmRaw): void => {
    if (pass === 'nodes') nodes.set(raw.id, raw.at)
    else if (pass === 'ways') ways.set(raw.id, idsOf(raw, 'node'))
    else if (osmKinds(raw.tags) !== null) {
      wanted.set(`${raw.kind}/${raw.id}`, raw)
      if (wanted.size > MOST_ELEMENTS) throw tooMany('elements')
    }
  }
  const next = (): boolean => {
    const placeless = [...wanted.values()].filter(({ at }) => at === null)
    if (pass === 'tags') {
      for (const raw of placeless) if (raw.kind === 'relation') for (const id of idsOf(raw, 'way')) ways.set(id, null)
      pass = 'ways'
      if (ways.size > 0) return true
    }
    if (pass === 'nodes') return false
    pass = 'nodes'
    for (const raw of placeless) for (const id of nodesOf(raw, ways)) nodes.set(id, null)
    if (nodes.size > MOST_NODES) throw tooMany('corners')
    return nodes.size > 0
  }
  return {
    get pass() {
      return pass
    },
    needs: (id) => (pass === 'nodes' ? nodes.has(id) : ways.has(id)),
    visit,
    next,
    elements: () =>
      [...wanted].map(([record, raw]) => ({
        record,
        tags: raw.tags,
        at: raw.at ?? centreOf(nodesOf(raw, ways).map((id) => nodes.get(id) ?? null)),
      })),
  }
}

const tooMany = (what: string) =>
  new Unreadable(`The extract holds more ${what} than all of England has; cut it to your area, by its outline, and use that file`)

const idsOf = ({ members }: OsmRaw, kind: string): number[] => members.filter((member) => member.kind === kind).map(({ id }) => id)

const nodesOf = (raw: OsmRaw, ways: ReadonlyMap<number, readonly number[] | null>): number[] => [
  ...idsOf(raw, 'node'),
  ...(raw.kind === 'relation' ? idsOf(raw, 'way').flatMap((id) => ways.get(id) ?? []) : []),
]

/** Centre of the bounding box; null where a file has been cut through and most of its corners are not in it. */
export function centreOf(corners: readonly (Position | null)[]): Position | null {
  const known = corners.filter((corner) => corner !== null)
  if (known.length === 0 || known.length * 2 < corners.length) return null
  const [lons, lats] = [known.map(([lon]) => lon), known.map(([, lat]) => lat)]
  const middle = (numbers: readonly number[]): number =>
    (numbers.reduce((a, b) => Math.min(a, b)) + numbers.reduce((a, b) => Math.max(a, b))) / 2
  return [middle(lons), middle(lats)]
}
