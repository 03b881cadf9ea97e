import { Plural, Trans } from '@lingui/react/macro'
import type { Fit } from '../../../core/seek/fit.ts'

/** "38 places, the nearest first"; "38 places for your words"; "38 places, by name". */
export function CountSentence({ count, near, words }: { count: number; near: boolean; words: boolean }) {
  const places = <Plural value={count} one="# place" other="# places" />
  if (words) return <Trans>{places} for your words, closest to them first.</Trans>
  return near ? <Trans>{places}, the nearest first.</Trans> : <Trans>{places}, by name. Say where you are to see the nearest first.</Trans>
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
