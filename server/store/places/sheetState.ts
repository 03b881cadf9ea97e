import { rm } from 'node:fs/promises'
import { z } from 'zod'
import { placePaths } from './placePaths.ts'
import { parseChecked, textOf } from './readChecked.ts'

/** When a published sheet was asked for last, and when it last gave a list that was taken in or stood so already. */
export const SheetReading = z.object({
  asked: z.iso.datetime(),
  read: z.iso.datetime().nullable(),
  /** Since when it has not been reached, and why it was not the last time, without the query of an address; null = it answered. */
  unreached: z
    .object({ since: z.iso.datetime(), why: z.string().min(1) })
    .nullable()
    .default(null),
})
export type SheetReading = z.infer<typeof SheetReading>

/** What a sheet answered that was not taken in and waits for a look; the list stands as it was. */
export const HeldSheet = z.object({
  /** Since when: the first reading that was held for this reason. */
  since: z.iso.datetime(),
  /** A sentence, without the query of an address. */
  why: z.string().min(1),
  /** How many listings would go, of how many; null = nothing could be read. */
  gone: z.int().min(0).nullable(),
  of: z.int().min(0).nullable(),
})
export type HeldSheet = z.infer<typeof HeldSheet>

/** null = it never was, or its file is broken: then it is asked for again. @throws StartError where the file cannot be read */
export const readReading = (storeDir: string, place: string, list: string): Promise<SheetReading | null> =>
  readOrNull(placePaths.reading(storeDir, place, list), SheetReading)

/** null = nothing is held, or its file is broken: then the next reading writes it. @throws StartError where the file cannot be read */
export const readHeld = (storeDir: string, place: string, list: string): Promise<HeldSheet | null> =>
  readOrNull(placePaths.held(storeDir, place, list), HeldSheet)

/** Nothing is held any more, and nothing is known of readings. Call it under the lock. @throws the error of the disk */
export async function forgetSheet(storeDir: string, place: string, list: string): Promise<void> {
  for (const path of [placePaths.held(storeDir, place, list), placePaths.reading(storeDir, place, list)]) await rm(path, { force: true })
}

async function readOrNull<S extends z.ZodType>(path: string, schema: S): Promise<z.output<S> | null> {
  const text = await textOf(path)
  if (text === null) return null
  try {
    return parseChecked(path, text, schema, '')
  } catch {
    return null
  }
}
