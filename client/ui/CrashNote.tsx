import { Trans } from '@lingui/react/macro'
import { Component, type ReactNode } from 'react'

/** A part that breaks says so and offers a fresh start, instead of an empty page. */
export class CrashNote extends Component<{ children: ReactNode; instead?: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children
    return this.props.instead ?? <BrokenWords />
  }
}

function BrokenWords() {
  return (
    <div className="note note-warn" role="alert">
      <div>
        <p>
          <Trans>This part of the page broke. That is our mistake, not yours.</Trans>
        </p>
        <p>
          <button className="button" type="button" onClick={() => location.reload()}>
            <Trans>Load the page again</Trans>
          </button>
        </p>
      </div>
    </div>
  )
}
