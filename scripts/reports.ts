import { randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Report } from '../core/report/report.ts'
import { reportNumber } from '../core/report/reportKinds.ts'
import { readConfig, type Config } from '../server/config.ts'
import { readReportFiles, reportsFolder, resolvedPath, type ReportFiles } from '../server/reports/reportFiles.ts'
import { StartError } from '../server/startError.ts'
import { writeDurably } from '../server/store/writeDurably.ts'

/**
 * What people said is wrong, oldest first, from STORE_DIR; names of listings from DATA_DIR.
 * A report that was looked at is marked by a file beside it; it no longer counts, and a running server sees that within a minute.
 */
const USAGE = `npm run -s reports -- [--json] [--all] [--service ID] [--resolve ID]
  --json        one JSON object a line
  --all         those that were looked at too
  --service ID  of one listing alone
  --resolve ID  marks a report as looked at; ID is its id, or the short number that the person was told`

try {
  await run()
} catch (error) {
  if (!(error instanceof StartError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}

async function run(): Promise<void> {
  const asked = readArguments()
  const config = readConfig(process.env)
  const files = await readFiles(config.storeDir)
  if (files.unreadable.length > 0)
    process.stderr.write(
      `Left out, because they are no whole reports: ${files.unreadable.join(', ')}. Look at them, and mend or remove them.\n`,
    )
  if (asked.resolve !== undefined) return resolve(asked.resolve, files, config.storeDir)
  const names = await namesOf(config)
  const rows = [...files.reports.values()]
    .filter(({ id, service }) => (asked.all || !files.resolved.has(id)) && (asked.service ?? service).toLowerCase() === service)
    .toSorted((a, b) => (a.at < b.at || (a.at === b.at && a.id < b.id) ? -1 : 1))
    .map((report) => ({ ...report, name: names.get(report.service) ?? null, resolved: files.resolved.has(report.id) }))
  process.stdout.write(asked.json ? rows.map((row) => `${JSON.stringify(row)}\n`).join('') : tableOf(rows))
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        all: { type: 'boolean', default: false },
        service: { type: 'string' },
        resolve: { type: 'string' },
      },
    })
    return values
  } catch (error) {
    throw new StartError(`${(error as Error).message}\n${USAGE}`)
  }
}

/** @throws StartError where there is no store, which is a wrong setting more often than a map without reports */
async function readFiles(storeDir: string): Promise<ReportFiles> {
  try {
    await readdir(storeDir)
    return await readReportFiles(storeDir)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new StartError(`STORE_DIR ${storeDir} cannot be read (${code}). Set it to the folder that the server writes to.`)
  }
}

async function resolve(text: string, { reports, resolved }: ReportFiles, storeDir: string): Promise<void> {
  const wanted = text.toLowerCase()
  const found = [...reports.values()].filter(({ id }) => id === wanted || reportNumber(id).toLowerCase() === wanted)
  const [report, another] = found
  if (report === undefined)
    throw new StartError(
      `There is no report ${JSON.stringify(text)} in ${reportsFolder(storeDir)}. List them with: npm run -s reports -- --all.`,
    )
  if (another !== undefined)
    throw new StartError(`More than one report has the number ${text}. Give the whole id: ${found.map(({ id }) => id).join(', ')}.`)
  if (!resolved.has(report.id)) await mark(report, storeDir)
  process.stdout.write(`Report ${report.id} is marked as looked at.\n`)
}

async function mark(report: Report, storeDir: string): Promise<void> {
  const path = resolvedPath(storeDir, report)
  try {
    await writeDurably(path, `${JSON.stringify({ id: report.id, at: new Date().toISOString() })}\n`, randomUUID())
  } catch (error) {
    throw new StartError(
      `${path} cannot be written (${(error as NodeJS.ErrnoException).code}). Make room, or run this as the user of the server.`,
    )
  }
}

/** Names by the id of the listing, from every place. @throws StartError where DATA_DIR or a file in it cannot be read */
async function namesOf({ dataDir }: Config): Promise<Map<string, string>> {
  const names = new Map<string, string>()
  const folders = await readdir(dataDir).catch((error: NodeJS.ErrnoException) => {
    throw new StartError(`DATA_DIR ${dataDir} cannot be read (${error.code}). Set it to the folder of the packs.`)
  })
  for (const folder of folders) {
    const path = join(dataDir, folder, 'services.geojson')
    for (const { id, properties } of await featuresIn(path)) if (properties?.name !== undefined) names.set(String(id), properties.name)
  }
  return names
}

async function featuresIn(path: string): Promise<{ id?: unknown; properties?: { name?: string } | null }[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return '{"features":[]}'
    throw new StartError(`${path} cannot be read (${error.code}). Restore it, or set DATA_DIR to the folder of the packs.`)
  })
  try {
    return (JSON.parse(text) as { features: { id?: unknown; properties?: { name?: string } | null }[] }).features
  } catch {
    throw new StartError(`${path} is cut short or is not JSON. Restore it, or make the data again with: npm run data.`)
  }
}

interface Row extends Report {
  name: string | null
  resolved: boolean
}

function tableOf(rows: readonly Row[]): string {
  if (rows.length === 0) return 'No reports.\n'
  const cells = rows.map(({ id, at, name, what, repeat, note, resolved }) => [
    id,
    `${at.slice(0, 10)} ${at.slice(11, 16)}`,
    name === null ? '(not in the packs)' : shorten(printable(name), 40),
    [what, ...(repeat ? ['repeat'] : []), ...(resolved ? ['looked at'] : [])].join(', '),
    note === null ? '–' : printable(note),
  ])
  const all = [['id', 'received, UTC', 'listing', 'what', 'note'], ...cells]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => (row[column] ?? '').length)))
  const lines = all.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
  return `${lines.join('\n')}\n`
}

/** Without what a terminal obeys or what turns the text around it; a joiner that words need may stay. */
function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '\uFFFD').replaceAll(/(?![\u200c\u200d])\p{Cf}/gu, '')
}

function shorten(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text
}
