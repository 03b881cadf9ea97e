import { Plural, Trans } from '@lingui/react/macro'
import type { Fit } from '../../../core/seek/fit.ts'
import type { Origin } from '../../help/where/origin.ts'

/** "38 places, nearest first, from M16"; "38 places near M16, nearest first"; "38 places, by name". */
export function CountSentence({ count, origin, words }: { count: number; origin: Origin | null; words: boolean }) {
  const places = <Plural value={count} one="# place" other="# places" />
  if (words) return <Trans>{places} for your words</Trans>
  if (origin === null) return <Trans>{places}. Say where you are to see the nearest first.</Trans>
  if (origin.label === null) return <Trans>{places}, nearest first, from where you are</Trans>
  const label = <bdi>{origin.label}</bdi>
  if (origin.roughM !== undefined && !origin.exact)
    return (
      <Trans>
        {places}, nearest to the middle of {label} first
      </Trans>
    )
  return origin.exact ? (
    <Trans>
      {places}, nearest first, from {label}
    </Trans>
  ) : (
    <Trans>
      {places} near {label}, nearest first
    </Trans>
  )
}

/** "2 places fit · 90 may fit: ask first · 75 do not": what was asked parts the places. */
export function FitSentence({ answers: { matches, unknown, others } }: { answers: Fit }) {
  return (
    <>
      <Plural value={matches.length} one="# place fits" other="# places fit" />
      {' · '}
      <Plural value={unknown.length} one="# may fit: ask first" other="# may fit: ask first" />
      {' · '}
      <Plural value={others.length} one="# does not" other="# do not" />
    </>
  )
}

/** In which order the answers stand: the same for every question. */
export function OrderSentence({ words, near }: { words: boolean; near: boolean }) {
  if (words) return <Trans>Closest to your words first.</Trans>
  return near ? (
    <Trans>Checked within half a year first, then the nearest.</Trans>
  ) : (
    <Trans>Checked within half a year first, then by name.</Trans>
  )
}
