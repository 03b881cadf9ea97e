import { PlaceDefinition } from '../../core/place/placeDefinition.ts'
import { StartError } from '../../server/startError.ts'
import { placePaths } from '../../server/store/places/placePaths.ts'
import { readDefinition } from '../../server/store/places/readStoredPlaces.ts'
import { underLock } from '../../server/store/places/underLock.ts'
import { likeAuthorities, namedAuthorities, readAuthorities, type Authority } from './readAuthorities.ts'
import { placesInData } from './placesInData.ts'
import type { PlaceDesk } from './runPlace.ts'
import { writeOrSay } from './writeOrSay.ts'

/** Sets up a place. @throws StartError naming the option and the remedy; nothing is written then */
export async function addPlace(desk: PlaceDesk, id: string): Promise<string> {
  const { storeDir, dataDir, newId } = desk
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
      ? 'No keeper is named. Say who keeps it with --keeper ROLE --mailbox MAIL, which is shown on every page of the place.'
      : `Kept by ${definition.keeper.role}, which is shown on every page of the place.`,
    `A running server shows it within seconds, at /find/${id} and /plan/${id}. Bring in a list with: npm run import -- FILE --into ${id} --as csv …`,
    '',
  ].join('\n')
}

async function chosenAuthorities({ given, dataDir }: PlaceDesk): Promise<Authority[]> {
  const [named, like] = [given.get('authorities'), given.get('like')]
  if (named !== undefined && like !== undefined)
    throw new StartError('--authorities and --like both say which authorities. Give one of them.')
  if (named === undefined && like === undefined)
    throw new StartError(
      '--authorities is missing: codes or names, such as E08000035 or Leeds,Bradford. Look them up with: npm run place -- like NAME.',
    )
  const all = await readAuthorities(dataDir)
  if (named !== undefined) {
    const found = namedAuthorities(
      all,
      named.split(',').filter((text) => text.trim() !== ''),
    )
    const again = found.find((authority, at) => found.indexOf(authority) < at)
    if (again !== undefined) throw new StartError(`--authorities names ${again.name} twice. Name it once.`)
    return found
  }
  const found = likeAuthorities(all, like!)
  if (found.length === 1) return found
  if (found.length === 0)
    throw new StartError(`--like ${JSON.stringify(like)}: no authority of England has a name like it. Try its first word.`)
  const said = found.map(({ code, name }) => `  ${code}  ${name}`).join('\n')
  throw new StartError(`--like ${JSON.stringify(like)} could be any of these. Name those you mean with --authorities:\n${said}`)
}

function definitionOf({ given }: PlaceDesk, id: string, authorities: readonly Authority[]): PlaceDefinition {
  const [name, role, mailbox] = [given.get('name'), given.get('keeper'), given.get('mailbox')]
  if (name === undefined) throw new StartError('--name is missing: what people call the place, such as --name "Leeds".')
  if ((role === undefined) !== (mailbox === undefined))
    throw new StartError('--keeper and --mailbox belong together: a role such as "Food network coordinator", and the mailbox of that role.')
  const keeper = role === undefined ? null : { role, mailbox }
  const parsed = PlaceDefinition.safeParse({ id, name, nation: 'england', authorities: authorities.map(({ code }) => code), keeper })
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new StartError(
    `${OPTION_OF[issue?.path.join('.') ?? ''] ?? issue?.path.join('.')} does not fit: ${issue?.message}. Change it and run this again.`,
  )
}

const OPTION_OF: Readonly<Record<string, string>> = { id: 'ID', name: '--name', 'keeper.role': '--keeper', 'keeper.mailbox': '--mailbox' }
