import { Trans, useLingui } from '@lingui/react/macro'
import { calendarDay } from '../../../core/days/calendarDay.ts'
import { checkedOn } from '../../../core/listing/freshness.ts'
import { londonDayAt } from '../../../core/days/londonTime.ts'
import type { Found } from '../../../core/seek/search.ts'
import { dateWords } from '../../i18n/timeWords.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { usePage } from '../../frame/PageContext.tsx'
import { HeldLine } from '../card/HeldLine.tsx'
import { OpenBadge } from '../card/OpenBadge.tsx'
import { PhoneLinks } from '../card/PhoneLinks.tsx'
import { NoPhone } from '../lines/NoPhone.tsx'
import { checkedWords } from '../words/checkedWords.ts'
import { oldHoursWords } from '../words/oldHoursWords.ts'
import { openWords } from '../words/openWords.ts'
import { phonesIn } from '../words/phones.ts'
import { referralWords } from '../words/referralWords.ts'
import { farWords } from '../words/whereWords.ts'

/** The answer to "can I go now?", before anything else. */
export function CanIGo({ found, at }: { found: Found; at: number }) {
  const { i18n } = useLingui()
  const { now } = usePage()
  const { service, freshness } = found
  const phones = phonesIn(service.phone)
  const far = farWords(i18n, found)
  const alert = service.alert?.until && service.alert.until < calendarDay(londonDayAt(at)).on ? null : service.alert
  const then = oldHoursWords(i18n, service, freshness)
  return (
    <section className="can-i-go" aria-labelledby="can-i-go">
      <h2 id="can-i-go">
        <Trans>Can I go now?</Trans>
      </h2>
      {alert !== null && (
        <p className="note note-warn">
          <Icon name="warn" />
          <span>
            {alert.text}
            {alert.until !== null && <Trans> (until {dateWords(i18n, alert.until)})</Trans>}
          </span>
        </p>
      )}
      <OpenBadge words={openWords(i18n, found.open, at, phones.length > 0)} />
      {then !== null && <p className="then">{then}</p>}
      {far !== null && <p className="far">{far}</p>}
      <p>{referralWords(i18n, service.referral)}</p>
      {phones.length > 0 ? <PhoneLinks phones={phones} /> : <NoPhone at={now} />}
      {service.url === null ? (
        <p className="not-stated">
          <Trans>Their own page: not stated</Trans>
        </p>
      ) : (
        <p>
          <a href={service.url} rel="noopener noreferrer">
            <Trans>Their own page</Trans>
            <Icon name="away" />
          </a>{' '}
          <span className="quiet">
            <Trans>(leaves this site)</Trans>
          </span>
        </p>
      )}
      <p className="quiet">{checkedWords(i18n, checkedOn(service), freshness, at, phones.length > 0)}</p>
      <HeldLine service={service} />
    </section>
  )
}
