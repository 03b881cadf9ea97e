import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The folder for what is written. */
export interface Store {
  readonly dir: string
  /** Whether the last write or probe went well; reads are answered either way. */
  writable: boolean
  /** Tries again whether it can be written to. */
  probe: () => Promise<void>
}

/** Makes the folder for what is written, where it can. @param newId for names that no two processes share */
export async function openStore(dir: string, newId: () => string): Promise<Store> {
  const store: Store = {
    dir,
    writable: false,
    probe: async () => {
      store.writable = await canWrite(dir, newId())
    },
  }
  await store.probe()
  return store
}

async function canWrite(dir: string, id: string): Promise<boolean> {
  const probe = join(dir, `.probe-${id}`)
  try {
    await mkdir(dir, { recursive: true })
    await writeFile(probe, '')
    await rm(probe)
    return true
  } catch {
    return false
  }
}
