import { placesStamp } from '../store/places/placesStamp.ts'

/**
 * Sees that operators changed something, by looking again and again: once what the files look like stands still for one look, and is not
 * what it was, it is time to read them.
 *
 * @returns one look; whether to read anew. Never throws: what cannot be looked at is as if it were not there
 */
export async function watchPlaces(storeDir: string): Promise<() => Promise<boolean>> {
  const look = async (): Promise<string> => JSON.stringify([...(await placesStamp(storeDir))])
  let read = await look()
  let last = read
  return async () => {
    const now = await look()
    const isStill = now === last
    last = now
    if (!isStill || now === read) return false
    read = now
    return true
  }
}
