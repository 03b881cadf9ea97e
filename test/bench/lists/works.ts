import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { ReadList } from '../../../core/lists/list.ts'
import { planImport } from '../../../core/lists/planImport.ts'
import { readers } from '../../../scripts/places/import/readers.ts'
import { runImport } from '../../../scripts/places/import/runImport.ts'
import { locateIn } from '../../../server/lists/locateIn.ts'
import { openPostcodes } from '../../../server/packs/postcodeTables.ts'

/** What is measured: how many rows it took, and what must not be counted of the time of the processor, in ms. */
export interface Worked {
  rows: number
  before: number
}

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Each on the file of `writeRows`. @throws Error where a row is refused */
export const WORKS: Readonly<Record<string, (file: string) => Promise<Worked>>> = {
  parse: async (file) => ({ rows: parse(readFileSync(file, 'utf8')).length, before: 0 }),
  read: async (file) => ({ rows: (await listOf('yorkshire', readFileSync(file))).services.length, before: 0 }),
  /** The last third of the rows, against the others as another list. */
  compare: async (file) => {
    const start = cpuMs()
    const [heading, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n')
    const part = (from: number, to: number) => Buffer.from([heading, ...lines.slice(from, to)].join('\n'))
    const third = lines.length / 3
    const others = await listOf('others', part(0, 2 * third))
    const after = await listOf('yorkshire', part(2 * third, 3 * third))
    const before = cpuMs() - start
    planImport(null, after, others.services)
    return { rows: after.services.length, before }
  },
  apply: (file) => applied(file, '2026-11-27'),
  /** The same rows under a later day: all of them change, and what is replaced is kept. */
  'apply again': (file) => applied(file, '2026-11-28'),
}

/** Into a store beside the file, which stays for what is applied next. */
async function applied(file: string, date: string): Promise<Worked> {
  const asked = `--into west-midlands --as csv --source Yorkshire --licence OGL --date ${date} --apply`.split(' ')
  const env = { STORE_DIR: `${file}.store`, DATA_DIR: 'data' }
  const { stopped, text } = await runImport([file, ...asked], {
    env,
    now: Date.UTC(2026, 10, 28, 22),
    newId: randomUUID,
    progress: () => undefined,
  })
  if (stopped !== null || !text.includes('It is done')) throw new Error(stopped ?? text)
  return { rows: readFileSync(file, 'utf8').trimEnd().split('\n').length - 1, before: 0 }
}

async function listOf(id: string, bytes: Uint8Array): Promise<ReadList> {
  const named = { title: 'Help in Yorkshire', publisher: 'Yorkshire', licence: 'OGL v3', licenceUrl: null, credit: 'Yorkshire' }
  const head = { id, ...named, url: null, date: '2026-11-28', as: 'csv' } as const
  const tables = await openPostcodes('data/postcodes')
  const by = { head, columns: {}, locateIn: (text: string) => locateIn(tables, [text]), say: () => undefined, progress: () => undefined }
  const read = await readers.csv({ name: id, bytes }, by)
  if (read.refused.length > 0) throw new Error(`${read.refused.length} rows are refused, the first because ${read.refused[0]?.reason}`)
  return read
}
