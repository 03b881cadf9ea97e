import { isPersonsName } from '../../core/lists/table/says/withoutPersons.ts'
import { PlaceDefinition } from '../../core/place/placeDefinition.ts'
import { StartError } from '../../server/startError.ts'
import { placePaths } from '../../server/store/places/placePaths.ts'
import { underLock } from '../../server/store/places/underLock.ts'
import { definitionOfPlace } from './definitionOfPlace.ts'
import type { PlaceDesk } from './runPlace.ts'
import { writeOrSay } from './writeOrSay.ts'

/** The role and mailbox that were typed; null = neither was. @throws StartError where only one was, or one does not fit */
export function typedKeeper(given: PlaceDesk['given']): PlaceDefinition['keeper'] {
  const [role, mailbox] = [given.get('keeper'), given.get('mailbox')]
  if (role === undefined && mailbox === undefined) return null
  if (role === undefined || mailbox === undefined)
    throw new StartError('--keeper and --mailbox belong together: a role such as "Food network coordinator", and the mailbox of that role.')
  const parsed = PlaceDefinition.shape.keeper.safeParse({ role, mailbox })
  const own = personsOwn(role, mailbox)
  if (own !== null)
    throw new StartError(`${own} seems to be one person's own, and would stand on every page. Give a role, and the mailbox of that role.`)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new StartError(
    `${issue?.path[0] === 'mailbox' ? '--mailbox' : '--keeper'} does not fit: ${issue?.message}. Change it and run this again.`,
  )
}

/** The option that names a person: "Tony Ellis", tony.ellis@example.org; null = neither is known to. */
function personsOwn(role: string, mailbox: string): string | null {
  if (isPersonsName(role)) return `--keeper "${role}"`
  const words = mailbox.split('@')[0]!.split(/[._-]/)
  const name = words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join(' ')
  return words.length > 1 && isPersonsName(name) ? `--mailbox ${mailbox}` : null
}

/** Says who keeps the lists of a place that is set up already. @throws StartError naming the option and the remedy */
export async function keeperOfPlace({ storeDir, dataDir, newId, given }: PlaceDesk, id: string): Promise<string> {
  const keeper = typedKeeper(given)
  if (keeper === null)
    throw new StartError('--keeper and --mailbox are missing: a role such as "Food network coordinator", and its mailbox.')
  await underLock(storeDir, newId, async () => {
    const definition = await definitionOfPlace(storeDir, dataDir, id)
    await writeOrSay(placePaths.definition(storeDir, id), `${JSON.stringify({ ...definition, keeper }, null, 2)}\n`, newId())
  })
  return `${id} is kept by ${keeper.role}, ${keeper.mailbox}. A running server shows both on every page of the place within seconds, so neither may be a person's own.\n`
}
