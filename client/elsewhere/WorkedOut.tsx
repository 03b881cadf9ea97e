import { Trans } from '@lingui/react/macro'
import type { From } from './useFrom.ts'

/** How sure it is that this is one's council, where the device was asked. */
export function WorkedOut({ from: { of } }: { from: From }) {
  if (!('device' in of)) return null
  return (
    <p>
      <Trans>
        Worked out on your device, to a kilometre or so: near a border it may be the council beside yours. A postcode tells exactly.
      </Trans>
    </p>
  )
}
