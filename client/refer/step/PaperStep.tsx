import { Plural, Trans } from '@lingui/react/macro'
import type { ClientNeed } from '../../../core/match/clientNeeds.ts'
import type { Found } from '../../../core/seek/search.ts'
import { PhoneLinks } from '../../help/card/PhoneLinks.tsx'
import { phonesIn } from '../../help/words/phones.ts'
import { useReferDesk } from '../desk/referDesk.ts'
import { MineTick } from '../options/MineTick.tsx'
import { asksForPaper, issuersOf } from './issuersOf.ts'

const FIRST = 3

/** Where a place asks for a voucher or a referral: whom it names, then who may give it, the worker's own agencies first. */
export function PaperStep({ found, need }: { found: Found; need: ClientNeed | null }) {
  const { matched, mine } = useReferDesk()
  const { service } = found
  if (!asksForPaper(service)) return null
  const issuers = issuersOf(matched, need)
  const { who, phone, how } = service.referral
  return (
    <section>
      <p className="step-title">{service.referral.needs.includes('voucher') ? <Trans>The voucher</Trans> : <Trans>The referral</Trans>}</p>
      {mine.has(service.id) && (
        <p>
          <Trans>You marked it as one you can refer or issue through.</Trans>
        </p>
      )}
      {who.length > 0 && <p>{<Trans>They name: {who.join(', ')}</Trans>}</p>}
      {how !== null && (
        <p>
          <bdi>{how}</bdi>
        </p>
      )}
      <PhoneLinks phones={phonesIn(phone).slice(0, 1)} />
      {issuers.length > 0 && (
        <ul className="step-issuers">
          {issuers.slice(0, FIRST).map((issuer) => (
            <li key={issuer.found.service.id}>
              <p>
                <strong>
                  <bdi>{issuer.found.service.name}</bdi>
                </strong>
                {' · '}
                {issuer.mine ? <Trans>you can issue through it</Trans> : <Trans>places like this often can: ask</Trans>}
                {issuer.answers === 'now' && (
                  <>
                    {' · '}
                    <Trans>answers now</Trans>
                  </>
                )}
              </p>
              <PhoneLinks phones={phonesIn(issuer.found.service.phone).slice(0, 1)} />
              <MineTick found={issuer.found} />
            </li>
          ))}
        </ul>
      )}
      {issuers.length > FIRST && (
        <p className="quiet">
          <Plural value={issuers.length - FIRST} one="# more stands beside the options." other="# more stand beside the options." />
        </p>
      )}
      {issuers.length === 0 && who.length === 0 && phone === null && (
        <p className="not-stated">
          <Trans>The list does not say who gives it: ask them, or ring the national line beside the options.</Trans>
        </p>
      )}
    </section>
  )
}
