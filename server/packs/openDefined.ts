import type { Service } from '../../core/listing/service.ts'
import { compact } from '../../core/listing/wire.ts'
import type { PlaceGround } from '../../core/place/groundOf.ts'
import { placeOf, type Place, type Source } from '../../core/place/place.ts'
import type { PlaceDefinition } from '../../core/place/placeDefinition.ts'
import type { England } from '../england/openEngland.ts'
import type { Log } from '../log.ts'
import { assemblePack, listingsAsset, outlinesAsset, type Pack } from './assemblePack.ts'

/** What is known of the lists that the listings come from. */
type FromLists = Partial<Pick<Place, 'sources' | 'refused' | 'merges'>>

/**
 * A whole pack for a place that has no files of its own: its ground follows from England's, with outlines that are coarse at street level
 * no water and no schools.
 *
 * @param listed its listings and those at its edge, checked
 * @param lists credits of their sources, and rows that were refused or merged; none where nothing is stated
 * @throws RangeError naming authorities that England does not have, StartError naming a file that cannot be read
 */
export async function openDefined(
  definition: PlaceDefinition,
  listed: readonly Service[],
  england: England,
  log: Log,
  lists: FromLists = {},
): Promise<Pack> {
  const ground = await england.groundOf(definition)
  const features = listed.map(compact)
  const file = placeOn(ground, definition, listed, england, lists)
  return assemblePack(
    {
      file,
      services: listed,
      features,
      setAside: [],
      listings: listingsAsset(features),
      figures: ground.figures,
      needs: ground.needs,
      areas: outlinesAsset(ground.areas),
      boundaries: outlinesAsset(ground.boundaries),
      water: null,
      schools: null,
    },
    0,
    log,
  )
}

function placeOn(
  ground: PlaceGround,
  definition: PlaceDefinition,
  listed: readonly Service[],
  england: England,
  { sources = [], refused = [], merges = [] }: FromLists,
): Place {
  const edge = listed.filter((service) => service.edge).length
  const { count, columns } = ground.figures
  const people = columns.people.reduce((sum, each) => sum + each, 0)
  return placeOf(definition, ground, {
    counts: { services: listed.length - edge, edge, areas: count, people },
    sources: [...sources, ...groundSources(ground, england)],
    refused,
    merges,
  })
}

/** England's sources, counting what stands in the place: postcodes of its outward codes, and one row an area of everything else. */
const groundSources = ({ figures, outwards }: PlaceGround, england: England): Source[] =>
  england.sources.map((source) => ({
    ...source,
    used:
      source.id === 'code-point-open' ? outwards.reduce((sum, outward) => sum + england.outwards[outward]!.postcodes, 0) : figures.count,
  }))
