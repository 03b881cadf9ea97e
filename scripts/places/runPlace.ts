import { readConfig } from '../../server/config.ts'
import { StartError } from '../../server/startError.ts'
import { addPlace } from './addPlace.ts'
import { hideListing } from './hideListing.ts'
import { keeperOfPlace } from './keeperOfPlace.ts'
import { keepCosts } from './keepCosts.ts'
import { likeLines } from './likeLines.ts'
import { listPlaces } from './listPlaces.ts'
import { PLACE_USAGE } from './placeUsage.ts'
import { removePlace } from './removePlace.ts'
import { sheetOfPlace } from './sheetOfPlace.ts'
import type { Said, Surroundings } from './surroundings.ts'
import { tooManyWords } from './typed/tooManyWords.ts'
import { typedOptions } from './typed/typedOptions.ts'

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
  /** What the words are, said where one is missing. */
  needs: string
  run: (desk: PlaceDesk, words: readonly string[]) => Promise<string>
}

const COMMANDS: Readonly<Record<string, Command>> = {
  add: {
    options: ['name', 'authorities', 'like', 'keeper', 'mailbox'],
    words: 1,
    needs: 'an id for the place, such as leeds',
    run: (desk, [id]) => addPlace(desk, id!),
  },
  like: { options: [], words: 1, needs: 'a name, such as Leeds', run: (desk, [text]) => like(desk, text!) },
  list: { options: [], words: 0, needs: '', run: listPlaces },
  remove: {
    options: [],
    words: 1,
    needs: 'the id of a place, as npm run place -- list has it',
    run: (desk, [id]) => removePlace(desk, id!),
  },
  keeper: {
    options: ['keeper', 'mailbox'],
    words: 1,
    needs: 'the id of a place, as npm run place -- list has it',
    run: (desk, [id]) => keeperOfPlace(desk, id!),
  },
  costs: {
    options: ['cost', 'percentile', 'unit'],
    words: 2,
    needs: 'the id of a place and the file of its matrix',
    run: (desk, [id, file]) => keepCosts(desk, id!, file!),
  },
  sheet: {
    options: ['url', 'source', 'licence', 'map', 'stop'],
    words: 1,
    needs: 'the id of a place, as npm run place -- list has it',
    run: (desk, [id]) => sheetOfPlace(desk, id!),
  },
  hide: {
    options: ['id'],
    words: 1,
    needs: 'the id of a place, as npm run place -- list has it',
    run: (desk, [id]) => hideListing(desk, id!),
  },
}

/**
 * Sets up places, and says what there is, in STORE_DIR; the ground of England comes from DATA_DIR.
 *
 * @throws StartError naming the option, setting or file, and the remedy; InputError where a matrix is wrong
 */
export async function runPlace(args: readonly string[], surroundings: Surroundings): Promise<Said> {
  const [name = '', ...rest] = args
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (name === '--help') throw new StartError(PLACE_USAGE)
  if (command === undefined)
    throw new StartError(
      `npm run place needs one of ${Object.keys(COMMANDS).join(', ')}${name === '' ? ' ' : ', '}${name === '' ? 'after the two dashes' : `not ${JSON.stringify(name)}`}.\n${PLACE_USAGE}`,
    )
  const { words, given } = typedOptions(rest, command.options, [], PLACE_USAGE)
  if (words.length !== command.words)
    throw new StartError(
      words.length > command.words
        ? tooManyWords(words, command.words)
        : `npm run place -- ${name} needs ${command.needs}.\n${PLACE_USAGE}`,
    )
  const { storeDir, dataDir } = readConfig(surroundings.env)
  return { text: await command.run({ ...surroundings, storeDir, dataDir, given }, words), stopped: null }
}

const like = async ({ dataDir }: PlaceDesk, text: string): Promise<string> => `${(await likeLines(dataDir, text)).lines.join('\n')}\n`
