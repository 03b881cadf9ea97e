import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { beforeEach, expect, it } from 'vitest'
import type { Report } from '../../../core/report/report.ts'
import { runExport } from '../../../scripts/places/import/runExport.ts'
import { runImport } from '../../../scripts/places/import/runImport.ts'
import { runReports } from '../../../scripts/reports/runReports.ts'
import { reportPath } from '../../../server/reports/reportFiles.ts'
import { writeDurably } from '../../../server/store/writeDurably.ts'
import { IDS } from '../../server/packs.ts'
import { ownListing } from '../../server/store/places/keptLists.ts'
import { commandPlace, type CommandPlace } from './commands.ts'

/** The second is the food bank that comes with the map: the same name, postcode and phone. */
const ROWS = [
  ownListing(40, 'Network Pantry', { phone: '01632 960040' }),
  ownListing(41, 'Marsh Food Bank', { at: [0, 52], types: ['food-bank'], phone: '01632 960001' }),
]
const LIST = ['--into', 'little-marsh', '--source', 'Marsh Network', '--licence', 'OGL v3', '--date', '2026-11-01']

let here: CommandPlace
const report = (number: number, service: string, said: Partial<Report> = {}): Report => ({
  id: `${number}${number}${number}0a0c1-0000-4000-8000-000000000000`,
  service,
  what: 'closed',
  note: null,
  at: `2026-11-2${number}T10:00:00.000Z`,
  ...said,
})
const received = (one: Report) => writeDurably(reportPath(here.env.STORE_DIR, one), JSON.stringify(one), 'x')
const exported = async (): Promise<string> => (await here.run(runExport, 'little-marsh', '--list', 'Marsh Network', '--as', 'csv')).text
/** What the column of reports says, by name. */
const said = (text: string): Record<string, string> => {
  const [head, , ...rows] = parse(text)
  const column = head!.indexOf('Reports')
  return Object.fromEntries(rows.map((row) => [row[0]!, row[column]!]))
}
const bytes = (): Promise<Buffer> => readFile(join(here.env.STORE_DIR, 'places/little-marsh/lists/marsh-network/list.json'))

beforeEach(async () => {
  here = await commandPlace()
  await here.run(runImport, await here.listFile('two.geojson', ROWS), ...LIST, '--as', 'geojson', '--apply')
})

it('a list goes out with the reports about its rows that nobody has looked at', async () => {
  await received(report(1, ROWS[0]!.id, { note: 'shutters down' }))
  await received(report(2, ROWS[0]!.id, { what: 'phone' }))
  expect(said(await exported())).toEqual({
    'Network Pantry': '2026-11-22 phone does not answer; 2026-11-21 closed: shutters down',
    'Marsh Food Bank': '',
  })
  await runReports(['--resolve', report(2, ROWS[0]!.id).id], {
    env: here.env,
    now: Date.UTC(2026, 10, 28),
    newId: () => '00000000-0000-4000-8000-000000000001',
    warn: () => undefined,
  })
  expect(said(await exported())['Network Pantry']).toBe('2026-11-21 closed: shutters down')
})

it('reports about what people see as one are about each of its rows', async () => {
  await received(report(3, IDS.bank, { note: 'gone' }))
  expect(said(await exported())).toEqual({ 'Network Pantry': '', 'Marsh Food Bank': '2026-11-23 closed: gone' })
})

it('coming back changes nothing, to the byte, and no report is in the list', async () => {
  await received(report(1, ROWS[0]!.id, { note: 'a refuge, the address is secret' }))
  // Once in as a table: after that it is kept as one.
  const file = join(here.folder, 'out.csv')
  await writeFile(file, await exported())
  await here.run(runImport, file, ...LIST, '--as', 'csv', '--apply')
  const [before, text] = [await bytes(), await exported()]
  await writeFile(file, text)
  const { text: answer } = await here.run(runImport, file, ...LIST, '--as', 'csv', '--apply')
  expect(answer).toContain('Nothing changes: the list stands as it is, to the byte.')
  expect(answer).toContain('Columns left in the file, which nobody sees: Reports\n')
  expect(await bytes()).toEqual(before)
  expect(before.toString()).not.toContain('secret')
  expect(await exported()).toBe(text)
})
