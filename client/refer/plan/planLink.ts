import { readLink, type ReadLink } from '../../../core/share/link.ts'

/** What a link, or what stands behind the # of this page, says. */
export type PlanLink =
  | ReadLink
  /** The link is of another place of this map. */
  | { state: 'elsewhere'; place: string; fragment: string }

/** A path of ours and what stands behind it; messages put text around links. No question of ours is longer: what is read stays linear in the text. */
const OURS = /\/(?:shortlist|refer)\/([a-z\d-]{1,80})[^#\s]{0,100}#(\S+)/i

/**
 * Reads a pasted link of a plan or shortlist, or its fragment alone. Nothing is thrown.
 *
 * @param place id of the place that the desk is of
 * @param listed all its listings
 */
export function readPlanLink(text: string, place: string, listed: readonly { id: string }[]): PlanLink {
  const [, other, fragment] = OURS.exec(text) ?? []
  if (other !== undefined && fragment !== undefined && other.toLowerCase() !== place)
    return { state: 'elsewhere', place: other.toLowerCase(), fragment }
  return readLink(fragment ?? text, listed)
}
