import { Trans } from '@lingui/react/macro'
import { CitizensAdvicePhone } from './CitizensAdvicePhone.tsx'
import { Icon } from '../ui/icons/Icon.tsx'

/** No answer came: what happened, what to do, another way. */
export function FailedNote({ retry }: { retry: () => void }) {
  return (
    <div className="note note-warn" role="alert">
      <Icon name="warn" />
      <div>
        <p>
          <Trans>We could not fetch this: no answer came. Check your connection and try again.</Trans>
        </p>
        <p>
          <Trans>
            If you need food today, ring Citizens Advice on <CitizensAdvicePhone />.
          </Trans>
        </p>
        <p>
          <button className="button" type="button" onClick={retry}>
            <Trans>Try again</Trans>
          </button>
        </p>
      </div>
    </div>
  )
}
