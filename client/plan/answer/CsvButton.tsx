import { Trans, useLingui } from '@lingui/react/macro'
import { gapCsv } from '../../../core/api/gapCsv.ts'
import { dateWords } from '../../i18n/timeWords.ts'
import { dayOf } from '../desk/dayOf.ts'
import { useDeskView } from '../desk/deskView.ts'
import { useOwnLists } from '../dropped/ownList.ts'
import { ownListWords } from '../dropped/ownListWords.ts'
import { gapTable } from './gapTable.ts'

/** The whole answer as a file made in the page: every area, not only those shown. */
export function CsvButton() {
  const { i18n } = useLingui()
  const { place, areas: all, state, at } = useDeskView()
  const own = useOwnLists()?.list ?? null
  const areas = i18n.number(state.columns.rows.length)
  const date = dateWords(i18n, dayOf(at))
  return (
    <div className="plan-csv">
      <button
        type="button"
        className="button button-quiet"
        onClick={() => saveCsv(`gaps-${place.id}${own === null ? '' : '-own-list'}.csv`, gapCsv({ columns: gapTable(all, state) }))}
      >
        <Trans>Download as CSV</Trans>
      </button>
      <p className="quiet">
        <Trans>
          All {areas} neighbourhoods (LSOA 2021), people of mid-2022, Indices of Deprivation 2025, listings as known on {date}.
        </Trans>{' '}
        {own !== null && ownListWords(i18n, own)}
      </p>
    </div>
  )
}

function saveCsv(name: string, csv: string): void {
  const url = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
