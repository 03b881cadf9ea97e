import { Plural, Trans } from '@lingui/react/macro'
import type { ClientNeed } from '../../../core/match/clientNeeds.ts'
import type { Issuer } from '../../../core/match/matched.ts'
import { useAddress } from '../../help/address/useAddress.ts'
import { PhoneLinks } from '../../help/card/PhoneLinks.tsx'
import { phonesIn } from '../../help/words/phones.ts'
import { AddToPlan } from '../plan/AddToPlan.tsx'
import { MineTick } from './MineTick.tsx'

/** Who may give the paper that a place asks for: the worker's own agencies first, then those that answer now. */
export function Issuers({ issuers, need }: { issuers: readonly Issuer[]; need: ClientNeed }) {
  const { href } = useAddress()
  const now = issuers.filter(({ answers }) => answers === 'now').length
  return (
    <details className="refer-issuers">
      <summary>
        <Trans>Who may issue a voucher or refer</Trans>{' '}
        <small>
          <Plural value={now} _0="nobody is known to answer now" one="# answers now" other="# answer now" />
        </small>
      </summary>
      <ul>
        {issuers.map(({ found, mine, answers, inferred }) => (
          <li key={found.service.id}>
            <p>
              <a href={href(`/service/${found.service.id}`)} target="_blank" rel="noopener noreferrer">
                <bdi>{found.service.name}</bdi>
              </a>{' '}
              <small>
                {mine ? <Trans>you can issue through it</Trans> : inferred ? <Trans>places like this often issue them: ask</Trans> : null}
                {' · '}
                {answers === 'now' && <Trans>answers now</Trans>}
                {answers === 'later' && <Trans>closed now</Trans>}
                {answers === 'not known' && <Trans>whether it answers now: not known</Trans>}
              </small>
            </p>
            <div className="refer-does">
              <AddToPlan id={found.service.id} need={need} />
              <PhoneLinks phones={phonesIn(found.service.phone).slice(0, 1)} withCost={false} />
              <MineTick found={found} />
            </div>
          </li>
        ))}
      </ul>
    </details>
  )
}
