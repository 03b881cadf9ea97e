import { Trans, useLingui } from '@lingui/react/macro'
import { memo } from 'react'
import { Link } from 'wouter'
import type { JudgedListing } from '../../../core/seek/fit.ts'
import { checkedOn } from '../../../core/listing/freshness.ts'
import type { Service } from '../../../core/listing/service.ts'
import { groupOf, type ServiceType } from '../../../core/listing/taxonomy.ts'
import { KIND_WORDS } from '../../i18n/kindWords.ts'
import { KindIcon } from '../../frame/KindIcon.tsx'
import { HeldLine } from './HeldLine.tsx'
import { OpenBadge } from './OpenBadge.tsx'
import { PhoneLinks } from './PhoneLinks.tsx'
import { PrintLines } from './PrintLines.tsx'
import { shownType } from './shownType.ts'
import { unknownWords } from '../words/askedWords.ts'
import { capacityWords } from '../words/capacityWords.ts'
import { checkedWords } from '../words/checkedWords.ts'
import { oldHoursWords } from '../words/oldHoursWords.ts'
import { openWords } from '../words/openWords.ts'
import { phonesIn } from '../words/phones.ts'
import { referralWords } from '../words/referralWords.ts'
import { farWords } from '../words/whereWords.ts'

export interface CardProps {
  answer: JudgedListing
  /** Link to the whole listing. */
  href: string
  /** The kinds asked for: the first of them that it offers is the kind it is shown as. */
  wanted: readonly ServiceType[]
  at: number
  pointedAt: boolean
  /** What the heading above says already of how lately the cards under it were checked. */
  under?: 'not lately' | 'long ago' | null
}

/** One answer, in the order a person decides: name, kind, open now?, how far, referral, phone, how old the listing is. */
export const ServiceCard = memo(function ServiceCard({ answer, href, wanted, at, pointedAt }: CardProps) {
  const { i18n } = useLingui()
  const { service, freshness } = answer
  const phones = phonesIn(service.phone)
  const canRing = phones.length > 0
  const far = farWords(i18n, answer)
  const then = oldHoursWords(i18n, service, freshness)
  const type = shownType(service.types, wanted)
  const room = service.capacity?.state === 'open' ? null : capacityWords(i18n, service.capacity, at)
  const whom = whomWords(service)
  const unknown = unknownWords(i18n, answer)
  return (
    <li className={pointedAt ? 'card pointed' : 'card'} data-id={service.id}>
      <h3>
        <Link href={href}>
          <bdi>{service.name}</bdi>
        </Link>
      </h3>
      <p className="kind">
        <KindIcon group={groupOf(type)} />
        {i18n._(KIND_WORDS[type])}
      </p>
      <OpenBadge words={openWords(i18n, answer.open, at, canRing)} />
      {then !== null && <p className="then">{then}</p>}
      {then === null && service.hoursRead === 'part' && (
        <p className="then">
          <Trans>Other times too, which we could not read: see its page.</Trans>
        </p>
      )}
      {room !== null && <p className="unknown">{room}</p>}
      {far !== null && <p className="far">{far}</p>}
      <p>{referralWords(i18n, service.referral)}</p>
      {whom !== null && (
        <p className="then">
          <Trans>For: {whom}</Trans>
        </p>
      )}
      {unknown !== null && <p className="unknown">{unknown}</p>}
      {canRing ? (
        <PhoneLinks phones={phones} />
      ) : (
        <p className="quiet">
          <Trans>No phone listed.</Trans>{' '}
          <a href="#money-first">
            <Trans>Ring a helpline</Trans>
          </a>
        </p>
      )}
      <p className="quiet">{checkedWords(i18n, checkedOn(service), freshness, at, canRing)}</p>
      <HeldLine service={service} />
      <PrintLines service={service} freshness={freshness} />
    </li>
  )
})

const LONGEST = 80

/** Whom a list names, where it does not name everyone. */
function whomWords({ eligibility: { text, groups } }: Service): string | null {
  if (text === null || groups.includes('everyone') || groups.includes('all ages')) return null
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s\S*$/, '')}…`
}
