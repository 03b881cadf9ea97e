import { useState } from 'react'
import type { Service } from '../../../core/listing/service.ts'
import { isSensitive, isSensitiveLine } from '../../../core/share/isSensitive.ts'
import type { Helpline } from '../../../core/support/helplines.ts'
import type { Safe } from './SafeFirst.tsx'

export interface Outgoing {
  services: readonly Service[]
  lines: readonly Helpline[]
}

/** What was answered, and of which help around abuse it was asked, by id. */
export interface SafeAnswered {
  safe: Safe
  of: ReadonlySet<string>
}

export const NOT_ASKED: SafeAnswered = { safe: 'not asked', of: new Set() }

/** Ids of what is about abuse. */
export const sensitiveOf = ({ services, lines }: Outgoing): string[] =>
  [...services.filter(isSensitive), ...lines.filter(isSensitiveLine)].map(({ id }) => id)

/** What holds for what goes out now. A "yes" is of the help that it was asked about: more of it is asked about anew. */
export function safeFor(sensitive: readonly string[], { safe, of }: SafeAnswered): Safe {
  return safe === 'yes' && sensitive.some((id) => !of.has(id)) ? 'not asked' : safe
}

/** Whether it was asked if it is safe to hand help around abuse on, and what goes out by the answer: all of it, or all but that. */
export function useSafeToSend(outgoing: Outgoing) {
  const { services, lines } = outgoing
  const [answered, setAnswered] = useState(NOT_ASKED)
  const sensitive = sensitiveOf(outgoing)
  const safe = safeFor(sensitive, answered)
  const out: Outgoing =
    safe === 'yes' || sensitive.length === 0
      ? { services, lines }
      : { services: services.filter((one) => !isSensitive(one)), lines: lines.filter((one) => !isSensitiveLine(one)) }
  return {
    safe,
    setSafe: (answer: Safe) => setAnswered({ safe: answer, of: new Set(sensitive) }),
    count: sensitive.length,
    mustAsk: sensitive.length > 0 && safe === 'not asked',
    out,
  }
}
