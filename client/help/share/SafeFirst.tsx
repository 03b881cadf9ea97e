import { Trans } from '@lingui/react/macro'
import { useId } from 'react'
import { Icon } from '../../ui/icons/Icon.tsx'

/** Whether what is handed on stays with whom it is for. */
export type Safe = 'not asked' | 'yes' | 'no'

interface SafeFirstProps {
  /** What carries it. */
  on: 'phone' | 'paper'
  onAnswer: (safe: Safe) => void
}

/** Asked before help around abuse goes out: a message, a link or a sheet is seen by whoever else holds the phone or finds the paper. */
export function SafeFirst({ on, onAnswer }: SafeFirstProps) {
  const title = useId()
  return (
    <section className="note note-warn safe-first" aria-labelledby={title}>
      <Icon name="warn" />
      <div>
        <h3 id={title}>{on === 'phone' ? <Trans>Is this phone safe?</Trans> : <Trans>Is it safe to carry this sheet home?</Trans>}</h3>
        <p>
          {on === 'phone' ? (
            <Trans>
              There is help around abuse on this list. Messages, mail and links stay on a phone, and anybody who picks it up or shares the
              account can read them.
            </Trans>
          ) : (
            <Trans>There is help around abuse on this list. Anybody at home who finds the sheet can read it.</Trans>
          )}
        </p>
        <p className="ways">
          <button type="button" className="button button-quiet" onClick={() => onAnswer('yes')}>
            <Trans>Yes, only they see it</Trans>
          </button>
          <button type="button" className="button" onClick={() => onAnswer('no')}>
            <Trans>No or not sure: leave that help out</Trans>
          </button>
        </p>
      </div>
    </section>
  )
}
