import { spawn, type ChildProcess, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const SCRIPT = join(import.meta.dirname, '../../../scripts/gap.ts')

export type Files = Readonly<Record<string, string | Uint8Array>>

export interface Said {
  code: number | null
  out: string
  error: string
}

/**
 * Answers one question after the other, each in its folder, by running the whole script anew: a module that is named anew is run anew.
 * What the script would have written is sent back. To start a process for each takes longer than most answers.
 */
const ANSWER_ALL = `
let asked = 0
process.stdout.setMaxListeners(0)
process.on('message', async ({ cwd, args }) => {
  const said = { code: 0, out: '', error: '' }
  process.chdir(cwd)
  process.argv = ['', '', ...args]
  process.exitCode = undefined
  process.stdout.write = (text) => { said.out += text }
  process.stderr.write = (text) => { said.error += text }
  try {
    await import(${JSON.stringify(pathToFileURL(SCRIPT).href)} + '?asked=' + asked++)
  } catch (error) {
    Object.assign(said, { code: 1, error: said.error + error.stack })
  }
  process.send({ ...said, code: process.exitCode ?? said.code })
})`

let answering: ChildProcess | null = null
let last: Promise<unknown> = Promise.resolve()

/** Runs the command in a folder of its own, with the files it is to read. */
export async function runGap(files: Files, args: readonly string[]): Promise<Said> {
  const cwd = await folderOf(files)
  const answer = last.then(() => ask(cwd, args))
  last = answer.catch(() => undefined)
  return await answer
}

function ask(cwd: string, args: readonly string[]): Promise<Said> {
  const child = (answering ??= spawn(process.execPath, ['--input-type=module', '--eval', ANSWER_ALL], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  }))
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => {
      answering = null
      reject(new Error(`gap ${args.join(' ')} ended its process with ${code}`))
    }
    child.once('exit', ended)
    child.once('message', (said: Said) => {
      child.off('exit', ended)
      child.unref()
      child.channel?.unref()
      resolve(said)
    })
    child.ref()
    child.channel?.ref()
    child.send({ cwd, args })
  })
}

/** Runs it as a person types it, in a process of its own. */
export async function typeGap(files: Files, args: readonly string[]): Promise<Said> {
  return heard(spawn(process.execPath, [SCRIPT, ...args], { cwd: await folderOf(files) }))
}

/** The same in a shell, with what is to follow the command: a pipe or a redirection. The code is that of the command itself. */
export async function typeGapInto(files: Files, args: readonly string[], after: string): Promise<Said> {
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
