import { useMemo } from 'react'
import { Trans, useLingui } from '@lingui/react/macro'
import { worstFirst } from '../../answer/worstFirst.ts'
import { useDeskView } from '../../desk/deskView.ts'
import { classedBy } from '../classedBy.ts'

/** The way through the map by keyboard: to the area where most people lack help, and on through the ranking. */
export function AreaSteps() {
  const { i18n, t } = useLingui()
  const { areas, question, ask, state } = useDeskView()
  const { columns } = state
  const by = classedBy(question.show)
  const codes = useMemo(() => worstFirst(areas, columns, by).map((i) => areas.code[columns.rows[i]!]!), [areas, columns, by])
  const rank = question.area === null ? -1 : codes.indexOf(question.area)
  const go = (to: number) => () => ask({ area: codes[to] ?? null })
  const [place, all] = [i18n.number(rank + 1), i18n.number(codes.length)]
  return (
    <div className="plan-area-steps" role="group" aria-label={t`Go through the neighbourhoods, in the order of the table`}>
      <button type="button" className="button button-quiet" aria-disabled={rank === 0} onClick={go(0)}>
        {rank >= 0 ? (
          <Trans>First</Trans>
        ) : by === 'need' ? (
          <Trans>Where most people lack help</Trans>
        ) : (
          <Trans>Where the walk is longest</Trans>
        )}
      </button>
      {rank >= 0 && (
        <>
          <button type="button" className="button button-quiet" aria-disabled={rank === 0} onClick={go(Math.max(0, rank - 1))}>
            <Trans>Previous</Trans>
          </button>
          <span>
            <Trans>
              {place} of {all}
            </Trans>
          </span>
          <button type="button" className="button button-quiet" onClick={go(Math.min(codes.length - 1, rank + 1))}>
            <Trans>Next</Trans>
          </button>
        </>
      )}
    </div>
  )
}
