import { Trans, useLingui } from '@lingui/react/macro'
import { shareWords } from '../words/figureWords.ts'
import { shareOf, type BarFigures, type BarGroups } from './barSums.ts'

interface BarFindingProps {
  bars: readonly BarFigures[]
  of: 'people' | 'need'
  groups: BarGroups
}

/** What the bars say, as their title: the most deprived fifth beside the least. */
export function BarFinding({ bars, of, groups }: BarFindingProps) {
  const { i18n } = useLingui()
  const ends = groups === 'tenths' ? 2 : 1
  const poorest = shareOf(bars.slice(0, ends))
  const richest = shareOf(bars.slice(-ends))
  const all = shareWords(i18n, shareOf(bars) ?? 0)
  if (poorest === null || richest === null)
    return of === 'people' ? (
      <Trans>{all} of people here live beyond reach</Trans>
    ) : (
      <Trans>{all} of those in need here live beyond reach</Trans>
    )
  const most = shareWords(i18n, poorest)
  const least = shareWords(i18n, richest)
  if (most === least)
    return of === 'people' ? (
      <Trans>As many live beyond reach in the most deprived fifth as in the least: {most}</Trans>
    ) : (
      <Trans>As many of those in need live beyond reach in the most deprived fifth as in the least: {most}</Trans>
    )
  return of === 'people' ? (
    <PeopleFinding more={poorest > richest} most={most} least={least} />
  ) : (
    <NeedFinding more={poorest > richest} most={most} least={least} />
  )
}

interface Compared {
  more: boolean
  most: string
  least: string
}

function PeopleFinding({ more, most, least }: Compared) {
  return more ? (
    <Trans>
      More live beyond reach in the most deprived fifth ({most}) than in the least ({least})
    </Trans>
  ) : (
    <Trans>
      Fewer live beyond reach in the most deprived fifth ({most}) than in the least ({least})
    </Trans>
  )
}

function NeedFinding({ more, most, least }: Compared) {
  return more ? (
    <Trans>
      More of those in need live beyond reach in the most deprived fifth ({most}) than in the least ({least})
    </Trans>
  ) : (
    <Trans>
      Fewer of those in need live beyond reach in the most deprived fifth ({most}) than in the least ({least})
    </Trans>
  )
}
