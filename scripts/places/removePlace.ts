import { access, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { StartError } from '../../server/startError.ts'
import { placePaths } from '../../server/store/places/placePaths.ts'
import { underLock } from '../../server/store/places/underLock.ts'
import type { PlaceDesk } from './runPlace.ts'

/** Takes away what the store holds of a place: its folder gets another name, so that nothing is lost. @throws StartError where there is none */
export async function removePlace({ storeDir, now, newId }: PlaceDesk, id: string): Promise<string> {
  const root = placePaths.root(storeDir)
  const folder = join(root, plainId(id))
  const kept = join(root, `.removed-${new Date(now).toISOString().replaceAll(/[:.]/g, '-')}-${id}`)
  await underLock(storeDir, newId, async () => {
    await access(folder).catch(() => {
      throw new StartError(`The store holds nothing of ${JSON.stringify(id)}. See what there is with: npm run place -- list.`)
    })
    await rename(folder, kept).catch((error: NodeJS.ErrnoException) => {
      throw new StartError(`${folder} cannot be renamed (${error.code}); nothing was changed. Run this as the user of the server.`)
    })
  })
  return `${id} is taken away; a running server sees it within seconds. Nothing is lost. Bring it back with:\n  mv ${kept} ${folder}\n`
}

function plainId(id: string): string {
  if (/^[a-z][a-z-]*$/.test(id)) return id
  throw new StartError(`${JSON.stringify(id)} is no id of a place: small letters and hyphens, a letter first.`)
}
