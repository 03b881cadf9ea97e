import { Trans, useLingui } from '@lingui/react/macro'
import { toCsv } from '../../../core/api/csv.ts'
import { useDeskView } from '../desk/deskView.ts'
import { saveFile } from '../../ui/saveFile.ts'
import type { RingCall } from './ringCalls.ts'
import { ringTable } from './ringTable.ts'

/** The ring list as a file made in the page. */
export function RingCsv({ calls }: { calls: readonly RingCall[] }) {
  const { i18n } = useLingui()
  const { place, question } = useDeskView()
  return (
    <button
      type="button"
      className="button button-quiet"
      onClick={() => saveFile(`ring-${place.id}.csv`, toCsv(ringTable(i18n, calls, question.has)), 'text/csv')}
    >
      <Trans>Download as CSV</Trans>
    </button>
  )
}
