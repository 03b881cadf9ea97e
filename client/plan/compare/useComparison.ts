import { useMemo } from 'react'
import { useLingui } from '@lingui/react'
import { msg } from '@lingui/core/macro'
import { KIND_WORDS } from '../../i18n/kindWords.ts'
import { useDeskView } from '../desk/deskView.ts'
import type { DeskColumns } from '../engine/answers.ts'
import { columnsOfKind, comparedRows, type ComparedRow } from './comparedRows.ts'

/** One of several small charts that are drawn to one scale. */
export interface ComparedPanel {
  id: string
  title: string
  rows: readonly ComparedRow[]
}

export interface Comparison {
  of: 'ward' | 'authority'
  panels: readonly ComparedPanel[]
}

/** What is compared, as panels of the same rows; null = nothing, or it is still being worked out. */
export function useComparison(): Comparison | null {
  const { i18n } = useLingui()
  const { areas, question, state, before, answers, isFresh } = useDeskView()
  const { compare, within } = question
  const { columns } = state
  const kinds = isFresh('kinds') ? answers.kinds : undefined
  return useMemo((): Comparison | null => {
    // One authority alone is compared by its wards.
    const of = compare !== 'authorities' && within !== null ? 'ward' : 'authority'
    const panel = (
      id: string,
      title: string,
      shown: DeskColumns,
      rowsOf: Comparison['of'] = of,
      only: string | null = null,
    ): ComparedPanel => ({
      id,
      title,
      rows: comparedRows(areas, shown, rowsOf, only),
    })
    if (compare === null) return null
    if (compare === 'authorities') return { of: 'authority', panels: [panel(compare, '', columns, 'authority')] }
    if (compare === 'scenario') {
      if (before === null) return null
      const panels = [panel('before', i18n._(msg`As it is`), before.columns), panel('now', i18n._(msg`With the scenario`), columns)]
      return { of, panels }
    }
    if (compare === 'kinds') {
      if (kinds === undefined || kinds.length === 0) return null
      return { of, panels: kinds.map((kind) => panel(kind.type, i18n._(KIND_WORDS[kind.type]), columnsOfKind(columns, kind))) }
    }
    return { of: 'ward', panels: [panel(compare, '', columns, 'ward', compare)] }
  }, [i18n, areas, columns, before, kinds, compare, within])
}
