import { useMemo } from 'react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useAboutWords } from '../desk/useAboutWords.ts'
import { useDeskView } from '../desk/deskView.ts'
import { ScenarioMark } from '../scenario/result/ScenarioMark.tsx'
import { areaRows } from '../table/rows/areaRows.ts'
import { groupRows } from '../table/rows/groupRows.ts'
import { reached } from './reached.ts'
import { ReportTable } from './ReportTable.tsx'

/** As many as leave room on a page for ten authorities; the file of the desk has all. */
const MOST = 20
const OF_AREAS = ['rank', 'name', 'beyond', 'band', 'was', 'authority', 'need', 'people', 'tenth', 'minutes']
const OF_GROUPS = ['rank', 'name', 'beyond', 'band', 'was', 'share', 'need', 'blank', 'people', 'peoplebeyond']

/** The neighbourhoods where most people in need lack help; and the authorities of a place, or the wards of an authority. */
export function ReportTables() {
  return (
    <>
      <Areas />
      <Groups />
    </>
  )
}

function Areas() {
  const { i18n } = useLingui()
  const { areas, state, before, question } = useDeskView()
  const { need, own, pace, within } = question
  const view = useMemo(
    () => areaRows(i18n, { areas, state, before, question: { need, own, pace }, wait: undefined }),
    [i18n, areas, state, before, need, own, pace],
  )
  // Of one authority its name would stand in every row.
  const columns = OF_AREAS.filter((id) => id !== 'authority' || within === null)
  const count = i18n.number(view.count)
  return (
    <section aria-labelledby="report-where" className="plan-report-break plan-report-wide" ref={reached}>
      <h2 id="report-where">
        <Trans>Areas where most people lack help</Trans>
      </h2>
      <ScenarioMark />
      <ReportTable view={view} columns={columns} most={MOST} labelledBy="report-where" />
      <p className="quiet">
        {view.count > MOST && (
          <Trans>
            The first {MOST} of {count} neighbourhoods. The file of the desk’s table has all of them.
          </Trans>
        )}{' '}
        <SharedRanks />
      </p>
    </section>
  )
}

function Groups() {
  const { i18n } = useLingui()
  const { areas, state, before, question, place } = useDeskView()
  const about = useAboutWords()
  const { within } = question
  const of = within === null ? 'authority' : 'ward'
  const view = useMemo(() => groupRows(i18n, { areas, state, before }, of), [i18n, areas, state, before, of])
  if (view.count < 2) return null
  return (
    <section aria-labelledby="report-groups" className="plan-report-long plan-report-wide" ref={reached}>
      <h2 id="report-groups">
        {of === 'authority' ? (
          <Plural value={view.count} one={`The authority of ${about}`} other={`All # authorities of ${about}`} />
        ) : (
          <Plural value={view.count} one={`The ward of ${about}`} other={`All # wards of ${about}`} />
        )}
      </h2>
      <ReportTable view={view} columns={OF_GROUPS} most={view.count} labelledBy="report-groups" />
      <p className="quiet">
        <SharedRanks /> {of === 'ward' && <Trans>To set authorities beside one another, make this report of all of {place.name}.</Trans>}
      </p>
    </section>
  )
}

const SharedRanks = () => (
  <Trans>
    “Between” is how the figure moves as streets wind less or more (× 1.2 to × 1.4). Rows whose bands overlap cannot be told apart: they
    share a rank, marked “=”.
  </Trans>
)
