import { Trans, useLingui } from '@lingui/react/macro'
import { gapCsv } from '../../../core/api/gapCsv.ts'
import { dateWords } from '../../i18n/timeWords.ts'
import { dayOf } from '../desk/dayOf.ts'
import { useDeskView } from '../desk/deskView.ts'
import { gapTable } from './gapTable.ts'
import { saveCsv } from './saveCsv.ts'

/** The whole answer as a file made in the page: every area, not only those shown. */
export function CsvButton() {
  const { i18n } = useLingui()
  const { place, areas: all, state, at } = useDeskView()
  const areas = i18n.number(state.columns.rows.length)
  const date = dateWords(i18n, dayOf(at))
  return (
    <div className="plan-csv">
      <button
        type="button"
        className="button button-quiet"
        onClick={() => saveCsv(`gaps-${place.id}.csv`, gapCsv({ columns: gapTable(all, state) }))}
      >
        <Trans>Download as CSV</Trans>
      </button>
      <p className="quiet">
        <Trans>
          All {areas} neighbourhoods (LSOA 2021), people of mid-2022, Indices of Deprivation 2025, listings as known on {date}.
        </Trans>
      </p>
    </div>
  )
}
