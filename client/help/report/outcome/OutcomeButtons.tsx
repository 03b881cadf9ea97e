import { Trans, useLingui } from '@lingui/react/macro'
import type { Service } from '../../../../core/listing/service.ts'
import { OUTCOME_KINDS } from '../../../../core/report/outcomeKinds.ts'
import { weekAt } from '../../../../core/report/week.ts'
import { usePage } from '../../../frame/PageContext.tsx'
import { dateWords } from '../../../i18n/timeWords.ts'
import { Icon } from '../../../ui/icons/Icon.tsx'
import { OUTCOME_WORDS } from './outcomeWords.ts'
import { OutcomeSaid } from './OutcomeSaid.tsx'
import { isOutcomeSent } from './outcomesSaid.ts'
import { useOutcome } from './useOutcome.ts'

/**
 * What came of sending somebody to a listing: five buttons, one press each. It sends the listing, what was pressed and this week, and
 * nothing else, whatever else the page knows.
 *
 * @param at the hour that the page is about, ms since 1970 UTC: where it is another week's, it says that a press is about this one
 */
export function OutcomeButtons({ service: { id, name }, at }: { service: Pick<Service, 'id' | 'name'>; at: number }) {
  const { i18n } = useLingui()
  const week = weekAt(usePage().now)
  const { sending, last, press } = useOutcome(id, week)
  const date = dateWords(i18n, week)
  return (
    <fieldset className="outcome">
      <legend>
        <Trans>
          What came of it at <bdi>{name}</bdi>?
        </Trans>{' '}
        <span className="quiet">
          <Trans>One press sends the place and the week, nothing else.</Trans>
        </span>
      </legend>
      {OUTCOME_KINDS.map((what) => (
        <button
          key={what}
          className="button button-quiet"
          type="button"
          aria-disabled={sending !== null || undefined}
          onClick={() => void press(what)}
        >
          {isOutcomeSent({ service: id, what, week }) ? <Sent words={i18n._(OUTCOME_WORDS[what])} /> : i18n._(OUTCOME_WORDS[what])}
        </button>
      ))}
      {weekAt(at) !== week && (
        <p className="quiet">
          <Trans>You are looking at another date. What you press is about the week of {date}.</Trans>
        </p>
      )}
      <output>{sending !== null ? <Trans>Sending…</Trans> : last !== null && <OutcomeSaid last={last} />}</output>
    </fieldset>
  )
}

function Sent({ words }: { words: string }) {
  return (
    <>
      <Icon name="check" />
      <span>
        <Trans>{words} – sent</Trans>
      </span>
    </>
  )
}
