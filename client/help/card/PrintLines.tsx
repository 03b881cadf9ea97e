import { Trans, useLingui } from '@lingui/react/macro'
import { checkedOn, type Freshness } from '../../../core/listing/freshness.ts'
import type { Service } from '../../../core/listing/service.ts'
import { hoursLines } from '../../i18n/hoursWords.ts'
import { dateWords } from '../../i18n/timeWords.ts'
import { usePage } from '../../frame/PageContext.tsx'

/**
 * What a card says on paper alone: when in words, and the day it was checked. What is old says its hours and its date on the card
 * already. Added once script runs: the first HTML stays small, and without script the page of each listing prints it all.
 */
export function PrintLines({ service, freshness }: { service: Service; freshness: Freshness }) {
  const { i18n } = useLingui()
  const { hydrated } = usePage()
  if (!hydrated) return null
  const current = freshness === 'fresh' || freshness === 'aging'
  const hours = current ? hoursLines(i18n, service.hours ?? []).join('; ') : ''
  const on = current ? checkedOn(service) : null
  const date = on === null ? '' : dateWords(i18n, on)
  return (
    <div className="on-paper">
      {hours !== '' && <p>{hours}</p>}
      {on?.length === 10 && (
        <p>
          <Trans>Checked on {date}</Trans>
        </p>
      )}
    </div>
  )
}
