import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { CitizensAdvicePhone } from './CitizensAdvicePhone.tsx'
import { Icon } from '../ui/icons/Icon.tsx'

/** No answer came: what happened, what to do, another way. @param children what to say instead, to readers who are not looking for food */
export function FailedNote({ retry, children }: { retry: () => void; children?: ReactNode }) {
  // The button goes while it is tried again, and would take the focus with it.
  const again = () => {
    document.getElementById('main')?.focus({ preventScroll: true })
    retry()
  }
  return (
    <div className="note note-warn" role="alert">
      <Icon name="warn" />
      <div>
        {children ?? <NoAnswer />}
        <p>
          <button className="button" type="button" onClick={again}>
            <Trans>Try again</Trans>
          </button>
        </p>
      </div>
    </div>
  )
}

const NoAnswer = () => (
  <>
    <p>
      <Trans>We could not fetch this: no answer came. Check your connection and try again.</Trans>
    </p>
    <p>
      <Trans>
        If you need food today, ring Citizens Advice on <CitizensAdvicePhone />.
      </Trans>
    </p>
  </>
)
