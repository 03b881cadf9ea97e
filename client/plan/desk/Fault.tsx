import { Trans } from '@lingui/react/macro'
import { FailedNote } from '../../frame/FailedNote.tsx'
import { Icon } from '../../ui/icons/Icon.tsx'
import { DEFAULT_QUESTION, type PlanQuestion } from '../ask/planQuestion.ts'
import type { Desk } from '../engine/desk.ts'

interface FaultProps {
  fault: NonNullable<Desk['fault']>
  again: () => void
  ask: (change: Partial<PlanQuestion>) => void
}

/** What went wrong and a way on; what was on screen stays there. */
export function Fault({ fault: { of, message }, again, ask }: FaultProps) {
  if (of === 'question') return <NoSuchQuestion message={message} ask={ask} />
  return (
    <FailedNote retry={again}>
      <p>
        {of === 'engine' ? (
          <Trans>The part of the page that works the figures out has stopped. Start it again: your question is kept.</Trans>
        ) : (
          <Trans>The figures did not come. Check your connection, then try again.</Trans>
        )}
      </p>
      <p className="quiet">{message}</p>
    </FailedNote>
  )
}

/** A link may ask what this place cannot answer: for a ward of another place, or for counts that it has not. */
function NoSuchQuestion({ message, ask }: { message: string; ask: FaultProps['ask'] }) {
  const { within, need, own, hours } = DEFAULT_QUESTION
  return (
    <div className="note note-warn" role="alert">
      <Icon name="warn" />
      <div>
        <p>
          <Trans>This question cannot be answered here. What you see is the answer to the one before, if there was one.</Trans>
        </p>
        <p className="quiet">{message}</p>
        <p>
          <button type="button" className="button" onClick={() => ask({ within, need, own, hours })}>
            <Trans>Ask about people on low incomes in all of the place</Trans>
          </button>
        </p>
      </div>
    </div>
  )
}
