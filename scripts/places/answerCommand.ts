import { randomUUID } from 'node:crypto'
import { StartError } from '../../server/startError.ts'
import { InputError } from '../gap/inputError.ts'
import { keptByNpm, withoutDashes } from './typed/keptByNpm.ts'
import type { Said, Surroundings } from './surroundings.ts'

/** Runs a command on what was typed: the answer on standard output; what is wrong as one sentence on standard error, exit code 2. */
export async function answerCommand(command: (args: readonly string[], surroundings: Surroundings) => Promise<Said>): Promise<void> {
  const surroundings = {
    env: process.env,
    now: Date.now(),
    newId: randomUUID,
    progress: (line: string) => process.stderr.write(`${line}\n`),
  }
  try {
    const eaten = keptByNpm(process.env)
    if (eaten.length > 0) throw new StartError(withoutDashes(eaten))
    const { text, stopped } = await command(process.argv.slice(2), surroundings)
    process.stdout.write(text)
    if (stopped !== null) throw new StartError(stopped)
  } catch (error) {
    if (!(error instanceof StartError || error instanceof InputError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 2
  }
}
