import { Trans } from '@lingui/react/macro'
import { Component, type ReactNode } from 'react'
import { PartMissing } from './lazyPart.ts'

/** A part that breaks, or whose code does not come, says so and offers a fresh start, instead of an empty page. */
export class CrashNote extends Component<{ children: ReactNode; instead?: ReactNode }, { error: unknown }> {
  override state = { error: null }

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (error === null) return this.props.children
    if (this.props.instead !== undefined) return this.props.instead
    return (error as unknown) instanceof PartMissing ? <MissingWords again={() => this.setState({ error: null })} /> : <BrokenWords />
  }
}

/** @param again tries without leaving the page: what it holds could not be fetched anew without a connection */
function MissingWords({ again }: { again: () => void }) {
  return (
    <div className="note note-warn" role="alert">
      <div>
        <p>
          <Trans>This part of the page did not come: no answer came. Check your connection and try again.</Trans>
        </p>
        <p>
          <button className="button" type="button" onClick={() => (navigator.onLine ? location.reload() : again())}>
            <Trans>Try again</Trans>
          </button>
        </p>
      </div>
    </div>
  )
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
