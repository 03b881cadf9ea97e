import { Trans } from '@lingui/react/macro'
import type { From } from './useFrom.ts'

/** How sure it is that this is one's council, where it is not: the device was asked, or a postcode is not known to its end. */
export function WorkedOut({ from: { of }, council }: { from: From; council: string }) {
  if ('device' in of)
    return (
      <p>
        <Trans>
          Worked out on your device, to a kilometre or so: near a border it may be the council beside yours. A postcode tells exactly.
        </Trans>
      </p>
    )
  if ('typed' in of && of.guessed)
    return (
      <p>
        <Trans>
          Most postcodes that begin with <bdi>{of.typed}</bdi> are in {council}, some in a council beside it. To be sure, type a whole
          postcode, or check the one you typed.
        </Trans>
      </p>
    )
  return null
}
