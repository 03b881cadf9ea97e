import { resolve } from 'node:path'
import { PlaceDefinition } from '../../core/place/placeDefinition.ts'
import { plainName } from '../../core/place/plainName.ts'
import { StartError } from '../../server/startError.ts'
import { placePaths } from '../../server/store/places/placePaths.ts'
import { readDefinition } from '../../server/store/places/readStoredPlaces.ts'
import { underLock } from '../../server/store/places/underLock.ts'
import { typedKeeper } from './keeperOfPlace.ts'
import { likeLines } from './likeLines.ts'
import { namedAuthorities, readAuthorities, type Authority } from './readAuthorities.ts'
import { placesInData } from './placesInData.ts'
import type { PlaceDesk } from './runPlace.ts'
import { writeOrSay } from './writeOrSay.ts'

/** Sets up a place; with `--like` it only says which councils may be meant. @throws StartError naming the option and the remedy; nothing is written then */
export async function addPlace(desk: PlaceDesk, id: string): Promise<string> {
  const { storeDir, dataDir, newId, given } = desk
  const like = given.get('like')
  if (like !== undefined) return candidates(desk, id, like)
  const authorities = await chosenAuthorities(desk)
  const definition = definitionOf(desk, id, authorities)
  if ((await placesInData(dataDir)).includes(id))
    throw new StartError(
      `${id} stands in DATA_DIR already. Take another id; lists can be brought into it as it is: npm run import -- … --into ${id}.`,
    )
  await underLock(storeDir, newId, async () => {
    if ((await readDefinition(storeDir, id)) !== null)
      throw new StartError(`There is a place ${id} already. Take another id, or take it away first: npm run place -- remove ${id}.`)
    await writeOrSay(placePaths.definition(storeDir, id), `${JSON.stringify(definition, null, 2)}\n`, newId())
  })
  const people = authorities.reduce((sum, each) => sum + each.people, 0)
  const areas = authorities.reduce((sum, each) => sum + each.areas.length, 0)
  return [
    `${definition.name} is set up as ${id}: ${authorities.map(({ code, name }) => `${name} (${code})`).join(', ')}; ${areas} areas, ${people.toLocaleString('en-GB')} people.`,
    definition.keeper === null
      ? `No keeper is named. Who keeps the list stands on every page once you say it: npm run place -- keeper ${id} --keeper "ROLE" --mailbox MAIL.`
      : `Kept by ${definition.keeper.role}, ${definition.keeper.mailbox}. Both stand on every page of the place, so neither may be a person's own.`,
    `It is kept in ${resolve(placePaths.definition(storeDir, id))}. A server with the same STORE_DIR shows it within seconds, at /find/${id} and /plan/${id}.`,
    `Look at a list for it with: npm run import -- FILE --into ${id} --as csv --source NAME --licence TEXT --date YYYY-MM-DD`,
    '',
  ].join('\n')
}

async function chosenAuthorities({ given, dataDir }: PlaceDesk): Promise<Authority[]> {
  const named = given.get('authorities')
  if (named === undefined)
    throw new StartError(
      '--authorities is missing: which councils it is, by name or code, such as "Leeds, Bradford", Devon or E08000035. Look them up with: npm run place -- like NAME.',
    )
  const found = namedAuthorities(
    await readAuthorities(dataDir),
    named.split(',').filter((text) => text.trim() !== ''),
  )
  const again = found.find((authority, at) => found.indexOf(authority) < at)
  if (again !== undefined) throw new StartError(`--authorities names ${again.name} twice. Name it once.`)
  if (found.length === 0) throw new StartError('--authorities is blank. Name a council or county, such as Leeds.')
  return found
}

/** With `--like` nothing is set up: which councils may be meant, and the command that sets up those. */
async function candidates({ given, dataDir }: PlaceDesk, id: string, text: string): Promise<string> {
  if (given.has('authorities'))
    throw new StartError('--authorities and --like both say which authorities. Give --authorities to set the place up, --like to look.')
  const { lines, one } = await likeLines(dataDir, text)
  const name = JSON.stringify(given.get('name') ?? text)
  return [
    'Nothing is set up yet. Like that are:',
    ...lines,
    `Set it up with${one === null ? ' the codes that you mean, a comma between' : ''}:`,
    `  npm run place -- add ${id} --name ${name} --authorities ${one ?? 'CODE,CODE'}`,
    '',
  ].join('\n')
}

function definitionOf({ given }: PlaceDesk, id: string, authorities: readonly Authority[]): PlaceDefinition {
  const name = given.get('name')
  if (name === undefined) throw new StartError('--name is missing: what people call the place, such as --name "Leeds".')
  const keeper = typedKeeper(given)
  const parsed = PlaceDefinition.safeParse({ id, name, nation: 'england', authorities: authorities.map(({ code }) => code), keeper })
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  if (issue?.path[0] === 'id') throw new StartError(notAnId(id))
  throw new StartError(`--${issue?.path.join('.')} does not fit: ${issue?.message}. Change it and run this again.`)
}

/** What to write in its place, if it has a letter. */
function notAnId(id: string): string {
  const better = plainName(id)
    .replaceAll(/[^a-z]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
  return `${JSON.stringify(id)} cannot stand in the address of a place, such as /find/leeds: small letters and hyphens, a letter first.${better === '' ? '' : ` Write ${better} in its place.`}`
}
