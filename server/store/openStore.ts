import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Makes the folder for what is written. @returns whether it can be written to; the server answers reads either way */
export async function openStore(dir: string, id: string): Promise<{ dir: string; writable: boolean }> {
  const probe = join(dir, `.probe-${id}`)
  try {
    await mkdir(dir, { recursive: true })
    await writeFile(probe, '')
    await rm(probe)
    return { dir, writable: true }
  } catch {
    return { dir, writable: false }
  }
}
