import { Trans, useLingui } from '@lingui/react/macro'
import type { NeedAsked } from '../../../core/gap/query/need.ts'
import { needWords } from '../words/whoWords.ts'
import type { ShownBy } from './shownFigure.ts'

interface RegionLegendProps {
  by: ShownBy
  ends: readonly number[]
  need: NeedAsked
  of: 'authority' | 'area'
  hasDoors: boolean
}

/** What the colours mean, in words. */
export function RegionLegend({ by, ends, need, of, hasDoors }: RegionLegendProps) {
  const { i18n } = useLingui()
  const who = needWords(i18n, need)
  return (
    <div className="region-legend">
      <p>
        {by === 'beyond' ? (
          <Trans>Of every 100 {who}, how many live beyond reach</Trans>
        ) : by === 'count' ? (
          <Trans>People</Trans>
        ) : (
          <Trans>{who}, for every 100 residents</Trans>
        )}
        {by === 'beyond' ? null : of === 'authority' ? (
          <Trans>: a fifth of the authorities in each colour</Trans>
        ) : (
          <Trans>: a fifth of the neighbourhoods in each colour</Trans>
        )}
      </p>
      <ul>
        {[1, 2, 3, 4, 5].map((number) => (
          <li key={number}>
            <i className="region-swatch" data-class={number} />
            <ClassEnds ends={ends} number={number} />
          </li>
        ))}
        {by === 'beyond' && (
          <li>
            <i className="region-swatch" data-class={0} />
            <Trans>your list reaches nobody here: it may not know of what there is</Trans>
          </li>
        )}
        {hasDoors && (
          <li>
            <i className="region-door" />
            <Trans>a place of your list that counts</Trans>
          </li>
        )}
      </ul>
    </div>
  )
}

function ClassEnds({ ends, number }: { ends: readonly number[]; number: number }) {
  const { i18n } = useLingui()
  const low = i18n.number(ends[number - 2] ?? 0)
  const high = i18n.number(ends[number - 1] ?? 0)
  if (number === 1) return <Trans>up to {high}</Trans>
  if (number === 5) return <Trans>over {low}</Trans>
  return <>{`${low}–${high}`}</>
}
