import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const SCRIPT = join(import.meta.dirname, '../../../scripts/gap.ts')

export type Files = Readonly<Record<string, string | Uint8Array>>

export interface Said {
  code: number | null
  out: string
  error: string
}

/** Runs the real command in a folder of its own, with the files it is to read. */
export async function runGap(files: Files, args: readonly string[]): Promise<Said> {
  return heard(spawn(process.execPath, [SCRIPT, ...args], { cwd: await folderOf(files) }))
}

/** The same in a shell, with what is to follow the command: a pipe or a redirection. The code is that of the command itself. */
export async function runGapInto(files: Files, args: readonly string[], after: string): Promise<Said> {
  const command = '"$0" "$@"'
  const piped = `set -o pipefail; ${command} ${after}`
  return heard(spawn('bash', ['-c', piped, process.execPath, SCRIPT, ...args], { cwd: await folderOf(files) }))
}

async function folderOf(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'together-map-gap-'))
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  return folder
}

function heard(child: ChildProcessWithoutNullStreams): Promise<Said> {
  let out = ''
  let error = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (error += text))
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, error })))
}

/** Lines of CSV. */
export const csv = (...lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('')
