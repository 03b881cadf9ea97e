import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import { StartError } from '../../server/startError.ts'

/**
 * What was typed after a command. An option that stands twice is refused, since only one would count.
 *
 * @returns `given` = each option that takes a value, by name; `flags` = those that take none; `words` = the rest in order
 * @throws StartError naming the option, with the usage
 */
export function typedOptions(args: readonly string[], named: readonly string[], flags: readonly string[], usage: string) {
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
    throw new StartError(`${(error as Error).message}\n${usage}`)
  }
}
