import { Trans } from '@lingui/react/macro'
import type { CrisisHelp } from '../../../core/support/crisisLines.ts'
import { helplineStateAt } from '../../../core/support/helplineState.ts'
import { PhoneNumber } from '../../ui/PhoneNumber.tsx'
import { LineButton } from '../../help/lines/LineButton.tsx'

/**
 * Whom to ring, above the answers, where the words speak of a crisis. The right line stands first, whether or not its hours are listed.
 * Always in the page, so that a screen reader hears when it fills.
 *
 * @param at now: a helpline is rung today, whatever day is looked at. ms since 1970 UTC
 */
export function CrisisNote({ help: { lines, danger }, at }: { help: CrisisHelp; at: number }) {
  return (
    <div role="status" aria-live="polite">
      {lines.length > 0 && (
        <section className="crisis" aria-labelledby="crisis-title">
          <h2 id="crisis-title">
            <Trans>Talk to someone who can help</Trans>
          </h2>
          {danger && (
            <p>
              <Trans>
                In danger now? Ring <PhoneNumber phone="999" />.
              </Trans>
            </p>
          )}
          <ul>
            {lines.map((line) => (
              <li key={line.id}>
                <LineButton now={{ line, open: helplineStateAt(line, at) }} at={at} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
