import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import { lettersMistyped } from '../../../core/place/nameLikeness.ts'
import { StartError } from '../../../server/startError.ts'

/**
 * What was typed after a command. An option that stands twice is refused, since only one would count.
 *
 * @returns `given` = each option that takes a value, by name; `flags` = those that take none; `words` = the rest in order
 * @throws StartError naming the option, with the usage
 */
export function typedOptions(args: readonly string[], named: readonly string[], flags: readonly string[], usage: string) {
  if (args.includes('--help')) throw new StartError(usage)
  const options: ParseArgsOptionsConfig = Object.fromEntries([
    ...named.map((name) => [name, { type: 'string' }] as const),
    ...flags.map((name) => [name, { type: 'boolean' }] as const),
  ])
  const { values, positionals, tokens } = parsed(args, options, usage)
  const all = (tokens ?? []).flatMap((token) => (token.kind === 'option' ? [token.name] : []))
  const again = all.find((name, at) => all.indexOf(name) < at)
  if (again !== undefined) throw new StartError(`--${again} stands more than once, and only one would count. Give it once.`)
  return {
    words: positionals,
    given: new Map(named.flatMap((name) => (typeof values[name] === 'string' ? [[name, values[name]] as const] : []))),
    flags: new Set(flags.filter((name) => values[name] === true)),
  }
}

function parsed(args: readonly string[], options: ParseArgsOptionsConfig, usage: string) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, tokens: true, options })
  } catch (error) {
    throw new StartError(`${whyNot(error as Error & { code?: string }, Object.keys(options))}\n${usage}`)
  }
}

/** Node's own sentence is for programmers. */
function whyNot({ message, code }: Error & { code?: string }, known: readonly string[]): string {
  const [, option = ''] = /'(?:-\w, )?--?([^'\s=]+)/.exec(message) ?? []
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const near = known.find((name) => lettersMistyped(name, option) !== null)
    return `--${option} is not known here.${near === undefined ? '' : ` Did you mean --${near}?`}`
  }
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' && !message.includes('does not take'))
    return `--${option} needs a value after it; one that begins with a dash is written --${option}=VALUE.`
  return message
}
