import { Trans } from '@lingui/react/macro'
import type { Measure } from '../../core/gap/ranking.ts'

interface WhoNeedsItProps {
  show: Measure
  onShow: (show: Measure) => void
}

/** What colours the map and ranks the table. */
export function WhoNeedsIt({ show, onShow }: WhoNeedsItProps) {
  return (
    <fieldset>
      <legend>
        <Trans>Who needs it</Trans>
      </legend>
      <label>
        <input type="radio" name="show" checked={show === 'need'} onChange={() => onShow('need')} />
        <span>
          <Trans>People in need beyond reach</Trans>
          <small>
            <Trans>People on low incomes, counted where nothing is near.</Trans>
          </small>
        </span>
      </label>
      <label>
        <input type="radio" name="show" checked={show === 'distance'} onChange={() => onShow('distance')} />
        <span>
          <Trans>Distance alone</Trans>
          <small>
            <Trans>The walk to the nearest door, whoever lives there.</Trans>
          </small>
        </span>
      </label>
    </fieldset>
  )
}
