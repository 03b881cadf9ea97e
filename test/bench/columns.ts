import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { judgeTable, judgeTables, type JudgedTable } from '../core/lists/judgeTable.ts'
import { REAL } from './columns/real.ts'

/**
 * How many columns of lists are recognised without a mapping: one JSON object a list and one a set of lists;
 * `npm run -s bench:columns -- --raw DIR` (raw data as for `npm run data`; absent = without the real tables), `--tables DIR` for a
 * further set, `--misses` for each column that is not right. `wrong` columns were taken for something else, which is worse than
 * `missed` ones, that stayed in the file.
 */
const BAR = 0.9

const { values } = parseArgs({
  options: {
    raw: { type: 'string' },
    tables: { type: 'string', multiple: true, default: [] },
    misses: { type: 'boolean', default: false },
  },
})

const sets: [string, JudgedTable[]][] = [
  ...[...['tables', 'tables2', 'tables3', 'tables4', 'tables5', 'tables6'].map((name) => `test/core/lists/${name}`), ...values.tables].map(
    (folder): [string, JudgedTable[]] => [folder, judgeTables(folder)],
  ),
  ['real', values.raw === undefined ? [] : realTables(values.raw)],
]
for (const [set, tables] of sets) {
  for (const table of tables) {
    print({ work: `columns of ${set}/${table.name}`, ...figureOf([table]), ...rowsOf(table) })
    if (values.misses) for (const { heading, expected, means, sure } of missesOf(table)) print({ heading, expected, means, sure })
  }
  if (tables.length > 0) print({ work: `columns of ${set}`, ...figureOf(tables) })
}
print({ work: 'columns of all lists', ...figureOf(sets.flatMap(([, tables]) => tables)) })

function figureOf(tables: readonly JudgedTable[]) {
  const columns = tables.flatMap((table) => table.columns).length
  const misses = tables.flatMap(missesOf)
  const wrong = misses.filter(({ means }) => means !== null).length
  const right = columns - misses.length
  const leaked = tables.flatMap((table) => table.leaked).length
  const figure = right / columns
  return { figure, bar: BAR, reached: figure >= BAR && leaked === 0, columns, right, wrong, missed: misses.length - wrong, leaked }
}

function missesOf({ columns }: JudgedTable) {
  return columns.filter(({ expected, means }) => expected !== means)
}

function rowsOf({ list, expected }: JudgedTable) {
  const { rows = null, refused = null } = expected
  return typeof list === 'string'
    ? { refusedWhole: list }
    : { rows, listings: list.services.length, refused: list.refused.length, refusedExpected: refused }
}

function realTables(raw: string): JudgedTable[] {
  return Object.entries(REAL).map(([name, columns]) => {
    const bytes = readFileSync(join(raw, 'services', name))
    return judgeTable(name, name.endsWith('.gz') ? gunzipSync(bytes) : bytes, { columns })
  })
}

function print(line: object): void {
  process.stdout.write(
    `${JSON.stringify(line, (_, value: unknown) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value))}\n`,
  )
}
