import { Trans, useLingui } from '@lingui/react/macro'
import type { ClientNeed } from '../../../core/match/clientNeeds.ts'
import type { Found } from '../../../core/seek/search.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { useReferDesk } from '../desk/referDesk.ts'
import { asksOf } from './asksOf.ts'
import { LogButtons } from './LogButtons.tsx'
import { MailStep } from './MailStep.tsx'
import { PaperStep } from './PaperStep.tsx'
import { PhoneStep } from './PhoneStep.tsx'

/** The ways to a place, in the order in which they are quick; then what was done, written into the log. */
export function StepWays({ found, need }: { found: Found; need: ClientNeed | null }) {
  const { t } = useLingui()
  const { matched } = useReferDesk()
  const { service } = found
  const asks = asksOf(matched, service.id)
  const pages = [
    { url: service.referral.url, words: t`Their referral form or page` },
    { url: service.url, words: t`Their own page` },
  ].filter(({ url }) => url !== null && /^https?:/i.test(url))
  return (
    <div className="step-ways">
      <PhoneStep found={found} asks={asks} />
      <PaperStep found={found} need={need} />
      {pages.length > 0 && (
        <section>
          <p className="step-title">
            <Trans>Online</Trans>
          </p>
          {pages.map(({ url, words }) => (
            <p key={words}>
              <a href={url!} target="_blank" rel="noopener noreferrer">
                {words}
                <Icon name="away" />
              </a>
            </p>
          ))}
          <p className="quiet">
            <Trans>It opens in a new tab. What you type there goes to them, not to this map.</Trans>
          </p>
        </section>
      )}
      <MailStep service={service} asks={asks} />
      <LogButtons service={service} need={need} />
    </div>
  )
}
