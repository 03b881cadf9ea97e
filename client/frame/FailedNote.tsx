import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { CitizensAdvicePhone } from './CitizensAdvicePhone.tsx'
import { Icon } from '../ui/icons/Icon.tsx'
import { TryAgain } from '../ui/TryAgain.tsx'

/** No answer came: what happened, what to do, another way. @param children what to say instead, to readers who are not looking for food */
export function FailedNote({ retry, children }: { retry: () => void; children?: ReactNode }) {
  return (
    <div className="note note-warn" role="alert">
      <Icon name="warn" />
      <div>
        {children ?? <NoAnswer />}
        <p>
          <TryAgain retry={retry} />
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
