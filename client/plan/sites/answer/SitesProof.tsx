import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { MILLIONTHS } from '../../../../core/gap/model/millionths.ts'
import { isMost } from '../../../../core/gap/siting/siting.ts'
import { peopleWords, shareWords } from '../../words/figureWords.ts'
import { useWhoWords } from '../../words/useWhoWords.ts'
import type { SitesAnswer } from '../engine/messages.ts'
import type { SitesProgress } from '../engine/progress.ts'
import { walkWords } from '../words/siteWords.ts'

interface SitesProofProps extends Pick<SitesProgress, 'state' | 'unsolved'> {
  answer: SitesAnswer
}

/** How good the answer is known to be: proven best, or how much better another could still be. */
export function SitesProof({ answer, state, unsolved }: SitesProofProps) {
  if (answer.proof === 'best')
    return (
      <p className="sites-proof" data-proof="best">
        <strong>
          <Trans>Proven best.</Trans>
        </strong>{' '}
        {isFewest(answer) ? (
          <Trans>Fewer sites cannot do it.</Trans>
        ) : (
          <Plural
            value={answer.candidates}
            one="There is # place to choose from."
            other="No other choice among the # places where a site may stand does better."
          />
        )}
      </p>
    )
  return (
    <p className="sites-proof" data-proof="good">
      <strong>
        <Trans>Not proven best.</Trans>
      </strong>{' '}
      <Bound answer={answer} />{' '}
      {unsolved !== null ? (
        <Trans>This browser does not let the page do the proof (it refuses WebAssembly), so this answer stands with that bound.</Trans>
      ) : state === 'stopped' ? (
        <Trans>You stopped it: this is the best that was found until then.</Trans>
      ) : state === 'done' ? (
        <Trans>The proof got no further in the time it had: give it more, or allow fewer places.</Trans>
      ) : null}
    </p>
  )
}

const isFewest = ({ model, fewest }: SitesAnswer): boolean => fewest !== null || model === 'lscp'

/** What no other choice can beat. Of what is gained, not of what was within reach before: that would flatter. */
function Bound({ answer }: { answer: SitesAnswer }) {
  const { i18n } = useLingui()
  const whom = useWhoWords()
  const { model, objective, bound, without, all } = answer
  if (isFewest(answer)) {
    const fewer = Math.max(0, bound)
    return <Plural value={fewer} one="At least # is needed." other="Fewer than # cannot do it; whether fewer than these can is open." />
  }
  if (!Number.isFinite(objective) || !Number.isFinite(bound))
    return <Trans>How much better another choice could be is not known yet.</Trans>
  if (isMost(model)) {
    const most = peopleWords(i18n, bound - without)
    const short = shareWords(i18n, (bound - objective) / (bound - without))
    return model === 'backup' ? (
      <Trans>It is within {short} of the best possible.</Trans>
    ) : (
      <Trans>
        No choice can bring more than {most} {whom} within reach: this is within {short} of the best possible.
      </Trans>
    )
  }
  const least = walkWords(i18n, model === 'pmedian' ? bound / (all.needMillionths / MILLIONTHS) : bound)
  const short = shareWords(i18n, (objective - bound) / objective)
  return (
    <Trans>
      No choice can do better than {least}: this is within {short} of the best possible.
    </Trans>
  )
}
