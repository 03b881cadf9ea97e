import { spawn } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const SCRIPT = join(import.meta.dirname, '../../../scripts/gap.ts')

export interface Said {
  code: number | null
  out: string
  error: string
}

/** Runs the real command in a folder of its own, with the files it is to read. */
export async function runGap(files: Readonly<Record<string, string | Uint8Array>>, args: readonly string[]): Promise<Said> {
  const folder = await mkdtemp(join(tmpdir(), 'together-map-gap-'))
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  const child = spawn(process.execPath, [SCRIPT, ...args], { cwd: folder })
  let out = ''
  let error = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (error += text))
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, error })))
}

/** Lines of CSV. */
export const csv = (...lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('')
