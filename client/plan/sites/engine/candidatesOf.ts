import { insideOutline } from '../../../../core/gap/model/insideOutline.ts'
import { asOf } from '../../../../core/listing/asOf.ts'
import type { Service } from '../../../../core/listing/service.ts'
import type { Schools } from '../../../../core/place/schools.ts'
import type { DeskGround, GroundWithin } from '../../engine/deskGround.ts'
import type { Ready, SitesGround, SitesQuestion } from '../sitesQuestion.ts'
import type { SitesCandidate } from './messages.ts'
import { schoolCandidates } from './schoolCandidates.ts'

interface CandidatesAsked {
  ground: DeskGround
  within: GroundWithin
  /** null = not known. */
  schools: Schools | null
  sites: SitesQuestion
  inside: SitesGround
  ready: Ready
  /** Ids of listings that count already and stay. */
  counted: ReadonlySet<string>
  /** ms since 1970 UTC */
  at: number
}

export interface Candidates {
  candidates: SitesCandidate[]
  /** Schools left out because their share of free school meals is not published. */
  notPublished: number
}

/**
 * Where new sites may stand: inside the authority or ward that the question is about, and the ground that was drawn. Listings outside the
 * place, without a door that may be shown, or closed are none. Of two in the same spot the first counts: one door holds one site.
 */
export function candidatesOf(asked: CandidatesAsked): Candidates {
  const { sites, schools, inside, within } = asked
  if (sites.from === 'schools') {
    const { candidates, notPublished } = schoolCandidates(schools, within.figures.columns.code, sites)
    return { candidates: apart(candidates.filter(isOn(inside))), notPublished }
  }
  return { candidates: apart(listed(asked).filter(isOn(inside))), notPublished: 0 }
}

function listed({ ground, within, sites, ready, counted, at }: CandidatesAsked): SitesCandidate[] {
  const doors = (kind: SitesCandidate['kind'], holds: (service: Service) => boolean): SitesCandidate[] =>
    ground.services
      .flatMap((service) => asOf(service, at) ?? [])
      .filter((service) => isDoor(service) && holds(service))
      .map(({ id, name, at: door }): SitesCandidate => ({ kind, id, name, at: door!, ward: null, school: null }))
      .filter(isOn(within.rows.length === ground.figures.count ? null : within.outline))
  switch (sites.from) {
    case 'libraries':
      return doors('library', ({ types }) => types.includes('library'))
    case 'doors':
      return doors('door', ({ id }) => !counted.has(id))
    case 'ready':
      return [...doors('door', ({ id }) => ready.services.includes(id)), ...areasIn(within, (ward) => ready.wards.includes(ward))]
    default:
      return areasIn(within, () => true)
  }
}

const isDoor = ({ at, precision, edge, status }: Service): boolean =>
  at !== null && (precision === 'exact' || precision === 'street') && !edge && status !== 'closed' && status !== 'temporarily closed'

function areasIn({ figures: { columns, names } }: GroundWithin, isAsked: (ward: string) => boolean): SitesCandidate[] {
  return [...columns.code.keys()]
    .filter((row) => isAsked(columns.ward[row]!))
    .map((row) => {
      const ward = columns.ward[row]!
      return {
        kind: 'area',
        id: columns.code[row]!,
        name: columns.name[row]!,
        at: [columns.lon[row]!, columns.lat[row]!],
        ward: names[ward] ?? ward,
        school: null,
      }
    })
}

function isOn(ground: SitesGround): (candidate: SitesCandidate) => boolean {
  if (ground === null) return () => true
  const isInside = insideOutline(ground)
  return ({ at: [lon, lat] }) => isInside(lon, lat)
}

function apart(candidates: readonly SitesCandidate[]): SitesCandidate[] {
  const spots = new Map<string, SitesCandidate>()
  for (const candidate of candidates) {
    const spot = candidate.at.map((degrees) => degrees.toFixed(5)).join()
    if (!spots.has(spot)) spots.set(spot, candidate)
  }
  return [...spots.values()]
}
