import MiniSearch from 'minisearch'
import { z } from 'zod'
import { PlaceName } from '../../core/api/placeNames.ts'
import { compareText } from '../../core/listing/compareText.ts'
import { readFileAs } from './readJsonFile.ts'

export interface PlaceNames {
  /** At most 8, those in our places first, then the closest to what was written, then the larger place, then by name. */
  find: (text: string) => PlaceName[]
  /** Places of exactly this name, whatever the case, accents and marks. */
  named: (text: string) => PlaceName[]
}

const MOST = 8
const KINDS: readonly PlaceName['kind'][] = ['city', 'town', 'suburb', 'village', 'hamlet']

/** @throws StartError naming the file when it cannot be read */
export const openPlaceNames = async (path: string): Promise<PlaceNames> => indexPlaceNames(await readFileAs(path, z.array(PlaceName)))

/** Whole words and beginnings of words first; only where there are none, names that are one letter in five away. */
function indexPlaceNames(names: readonly PlaceName[]): PlaceNames {
  const index = new MiniSearch<{ id: number; name: string }>({
    fields: ['name'],
    processTerm: plain,
    tokenize: (text) => plain(text).split(' '),
  })
  index.addAll(names.map(({ name }, id) => ({ id, name })))
  const matching = (text: string, fuzzy: number | false): PlaceName[] =>
    index.search(text, { prefix: true, combineWith: 'AND', fuzzy }).map(({ id }) => names[id as number]!)
  return {
    find: (text) => {
      const near = matching(text, false)
      return (near.length > 0 ? near : matching(text, 0.2)).toSorted(bestFirst(plain(text))).slice(0, MOST)
    },
    named: (text) => {
      const wanted = plain(text)
      return names.filter(({ name }) => plain(name) === wanted).toSorted(bestFirst(wanted))
    },
  }
}

/** Lower case, no accents, apostrophes or full stops; any other mark is a space. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f'’.]/g, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const bestFirst =
  (wanted: string) =>
  (a: PlaceName, b: PlaceName): number =>
    Number(a.place === null) - Number(b.place === null) ||
    closeness(a, wanted) - closeness(b, wanted) ||
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    compareText(a.name, b.name) ||
    compareText(a.authority, b.authority)

const closeness = ({ name }: PlaceName, wanted: string): number => (plain(name) === wanted ? 0 : plain(name).startsWith(wanted) ? 1 : 2)
