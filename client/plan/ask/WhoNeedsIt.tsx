import { Trans, useLingui } from '@lingui/react/macro'
import type { RankedBy } from '../../../core/gap/answer/ranking.ts'

interface WhoNeedsItProps {
  show: RankedBy
  onShow: (show: RankedBy) => void
}

/** What colours the map and ranks the table. */
export function WhoNeedsIt({ show, onShow }: WhoNeedsItProps) {
  const { t } = useLingui()
  return (
    <fieldset>
      <legend>
        <Trans>Who needs it</Trans>
      </legend>
      <label>
        <input type="radio" name="show" checked={show === 'need'} onChange={() => onShow('need')} />
        <span>
          {t`People in need beyond reach`}
          <small>{t`People on low incomes, counted where nothing is near.`}</small>
        </span>
      </label>
      <label>
        <input type="radio" name="show" checked={show === 'distance'} onChange={() => onShow('distance')} />
        <span>
          {t`Distance alone`}
          <small>{t`The walk to the nearest door, whoever lives there.`}</small>
        </span>
      </label>
    </fieldset>
  )
}
