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
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new StartError(
    `${issue?.path[0] === 'mailbox' ? '--mailbox' : '--keeper'} does not fit: ${issue?.message}. Change it and run this again.`,
  )
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
  return `${id} is kept by ${keeper.role}, which a running server shows on every page of the place within seconds.\n`
}
