import { Trans, useLingui } from '@lingui/react/macro'
import { peopleWords, shareWords } from '../words/figureWords.ts'
import { comparedFinding, shareOfAll } from './comparedFinding.ts'
import type { ComparedPanel, Comparison } from './useComparison.ts'

/** What a comparison says, as its title. */
export function CompareFinding({ comparison: { panels } }: { comparison: Comparison }) {
  if (panels.length === 1) return <RowsFinding panel={panels[0]!} />
  return panels[0]!.id === 'before' ? <ScenarioFinding panels={panels} /> : <KindsFinding panels={panels} />
}

function RowsFinding({ panel: { rows } }: { panel: ComparedPanel }) {
  const { i18n } = useLingui()
  const found = comparedFinding(rows)
  if (found === null) return <Trans>How many are in need is not known here</Trans>
  const { most, least, asMany } = found
  const [high, low] = [shareWords(i18n, most.share.value), shareWords(i18n, least.share.value)]
  if (rows.length === 1)
    return (
      <Trans>
        In {most.name} {high} of those in need live beyond reach
      </Trans>
    )
  if (high === low) return <Trans>Everywhere about as many of those in need live beyond reach: {high}</Trans>
  if (asMany.length === 0)
    return (
      <Trans>
        Most often beyond reach: those in need in {most.name} ({high}); least often in {least.name} ({low})
      </Trans>
    )
  const other = asMany[0]!.name
  const others = i18n.number(asMany.length)
  return asMany.length === 1 ? (
    <Trans>
      From {low} beyond reach in {least.name} to {high} in {most.name}, which the band cannot tell from {other}
    </Trans>
  ) : (
    <Trans>
      From {low} beyond reach in {least.name} to {high} in {most.name}, which the band cannot tell from {others} others
    </Trans>
  )
}

function KindsFinding({ panels }: { panels: readonly ComparedPanel[] }) {
  const { i18n } = useLingui()
  const known = panels
    .map(({ title, rows }) => ({ title, share: shareOfAll(rows) }))
    .filter((kind): kind is { title: string; share: number } => kind.share !== null)
    .toSorted((a, b) => a.share - b.share)
  const [nearest, farthest] = [known[0], known.at(-1)]
  if (nearest === undefined || farthest === undefined) return <Trans>How many are in need is not known here</Trans>
  const [low, high] = [shareWords(i18n, nearest.share), shareWords(i18n, farthest.share)]
  return (
    <Trans>
      Nearest to those in need: {nearest.title} ({low} beyond reach); farthest: {farthest.title} ({high})
    </Trans>
  )
}

function ScenarioFinding({ panels }: { panels: readonly ComparedPanel[] }) {
  const { i18n } = useLingui()
  const [before, now] = panels.map(({ rows }) => rows.reduce((sum, row) => sum + row.beyond, 0))
  const gained = Math.round((before ?? 0) - (now ?? 0))
  const many = peopleWords(i18n, Math.abs(gained))
  if (gained === 0) return <Trans>The scenario brings nobody in need within reach who is not already</Trans>
  return gained > 0 ? (
    <Trans>The scenario brings {many} more of those in need within reach</Trans>
  ) : (
    <Trans>The scenario takes {many} of those in need out of reach</Trans>
  )
}
