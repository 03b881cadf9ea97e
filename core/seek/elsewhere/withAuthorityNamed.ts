import { authorityNamed } from '../../place/elsewhere/authorityNamed.ts'
import { elsewhereOf } from './elsewhere.ts'
import { troubleOf } from '../troubleOf.ts'
import { readTypedName } from '../typedName.ts'
import type { HeldPlace, Lookup, Resolved, Trouble } from '../where.ts'

/** What leaves open whether a council was meant: no settlement has the name. */
const OPEN: ReadonlySet<Trouble['code']> = new Set(['unknown place', 'did you mean', 'outside'])

/**
 * What was found for a name, unless it is that of a council of England outside our places, which no settlement has: Kirklees, Cornwall. Then it
 * is that council.
 *
 * @param text trimmed, without a digit
 * @throws what `lookup` throws
 */
export async function withAuthorityNamed(text: string, found: Resolved, held: readonly HeldPlace[], lookup: Lookup): Promise<Resolved> {
  if ('where' in found || !OPEN.has(found.trouble.code) || found.trouble.elsewhere !== undefined) return found
  const names = readTypedName(text).flatMap(({ name, within, guessed }) => (within === null && !guessed ? [name] : []))
  if (!names.some((name) => /\p{L}.*\p{L}/u.test(name))) return found
  const ours = new Set(held.flatMap(({ authorities }) => authorities.map(({ code }) => code)))
  const others = (await lookup.authorities()).filter(({ code }) => !ours.has(code))
  const [named] = names.flatMap((name) => authorityNamed(name, others) ?? [])
  return named === undefined ? found : troubleOf('outside', text, { nations: ['england'], elsewhere: [elsewhereOf(named)] })
}
