import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PlaceDefinition } from '../../../core/place/placeDefinition.ts'

/** The order in which outlines are read, and so what their digest is; a place that is not named comes after these, by id. */
const FIRST = ['west-midlands', 'bristol-area', 'north-east-essex', 'greater-manchester']

/** Where the place files are kept, wherever the packs are built. */
const KEPT = resolve(import.meta.dirname, '../..')

/** A place that comes with the map, and its `place.json` as it is kept, byte for byte. */
export interface KeptPlace extends PlaceDefinition {
  /** By id: what its listings must come from. */
  lists: string[]
  kept: string
}

/** Every place that is built: those with a `data/<id>/place.json`. @throws Error naming the file, the field and the remedy */
export function readPlaces(folder = KEPT): KeptPlace[] {
  const ids = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'place.json')))
    .map(({ name }) => name)
  return ids.toSorted((a, b) => orderOf(a) - orderOf(b) || (a < b ? -1 : 1)).map((id) => readPlace(folder, id))
}

const orderOf = (id: string): number => (FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length)

function readPlace(folder: string, id: string): KeptPlace {
  const path = join(folder, id, 'place.json')
  const kept = readFileSync(path, 'utf8')
  const { success, data, error } = PlaceDefinition.safeParse(JSON.parse(kept))
  if (!success) {
    const issue = error.issues[0]
    throw new Error(`${path} does not have the right shape: ${issue?.path.join('.') || 'the whole'}: ${issue?.message}. Mend that field.`)
  }
  if (data.id !== id) throw new Error(`${path} is of ${data.id}, not of ${id}. Rename its folder or its id, so that both are the same.`)
  return { ...data, lists: data.lists ?? [], kept }
}
