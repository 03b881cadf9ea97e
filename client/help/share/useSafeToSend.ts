import { useState } from 'react'
import type { Service } from '../../../core/listing/service.ts'
import { isSensitive, isSensitiveLine } from '../../../core/share/isSensitive.ts'
import type { Helpline } from '../../../core/support/helplines.ts'
import type { Safe } from './SafeFirst.tsx'

interface Outgoing {
  services: readonly Service[]
  lines: readonly Helpline[]
}

/** Whether it was asked if it is safe to hand help around abuse on, and what goes out by the answer: all of it, or all but that. */
export function useSafeToSend({ services, lines }: Outgoing) {
  const [safe, setSafe] = useState<Safe>('not asked')
  const count = services.filter(isSensitive).length + lines.filter(isSensitiveLine).length
  const out: Outgoing =
    safe === 'yes' || count === 0
      ? { services, lines }
      : { services: services.filter((one) => !isSensitive(one)), lines: lines.filter((one) => !isSensitiveLine(one)) }
  return { safe, setSafe, count, mustAsk: count > 0 && safe === 'not asked', out }
}
