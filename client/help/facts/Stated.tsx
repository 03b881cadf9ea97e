import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'

/** A labelled fact. What no source says is written, quietly: never blank. */
export function Stated({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <div className="said">
      <dt>{label}</dt>
      <dd>{isStated(children) ? children : <NotStated />}</dd>
    </div>
  )
}

const NotStated = () => (
  <span className="not-stated">
    <Trans>Not stated</Trans>
  </span>
)

export const isStated = (value: ReactNode): boolean =>
  value !== null && value !== undefined && value !== false && value !== '' && !(Array.isArray(value) && value.length === 0)
