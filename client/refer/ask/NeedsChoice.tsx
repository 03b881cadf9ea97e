import { Trans, useLingui } from '@lingui/react/macro'
import { CLIENT_NEEDS, type ClientNeed } from '../../../core/match/clientNeeds.ts'
import { focusBeside } from '../speed/focusBeside.ts'
import { CLIENT_NEED_WORDS } from '../words/clientNeedWords.ts'
import { AskFold } from './AskFold.tsx'
import { Ticks } from './Tick.tsx'

/** What was said stands in the order of urgency, and can be moved up; all that may be needed is folded beneath. */
export function NeedsChoice({ needs, set }: { needs: readonly ClientNeed[]; set: (needs: readonly ClientNeed[]) => void }) {
  const { i18n, t } = useLingui()
  const wordsOf = (need: ClientNeed) => i18n._(CLIENT_NEED_WORDS[need])
  return (
    <>
      {needs.length > 0 && (
        <ol className="refer-needs" aria-label={t`Needs, the most urgent first`}>
          {needs.map((need, at) => (
            <li key={need}>
              <span>{wordsOf(need)}</span>
              {at > 0 && (
                <button
                  type="button"
                  aria-label={t`${wordsOf(need)}: more urgent`}
                  onClick={({ currentTarget }) => {
                    const row = currentTarget.closest('li')
                    set(needs.toSpliced(at, 1).toSpliced(at - 1, 0, need))
                    // A row that moves in the page loses its focus; at the top there is no way up.
                    requestAnimationFrame(() => row?.querySelector('button')?.focus())
                  }}
                >
                  ↑
                </button>
              )}
              <button
                type="button"
                aria-label={t`${wordsOf(need)}: take away`}
                className="need-away"
                onClick={(event) => {
                  focusBeside(event.currentTarget, '.need-away')
                  set(needs.filter((other) => other !== need))
                }}
              >
                ×
              </button>
            </li>
          ))}
        </ol>
      )}
      <AskFold title={needs.length === 0 ? <Trans>Or tick what they need</Trans> : <Trans>Tick more needs</Trans>} said="">
        <Ticks of={CLIENT_NEEDS} chosen={needs} set={set} words={wordsOf} />
      </AskFold>
    </>
  )
}
