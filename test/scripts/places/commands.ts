import { randomUUID } from 'node:crypto'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Service } from '../../../core/listing/service.ts'
import { compact } from '../../../core/listing/wire.ts'
import type { Said, Surroundings } from '../../../scripts/places/surroundings.ts'
import { littleData, writeData } from '../../server/packs.ts'

/** A store, the little packs, and a folder for files of lists. */
export interface CommandPlace {
  env: { STORE_DIR: string; DATA_DIR: string }
  folder: string
  /** Lines of progress so far. */
  lines: string[]
  run: (command: (args: readonly string[], surroundings: Surroundings) => Promise<Said>, ...args: string[]) => Promise<Said>
  /** Writes listings as a file of GeoJSON. @returns its path */
  listFile: (name: string, services: readonly Service[]) => Promise<string>
}

export async function commandPlace(): Promise<CommandPlace> {
  const folder = await mkdtemp(join(tmpdir(), 'together-map-'))
  const env = { STORE_DIR: join(folder, 'store'), DATA_DIR: await writeData(littleData()) }
  const lines: string[] = []
  const surroundings = { env, now: Date.UTC(2026, 10, 28, 22), newId: randomUUID, progress: (line: string) => void lines.push(line) }
  return {
    env,
    folder,
    lines,
    run: (command, ...args) => command(args, surroundings),
    listFile: async (name, services) => {
      const path = join(folder, name)
      await writeFile(path, JSON.stringify({ type: 'FeatureCollection', features: services.map(compact) }))
      return path
    },
  }
}
