import { Trans, useLingui } from '@lingui/react/macro'
import { useDeskView } from '../desk/deskView.ts'

/** What colours the map and ranks the table. */
export function WhoNeedsIt() {
  const { t } = useLingui()
  const {
    question: { show },
    ask,
  } = useDeskView()
  return (
    <fieldset>
      <legend>
        <Trans>Who needs it</Trans>
      </legend>
      <label>
        <input type="radio" name="show" checked={show === 'need'} onChange={() => ask({ show: 'need' })} />
        <span>
          {t`People in need beyond reach`}
          <small>{t`People on low incomes, counted where nothing is near.`}</small>
        </span>
      </label>
      <label>
        <input type="radio" name="show" checked={show === 'distance'} onChange={() => ask({ show: 'distance' })} />
        <span>
          {t`Distance alone`}
          <small>{t`The walk to the nearest door, whoever lives there.`}</small>
        </span>
      </label>
    </fieldset>
  )
}
