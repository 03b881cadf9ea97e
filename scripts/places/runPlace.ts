import { readConfig } from '../../server/config.ts'
import { StartError } from '../../server/startError.ts'
import { addPlace } from './addPlace.ts'
import { hideListing } from './hideListing.ts'
import { keepCosts } from './keepCosts.ts'
import { listPlaces } from './listPlaces.ts'
import { PLACE_USAGE } from './placeUsage.ts'
import { likeAuthorities, readAuthorities } from './readAuthorities.ts'
import { removePlace } from './removePlace.ts'
import { sheetOfPlace } from './sheetOfPlace.ts'
import type { Said, Surroundings } from './surroundings.ts'
import { typedOptions } from './typedOptions.ts'

/** What a place command works with. */
export interface PlaceDesk extends Surroundings {
  storeDir: string
  dataDir: string
  /** Options that were given, by name. */
  given: ReadonlyMap<string, string>
}

/** Each command: the options it takes, how many words it needs, and what it does with them. */
interface Command {
  options: readonly string[]
  words: number
  run: (desk: PlaceDesk, words: readonly string[]) => Promise<string>
}

const COMMANDS: Readonly<Record<string, Command>> = {
  add: { options: ['name', 'authorities', 'like', 'keeper', 'mailbox'], words: 1, run: (desk, [id]) => addPlace(desk, id!) },
  like: { options: [], words: 1, run: (desk, [text]) => like(desk, text!) },
  list: { options: [], words: 0, run: listPlaces },
  remove: { options: [], words: 1, run: (desk, [id]) => removePlace(desk, id!) },
  costs: { options: ['cost', 'percentile'], words: 2, run: (desk, [id, file]) => keepCosts(desk, id!, file!) },
  sheet: { options: ['url', 'source', 'licence', 'map', 'stop'], words: 1, run: (desk, [id]) => sheetOfPlace(desk, id!) },
  hide: { options: ['id'], words: 1, run: (desk, [id]) => hideListing(desk, id!) },
}

/**
 * Sets up places, and says what there is, in STORE_DIR; the ground of England comes from DATA_DIR.
 *
 * @throws StartError naming the option, setting or file, and the remedy; InputError where a matrix is wrong
 */
export async function runPlace(args: readonly string[], surroundings: Surroundings): Promise<Said> {
  const [name = '', ...rest] = args
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (command === undefined)
    throw new StartError(`npm run place needs one of ${Object.keys(COMMANDS).join(', ')}, got ${JSON.stringify(name)}.\n${PLACE_USAGE}`)
  const { words, given } = typedOptions(rest, command.options, [], PLACE_USAGE)
  if (words.length !== command.words)
    throw new StartError(
      `npm run place -- ${name} takes ${command.words} word${command.words === 1 ? '' : 's'}, got ${words.length}.\n${PLACE_USAGE}`,
    )
  const { storeDir, dataDir } = readConfig(surroundings.env)
  return { text: await command.run({ ...surroundings, storeDir, dataDir, given }, words), stopped: null }
}

async function like({ dataDir }: PlaceDesk, text: string): Promise<string> {
  const found = likeAuthorities(await readAuthorities(dataDir), text)
  if (found.length === 0) throw new StartError(`No authority of England has a name like ${JSON.stringify(text)}. Try its first word.`)
  return found.map(({ code, name, people }) => `${code}  ${name}  (${people.toLocaleString('en-GB')} people)\n`).join('')
}
