import { z } from 'zod'
import { currentOf, EMPTY_BOOK, type Book } from './book.ts'
import type { SetAside } from './keptBook.ts'
import { SCENARIO_VERSION } from './scenario.ts'
import { KeptScenario } from './scenarioSchema.ts'

const Envelope = z.object({ version: z.int(), scenarios: z.array(z.unknown()), current: z.string().nullable() })

/** A book as `saveBook` wrote it: what can be read of it, and what is wrong; null = nothing is. */
export function readBook(text: string): { book: Book; fault: SetAside['why'] | null } {
  const envelope = Envelope.safeParse(jsonOf(text)).data
  if (envelope === undefined) return { book: EMPTY_BOOK, fault: 'damaged' }
  if (envelope.version > SCENARIO_VERSION) return { book: EMPTY_BOOK, fault: 'newer' }
  const scenarios = envelope.scenarios.flatMap((one) => KeptScenario.safeParse(one).data ?? [])
  const whole = scenarios.length === envelope.scenarios.length && new Set(scenarios.map(({ id }) => id)).size === scenarios.length
  const current = currentOf({ scenarios, current: envelope.current })?.id ?? null
  return { book: { scenarios, current }, fault: whole ? null : 'damaged' }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
