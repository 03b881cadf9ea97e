import { useContext, useMemo } from 'react'
import { useLingui } from '@lingui/react'
import { useDeskView } from '../desk/deskView.ts'
import { areaRows } from './rows/areaRows.ts'
import { groupRows } from './rows/groupRows.ts'
import { ScenarioContext } from '../scenario/store/scenarioContext.ts'
import type { TableView } from './rows/tableView.ts'

/** The table that is asked for, made anew when its figures change. */
export function useTableView(): TableView {
  const { i18n } = useLingui()
  const { areas, state, before, question, answers, isFresh } = useDeskView()
  const { rows, need, own, pace } = question
  const wait = isFresh('wait') ? answers.wait : undefined
  const changes = useContext(ScenarioContext)?.changes
  return useMemo(
    () =>
      rows === 'areas'
        ? areaRows(i18n, { areas, state, before, question: { need, own, pace }, wait, ...(changes && { changes }) })
        : groupRows(i18n, { areas, state, before, wait }, rows === 'wards' ? 'ward' : 'authority'),
    [i18n, areas, state, before, rows, need, own, pace, wait, changes],
  )
}
