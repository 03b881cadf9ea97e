import { Trans, useLingui } from '@lingui/react/macro'
import type { GapResult } from '../../../core/gap/answer/findGaps.ts'
import { gapCsv } from '../../../core/api/gapCsv.ts'
import { dateWords } from '../../i18n/timeWords.ts'

/** The whole answer as a file made in the page: every area, not only those shown. @param day such as 2026-06-01 */
export function CsvButton({ place, result, day }: { place: string; result: GapResult; day: string }) {
  const { i18n } = useLingui()
  const areas = i18n.number(result.columns.code.length)
  const date = dateWords(i18n, day)
  return (
    <div className="plan-csv">
      <button type="button" className="button button-quiet" onClick={() => saveCsv(`gaps-${place}.csv`, gapCsv(result))}>
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

function saveCsv(name: string, csv: string): void {
  const url = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
