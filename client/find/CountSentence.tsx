import { plural } from '@lingui/core/macro'
import { Trans } from '@lingui/react/macro'
import type { Origin } from './origin.ts'

/** "38 places, nearest first, from M16"; "38 places near M16, nearest first"; "38 places, by name". */
export function CountSentence({ count, origin }: { count: number; origin: Origin | null }) {
  const places = <CountOf count={count} />
  if (origin === null) return <Trans>{places}. Say where you are to see the nearest first.</Trans>
  if (origin.label === null) return <Trans>{places}, nearest first, from where you are</Trans>
  const label = <bdi>{origin.label}</bdi>
  return origin.exact ? <Trans>{places}, nearest first, from {label}</Trans> : <Trans>{places} near {label}, nearest first</Trans>
}

function CountOf({ count }: { count: number }) {
  return <Trans>{plural(count, { one: '# place', other: '# places' })}</Trans>
}
