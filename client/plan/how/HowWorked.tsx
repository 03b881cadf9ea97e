import { Trans, useLingui } from '@lingui/react/macro'
import { useContext, useId, useState, type ReactNode } from 'react'
import { DeskViewContext } from '../desk/deskView.ts'
import { HowSources } from './HowSources.tsx'

interface HowWorkedProps {
  /** Name of the figure, such as "People beyond reach". */
  figure: string
  /** The formula, in words. */
  children: ReactNode
  /** What goes into it, a line each. */
  inputs?: readonly string[]
  /** Id of the place whose sources are named: outside a desk, where it is not the desk's. */
  place?: string
}

const NONE: readonly string[] = []

/** "How was this worked out?" beside a figure: the formula in words, what goes into it, and the sources with their dates. */
export function HowWorked({ figure, children, inputs = NONE, place }: HowWorkedProps) {
  const desk = useContext(DeskViewContext)?.place.id
  const { t } = useLingui()
  const id = useId()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="how-button" popoverTarget={id} aria-label={t`How was this worked out: ${figure}`}>
        <Trans>How was this worked out?</Trans>
      </button>
      <div id={id} className="how-worked" popover="auto" onToggle={({ newState }) => setOpen(newState === 'open')}>
        {open && (
          <>
            <h2>{figure}</h2>
            {children}
            {inputs.length > 0 && (
              <>
                <h3>
                  <Trans>What goes into it</Trans>
                </h3>
                <ul>
                  {inputs.map((input) => (
                    <li key={input}>{input}</li>
                  ))}
                </ul>
              </>
            )}
            <HowSources place={place ?? desk ?? 'england'} />
            <button type="button" className="button button-quiet" popoverTarget={id} popoverTargetAction="hide">
              <Trans>Close</Trans>
            </button>
          </>
        )}
      </div>
    </>
  )
}
