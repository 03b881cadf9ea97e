import { Plural, Trans } from '@lingui/react/macro'
import { useState, useSyncExternalStore } from 'react'
import { useReferDesk } from '../desk/referDesk.ts'
import { OWN_DEVICE, ownDevice } from './deskSession.ts'
import { idleLimitOf } from './idle.ts'
import { NO_SESSION } from './session.ts'

const MINUTE_MS = 60_000
const HOUR_MIN = 60

/** What becomes of what is typed, the mark of a device of one's own, and the button that clears all. @param onClear clears what boxes hold by themselves */
export function PrivacyLine({ onClear }: { onClear: () => void }) {
  const { session, clear } = useReferDesk()
  const isOwn = useSyncExternalStore(
    ownDevice.subscribe,
    () => ownDevice.get(OWN_DEVICE) === true,
    () => false,
  )
  const [cleared, setCleared] = useState(false)
  const minutes = idleLimitOf(isOwn) / MINUTE_MS
  return (
    <div className="refer-privacy">
      <p>
        <Trans>What you type about a client stays in this tab: it is never sent.</Trans>{' '}
        {minutes < HOUR_MIN ? (
          <Plural value={minutes} one="It goes after # minute without a touch." other="It goes after # minutes without a touch." />
        ) : (
          <Plural value={minutes / HOUR_MIN} one="It goes after # hour without a touch." other="It goes after # hours without a touch." />
        )}
      </p>
      <label className="refer-own">
        <input
          type="checkbox"
          checked={isOwn}
          onChange={(event) => ownDevice.keep(OWN_DEVICE, event.currentTarget.checked ? true : null)}
        />
        <Trans>Only I use this device</Trans>
      </label>
      <button
        type="button"
        className="button button-quiet refer-clear"
        onClick={() => {
          clear()
          onClear()
          setCleared(true)
        }}
      >
        <Trans>Clear everything</Trans>
      </button>
      <output className="refer-cleared">
        {cleared && session === NO_SESSION ? <Trans>Cleared. Ready for the next client.</Trans> : ''}
      </output>
    </div>
  )
}
