import { Trans } from '@lingui/react/macro'
import type { PlaceSummary } from '../../../../core/api/places.ts'
import type { Service } from '../../../../core/listing/service.ts'
import type { Found } from '../../../../core/seek/search.ts'
import type { Helpline } from '../../../../core/support/helplines.ts'
import { SafeAnswer } from '../SafeAnswer.tsx'
import { SafeFirst } from '../SafeFirst.tsx'
import { ShareTexts } from '../ShareTexts.tsx'
import { useSafeToSend } from '../useSafeToSend.ts'
import { Sheet } from './Sheet.tsx'
import '../share.css'
import './handout.css'

/** A line that somebody chose to hand over, with the place that it names. */
export interface SheetNote {
  /** Id of the listing: where that is left out, so is the note. */
  service: string
  words: string
}

export interface HandoutProps {
  place: PlaceSummary
  /** In order; with distances where it is known on this device where somebody is. */
  found: readonly Found[]
  /** All listings of the place: the link behind the QR code tells ids from theirs. */
  listed: readonly Service[]
  /** The instant asked about, ms since 1970 UTC. */
  at: number
  /** National lines that go with them. */
  lines?: readonly Helpline[]
  /** Lines that somebody chose to hand over, printed as they are. */
  notes?: readonly SheetNote[]
}

const NONE: readonly never[] = []

/**
 * A sheet to print or to save as PDF, shown as it will be: large type, black on white, room to write, a QR code that opens the listings.
 * On paper it stands alone, whatever page it is on.
 */
export function Handout({ found, lines = NONE, notes = NONE, ...rest }: HandoutProps) {
  const { safe, setSafe, count, mustAsk, out } = useSafeToSend({ services: found.map(({ service }) => service), lines })
  const shown = found.filter(({ service }) => out.services.includes(service))
  return (
    <ShareTexts>
      {mustAsk ? (
        <SafeFirst on="paper" onAnswer={setSafe} />
      ) : (
        <div className="handout">
          {count > 0 && <SafeAnswer on="paper" safe={safe} count={count} onAnswer={setSafe} />}
          <p>
            <button type="button" className="button" onClick={() => print()}>
              <Trans>Print or save as PDF</Trans>
            </button>
          </p>
          <Sheet
            {...rest}
            found={shown}
            lines={out.lines}
            notes={notes.filter((note) => shown.some(({ service }) => service.id === note.service))}
          />
        </div>
      )}
    </ShareTexts>
  )
}
