import type { PlaceDefinition } from '../../../core/place/placeDefinition.ts'
import type { Source } from '../../../core/place/place.ts'
import type { Supply } from './supply.ts'

/** All pages that facts were gathered from by hand, as one list. */
const COMMUNITY_PAGES = 'community-pages'

/**
 * Holds the lists that a place file names against those that the place's listings cite, so that the file says what the place is made of.
 *
 * @throws Error naming the place, the lists and the remedy
 */
export function checkLists(
  { id, lists = [] }: Pick<PlaceDefinition, 'id' | 'lists'>,
  sources: readonly Pick<Source, 'id'>[],
  { community }: { community: Pick<Supply['community'], 'sources'> },
): void {
  const pages = new Set(community.sources.map((page) => page.id))
  const cited = new Set(sources.map((source) => (pages.has(source.id) ? COMMUNITY_PAGES : source.id)))
  const unnamed = [...cited].filter((list) => !lists.includes(list))
  const uncited = lists.filter((list) => !cited.has(list))
  if (unnamed.length > 0) throw new Error(`${id}/place.json: lists: its listings come from ${unnamed.join(', ')} too. Add them.`)
  if (uncited.length > 0) throw new Error(`${id}/place.json: lists: none of its listings comes from ${uncited.join(', ')}. Take them out.`)
}
