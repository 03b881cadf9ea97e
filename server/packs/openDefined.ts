import type { Service } from '../../core/listing/service.ts'
import { compact } from '../../core/listing/wire.ts'
import type { PlaceGround } from '../../core/place/groundOf.ts'
import { PlaceFile, type Source } from '../../core/place/place.ts'
import type { PlaceDefinition } from '../../core/place/placeDefinition.ts'
import type { England } from '../england/openEngland.ts'
import type { Log } from '../log.ts'
import { assemblePack, listingsAsset, outlinesAsset, type Pack } from './assemblePack.ts'

/** What is known of the lists that the listings come from. */
type FromLists = Partial<Pick<PlaceFile, 'sources' | 'refused' | 'merges'>>

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
  const [listings, areas, boundaries] = await Promise.all([
    listingsAsset(features),
    outlinesAsset(ground.areas),
    outlinesAsset(ground.boundaries),
  ])
  const file = fileOf(definition, listed, ground, england, lists)
  return assemblePack(
    {
      file,
      services: listed,
      features,
      setAside: [],
      listings,
      figures: ground.figures,
      needs: ground.needs,
      areas,
      boundaries,
      water: null,
      schools: null,
    },
    0,
    log,
  )
}

function fileOf(
  { id, name, nation, terms, support }: PlaceDefinition,
  listed: readonly Service[],
  ground: PlaceGround,
  england: England,
  { sources = [], refused = [], merges = [] }: FromLists,
): PlaceFile {
  const edge = listed.filter((service) => service.edge).length
  const { count, columns } = ground.figures
  return PlaceFile.parse({
    id,
    name,
    nation,
    terms,
    support,
    bbox: ground.bbox,
    authorities: ground.authorities,
    outlines: true,
    outwards: ground.outwards,
    counts: { services: listed.length - edge, edge, areas: count, people: columns.people.reduce((sum, people) => sum + people, 0) },
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
