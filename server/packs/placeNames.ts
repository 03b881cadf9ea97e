import MiniSearch from 'minisearch'
import { z } from 'zod'
import { plainName } from '../../core/place/plainName.ts'
import { PlaceName } from '../../core/place/placeName.ts'
import { compareText } from '../../core/listing/compareText.ts'
import { readFileAs } from './readJsonFile.ts'

export interface PlaceNames {
  /**
   * At most 8: those of exactly this name, whatever the case, accents and marks; then those in our places; then the closest to what was
   * written, the larger place, by name.
   */
  find: (text: string) => PlaceName[]
}

const MOST = 8
const KINDS: readonly PlaceName['kind'][] = ['city', 'town', 'suburb', 'village', 'hamlet']

/** @throws StartError naming the file when it cannot be read */
export const openPlaceNames = async (path: string): Promise<PlaceNames> => indexPlaceNames(await readFileAs(path, z.array(PlaceName)))

/** Whole words and beginnings of words first; only where there are none, names that are one letter in five away. */
function indexPlaceNames(names: readonly PlaceName[]): PlaceNames {
  const index = new MiniSearch<{ id: number; name: string }>({
    fields: ['name'],
    processTerm: plainName,
    tokenize: (text) => plainName(text).split(' '),
  })
  index.addAll(names.map(({ name }, id) => ({ id, name })))
  const matching = (text: string, fuzzy: number | false): PlaceName[] =>
    index.search(text, { prefix: true, combineWith: 'AND', fuzzy }).map(({ id }) => names[id as number]!)
  return {
    find: (text) => {
      const near = matching(text, false)
      return (near.length > 0 ? near : matching(text, 0.2)).toSorted(bestFirst(plainName(text))).slice(0, MOST)
    },
  }
}

const bestFirst =
  (wanted: string) =>
  (a: PlaceName, b: PlaceName): number =>
    Number(closeness(b, wanted) === 0) - Number(closeness(a, wanted) === 0) ||
    Number(a.place === null) - Number(b.place === null) ||
    closeness(a, wanted) - closeness(b, wanted) ||
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    compareText(a.name, b.name) ||
    compareText(a.authority, b.authority)

const closeness = ({ name }: PlaceName, wanted: string): number =>
  plainName(name) === wanted ? 0 : plainName(name).startsWith(wanted) ? 1 : 2
