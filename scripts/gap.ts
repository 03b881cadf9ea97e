import { access, ACCESS_USAGE } from './gap/access.ts'
import { equity, EQUITY_USAGE } from './gap/equity.ts'
import { InputError } from './gap/inputError.ts'
import { site, SITE_USAGE } from './gap/site.ts'

/**
 * Gap analysis on an analyst's own files: `npm run -s gap -- access|equity|site …`.
 * The answer goes to standard output as CSV, or with `--json`; what is wrong goes to standard error, with file, line and column,
 * and exit code 2.
 */
const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<string>>> = { access, equity, site }
const USAGE = [ACCESS_USAGE, EQUITY_USAGE, SITE_USAGE].join('\n')

// Who reads may stop early, as `head` does: no fault of anybody. A full disk is one.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  process.stderr.write(`the answer cannot be written (${error.code ?? error.message})\n`)
  process.exit(2)
})

try {
  process.stdout.write(await answer(process.argv.slice(2)))
} catch (error) {
  if (!(error instanceof Error && (error instanceof InputError || isWrongOption(error)))) throw error
  process.stderr.write(`${error.message}\n${isWrongOption(error) ? `${USAGE}\n` : ''}`)
  process.exitCode = 2
}

async function answer([name, ...args]: readonly string[]): Promise<string> {
  const command = Object.hasOwn(COMMANDS, name ?? '') ? COMMANDS[name ?? ''] : undefined
  if (command === undefined)
    throw new InputError(`gap needs one of ${Object.keys(COMMANDS).join(', ')}, got ${name ?? 'nothing'}\n${USAGE}`)
  return command(args)
}

/** An option that no command has, or one without its value, as `node:util` says it. */
function isWrongOption(error: NodeJS.ErrnoException): boolean {
  return error.code?.startsWith('ERR_PARSE_ARGS') ?? false
}
