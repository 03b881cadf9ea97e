import { useMemo } from 'react'
import { useLingui } from '@lingui/react/macro'
import { changeClass, shareClass } from './shareClass.ts'
import { shareIn100 } from './shareIn100.ts'
import { useWhoWords } from '../words/useWhoWords.ts'
import type { WeekCell } from './WeekGrid.tsx'

/** The cells of a grid: shares as they are, or beside `before` how they change. */
export function useWeekCells(share: Float64Array, before: Float64Array | null): readonly WeekCell[] {
  const { i18n, t } = useLingui()
  const whom = useWhoWords()
  return useMemo(
    () =>
      Array.from(share, (now, hour): WeekCell => {
        const of = shareIn100(i18n, now)
        if (before === null) return { step: shareClass(now), figure: figureOf(now), words: t`${of} ${whom} have something open` }
        const change = now - before[hour]!
        const was = shareIn100(i18n, before[hour]!)
        return { step: changeClass(change), figure: changeFigure(change), words: t`${of} ${whom}, instead of ${was}` }
      }),
    [share, before, i18n, t, whom],
  )
}

/** The figure of a cell, in a hundred; nothing where there is nobody. */
const figureOf = (share: number): string =>
  share === 0 ? '' : share < 0.01 ? '<1' : share < 1 && share > 0.99 ? '>99' : String(Math.round(share * 100))

function changeFigure(change: number): string {
  const points = Math.round(Math.abs(change) * 100)
  return points === 0 ? '' : `${change > 0 ? '+' : '−'}${points}`
}
