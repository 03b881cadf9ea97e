import type { PlaceSummary } from '../../../core/api/places.ts'
import type { Service } from '../../../core/listing/service.ts'
import type { Helpline } from '../../../core/support/helplines.ts'
import { SafeAnswer } from './SafeAnswer.tsx'
import { SafeFirst } from './SafeFirst.tsx'
import { ShareTexts } from './ShareTexts.tsx'
import { ShareWays } from './ShareWays.tsx'
import { useSafeToSend } from './useSafeToSend.ts'
import './share.css'

export interface ShareButtonsProps {
  place: PlaceSummary
  /** What is handed on, in order, as known at `at`. */
  services: readonly Service[]
  /** All listings of the place: the link tells ids from theirs. */
  listed: readonly Service[]
  /** ms since 1970 UTC */
  at: number
  /** National lines that go with them. */
  lines?: readonly Helpline[]
}

const NONE: readonly Helpline[] = []

/**
 * Ways to hand listings on: text message, WhatsApp, mail, the device's own way, plain text and link to copy. Listings alone: nothing of
 * whoever sends or receives them. With help around abuse among them it is asked first whether the phone is safe.
 */
export function ShareButtons({ place, services, listed, at, lines = NONE }: ShareButtonsProps) {
  const { safe, setSafe, count, mustAsk, out } = useSafeToSend({ services, lines })
  if (services.length + lines.length === 0) return null
  return (
    <ShareTexts>
      {mustAsk ? (
        <SafeFirst on="phone" onAnswer={setSafe} />
      ) : (
        <>
          {count > 0 && <SafeAnswer on="phone" safe={safe} count={count} onAnswer={setSafe} />}
          {out.services.length + out.lines.length > 0 && <ShareWays place={place} listed={listed} at={at} {...out} />}
        </>
      )}
    </ShareTexts>
  )
}
