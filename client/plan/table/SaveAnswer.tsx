import { useState } from 'react'
import { Trans, useLingui } from '@lingui/react/macro'
import { dateWords } from '../../i18n/timeWords.ts'
import { dayOf } from '../desk/dayOf.ts'
import { useDeskView } from '../desk/deskView.ts'
import { copiedText } from './rows/copiedText.ts'
import { forGeoJson, saveCsv, saveGeoJson } from './file/saveAnswer.ts'
import type { TableView } from './rows/tableView.ts'

type Said = 'copied' | 'not copied' | 'fetching' | 'not fetched' | null

/** The whole table as a file made in the page, or to paste: every row, not only those that can be seen. */
export function SaveAnswer({ view, order }: { view: TableView; order: readonly number[] }) {
  const desk = useDeskView()
  const { i18n } = useLingui()
  const [said, say] = useState<Said>(null)
  const date = dateWords(i18n, dayOf(desk.at))
  const geoJson = async () => {
    say('fetching')
    try {
      const { outlines, sources } = await forGeoJson(desk)
      saveGeoJson(desk, outlines, sources)
      say(null)
    } catch {
      say('not fetched')
    }
  }
  const copy = () =>
    navigator.clipboard.writeText(copiedText(view, order)).then(
      () => say('copied'),
      () => say('not copied'),
    )
  return (
    <div className="plan-save">
      <button type="button" className="button button-quiet" onClick={() => saveCsv(desk)}>
        <Trans>Download as CSV</Trans>
      </button>
      <button type="button" className="button button-quiet" onClick={() => void geoJson()}>
        <Trans>Download as GeoJSON</Trans>
      </button>
      <button type="button" className="button button-quiet" onClick={() => void copy()}>
        <Trans>Copy the table</Trans>
      </button>
      <p role="status">{said !== null && <Saying said={said} rows={i18n.number(order.length)} />}</p>
      <p className="quiet">
        <Trans>Neighbourhoods (LSOA 2021), people of mid-2022, Indices of Deprivation 2025, listings as known on {date}.</Trans>
      </p>
    </div>
  )
}

function Saying({ said, rows }: { said: Exclude<Said, null>; rows: string }) {
  switch (said) {
    case 'copied':
      return <Trans>{rows} rows are copied. Paste them into a sheet.</Trans>
    case 'not copied':
      return <Trans>This browser does not let the page copy. Download the CSV.</Trans>
    case 'fetching':
      return <Trans>Fetching the outlines…</Trans>
    default:
      return <Trans>The outlines did not come. Check your connection, then press it again; the CSV needs none.</Trans>
  }
}
