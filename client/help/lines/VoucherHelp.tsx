import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import { helpline } from '../../../core/support/helplines.ts'
import { helplineStateAt } from '../../../core/support/helplineState.ts'
import type { Found } from '../../../core/seek/search.ts'
import type { Referral } from '../../../core/listing/service.ts'
import { voucherIssuers } from '../../../core/seek/voucherIssuers.ts'
import { OpenBadge } from '../card/OpenBadge.tsx'
import { PhoneLinks } from '../card/PhoneLinks.tsx'
import { openWords } from '../words/openWords.ts'
import { phonesIn } from '../words/phones.ts'
import { farWords } from '../words/whereWords.ts'
import { LineButton } from './LineButton.tsx'
import { SourceNote } from './SourceNote.tsx'

export interface VoucherHelpProps {
  /** Of the listing that asks for a voucher. */
  referral: Referral
  /** Its id, so that it is not offered to itself; null = the help stands alone. */
  self: string | null
  /** Answers near the person or the listing. */
  nearby: readonly Found[]
  /** The instant the page speaks of, ms since 1970 UTC. */
  at: number
  /** Now: a helpline is rung today, whatever day is looked at. */
  ringAt: number
  /** The address of a listing. */
  href: (id: string) => string
  /** How many advice places at most. */
  most?: number
}

/** Who can issue a voucher: whom the listing itself names, then advice places near by (open first), then a helpline. */
export function VoucherHelp({ referral, self, nearby, at, ringAt, href, most = 3 }: VoucherHelpProps) {
  const issuers = voucherIssuers(nearby, self, most)
  const line = helpline('hardship')
  return (
    <section className="voucher" aria-labelledby="voucher-help">
      <h2 id="voucher-help">
        <Trans>Who can give you a voucher</Trans>
      </h2>
      <Named referral={referral} />
      {issuers.length > 0 && (
        <>
          <p>
            <Trans>Advice places often can. Ask them first: this is our guess, not their word.</Trans>
          </p>
          <ul className="issuers">
            {issuers.map((found) => (
              <Issuer key={found.service.id} found={found} at={at} href={href(found.service.id)} />
            ))}
          </ul>
        </>
      )}
      <h3>
        <Trans>By phone</Trans>
      </h3>
      <LineButton now={{ line, open: helplineStateAt(line, ringAt) }} at={ringAt} />
      <p>
        <SourceNote source={line.source} />
      </p>
    </section>
  )
}

/** Whom the listing itself names. */
function Named({ referral: { who, phone } }: { referral: Referral }) {
  const phones = phonesIn(phone)
  if (who.length === 0 && phones.length === 0)
    return (
      <p className="not-stated">
        <Trans>The list does not say who.</Trans>
      </p>
    )
  return (
    <>
      {who.length > 0 && (
        <ul className="named">
          {who.map((name) => (
            <li key={name}>
              <bdi>{name}</bdi>
            </li>
          ))}
        </ul>
      )}
      <PhoneLinks phones={phones} />
    </>
  )
}

function Issuer({ found, at, href }: { found: Found; at: number; href: string }) {
  const { i18n } = useLingui()
  const phones = phonesIn(found.service.phone)
  const far = farWords(i18n, found)
  return (
    <li>
      <h3>
        <Link href={href}>
          <bdi>{found.service.name}</bdi>
        </Link>
      </h3>
      <OpenBadge words={openWords(i18n, found.open, at, phones.length > 0)} />
      {far !== null && <p className="far">{far}</p>}
      <PhoneLinks phones={phones} />
    </li>
  )
}
