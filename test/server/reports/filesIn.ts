import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Report } from '../../../core/report/report.ts'

export async function filesIn(store: string): Promise<string[]> {
  return (await readdir(join(store, 'reports'), { recursive: true })).filter((name) => name.endsWith('.json')).toSorted()
}

export const readKept = async (store: string, name: string) =>
  Report.parse(JSON.parse(await readFile(join(store, 'reports', name), 'utf8')))
