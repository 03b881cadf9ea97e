import { Trans } from '@lingui/react/macro'

/** How somebody who cannot hear or speak on the phone rings any number here. */
export const RelayNote = () => (
  <p className="quiet relay">
    <Trans>To type instead of speak: Relay UK. Dial 18001, then the number.</Trans>
  </p>
)
