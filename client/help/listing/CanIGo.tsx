import { Trans, useLingui } from '@lingui/react/macro'
import { calendarDay } from '../../../core/days/calendarDay.ts'
import { checkedOn } from '../../../core/listing/freshness.ts'
import { londonDayAt } from '../../../core/days/londonTime.ts'
import type { Found } from '../../../core/seek/search.ts'
import { dateWords } from '../../i18n/timeWords.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { usePage } from '../../frame/PageContext.tsx'
import { FullLine } from '../card/FullLine.tsx'
import { HeldLine } from '../card/HeldLine.tsx'
import { OpenBadge } from '../card/OpenBadge.tsx'
import { PhoneLinks } from '../card/PhoneLinks.tsx'
import { FreeLineNote } from '../card/FreeLineNote.tsx'
import { RelayNote } from '../lines/RelayNote.tsx'
import { NoPhone } from '../lines/NoPhone.tsx'
import { checkedWords } from '../words/checkedWords.ts'
import { oldHoursWords } from '../words/oldHoursWords.ts'
import { openWords } from '../words/openWords.ts'
import { phonesIn, type Phone } from '../words/phones.ts'
import { referralWords } from '../words/referralWords.ts'
import type { ServiceType } from '../../../core/listing/taxonomy.ts'
import { WhereIs } from './WhereIs.tsx'

/** Before anything else: can I go now, do I need a referral, where is it, whom do I ring? @param type as which it is shown */
export function CanIGo({ found, at, type }: { found: Found; at: number; type: ServiceType }) {
  const { i18n } = useLingui()
  const { now } = usePage()
  const { service, freshness } = found
  const phones = phonesIn(service.phone)
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
      <FullLine service={service} at={at} />
      <p>{referralWords(i18n, service.referral)}</p>
      <WhereIs found={found} />
      {phones.length > 0 ? <Ring phones={phones} type={type} /> : <NoPhone at={now} />}
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

/** The numbers, a free one beside those that cost, and how to type instead of speaking. */
function Ring({ phones, type }: { phones: readonly Phone[]; type: ServiceType }) {
  return (
    <div className="ring">
      <PhoneLinks phones={phones} />
      <FreeLineNote phones={phones} type={type} />
      <RelayNote />
    </div>
  )
}
