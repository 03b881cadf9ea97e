import { Trans, useLingui } from '@lingui/react/macro'
import { memo } from 'react'
import { Link } from 'wouter'
import type { JudgedListing } from '../../../core/seek/fit.ts'
import { checkedOn } from '../../../core/listing/freshness.ts'
import { groupOf, type ServiceType } from '../../../core/listing/taxonomy.ts'
import { KIND_WORDS } from '../../i18n/kindWords.ts'
import { KindIcon } from '../../frame/KindIcon.tsx'
import { CardState } from './CardState.tsx'
import { FreeLineNote } from './FreeLineNote.tsx'
import { FullLine } from './FullLine.tsx'
import { HeldLine } from './HeldLine.tsx'
import { PhoneLinks } from './PhoneLinks.tsx'
import { PrintLines } from './PrintLines.tsx'
import type { SaidAbove } from './saidAbove.ts'
import { shownType } from './shownType.ts'
import { useDistrict } from './useDistrict.ts'
import { KeepSpot } from '../shortlist/KeepSpot.tsx'
import { addressWords } from '../words/addressWords.ts'
import { unknownWords } from '../words/askedWords.ts'
import { likelyWords } from '../words/likelyWords.ts'
import { checkedWords, shortCheckedWords } from '../words/checkedWords.ts'
import { phonesIn } from '../words/phones.ts'
import { referralWords } from '../words/referralWords.ts'
import { farBesideAddress } from '../words/whereWords.ts'
import { whomWords } from '../words/whomWords.ts'

export interface CardProps {
  answer: JudgedListing
  /** Link to the whole listing. */
  href: string
  /** The kinds asked for: the first of them that it offers is the kind it is shown as. */
  wanted: readonly ServiceType[]
  at: number
  pointedAt: boolean
  /** What the heading above the card says of all under it. */
  under?: SaidAbove
}

/**
 * One answer in at most seven lines, in the order a person decides: name; kind and how far; open now?; where; referral and for whom;
 * phone and whether it is free; when it was checked. What was asked and is not stated is a line more.
 */
export const ServiceCard = memo(function ServiceCard({ answer, href, wanted, at, pointedAt, under = null }: CardProps) {
  const { i18n } = useLingui()
  const { service, freshness, open } = answer
  const phones = phonesIn(service.phone)
  const canRing = phones.length > 0
  const far = farBesideAddress(i18n, answer)
  const type = shownType(service.types, wanted)
  const district = useDistrict(service.authority)
  const unknown = unknownWords(i18n, answer)
  const warned = under !== null || open.state === 'not confirmed'
  const on = checkedOn(service)
  return (
    <li className={pointedAt ? 'card pointed' : 'card'} data-id={service.id}>
      <h3>
        <Link href={href}>
          <bdi>{service.name}</bdi>
        </Link>
      </h3>
      <p className="kind">
        <KindIcon group={groupOf(type)} />
        <span>
          {i18n._(KIND_WORDS[type])}
          {far !== null && ` · ${far}`}
        </span>
      </p>
      <CardState found={answer} at={at} canRing={canRing} under={under} />
      <FullLine service={service} at={at} />
      <p className="address">
        <bdi>{addressWords(i18n, service, district)}</bdi>
      </p>
      <ReferralLine answer={answer} />
      {unknown !== null && <p className="unknown">{[unknown, likelyWords(i18n, answer)].filter((part) => part !== null).join('. ')}</p>}
      <PhoneLinks phones={phones} />
      <FreeLineNote phones={phones} type={type} />
      <p className="quiet keep-line">
        {warned ? shortCheckedWords(i18n, on, at) : checkedWords(i18n, on, freshness, at, canRing)}
        <KeepSpot service={service} />
      </p>
      <HeldLine service={service} />
      <PrintLines service={service} freshness={freshness} />
    </li>
  )
})

/** Is a referral needed, and for whom is it? What the line of what is not stated says is not said here. */
function ReferralLine({ answer: { service, unknown } }: { answer: JudgedListing }) {
  const { i18n } = useLingui()
  const { routes, needs } = service.referral
  const blank = routes.length === 0 && needs.length === 0
  const referral = blank && unknown.includes('no-referral') ? null : referralWords(i18n, service.referral)
  const whom = whomWords(service)
  if (referral === null && whom === null) return null
  return (
    <p>
      {referral}
      {referral !== null && whom !== null && ' · '}
      {whom !== null && <Trans>For: {whom}</Trans>}
    </p>
  )
}
