import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import type { Service } from '../../../core/listing/service.ts'
import { PhoneLinks } from '../card/PhoneLinks.tsx'
import { phonesIn } from '../words/phones.ts'
import { referralWords } from '../words/referralWords.ts'
import { Facts } from '../facts/Facts.tsx'
import { Section } from '../facts/Section.tsx'
import { Stated } from '../facts/Stated.tsx'

export function HowToBeReferred({ service: { referral } }: { service: Service }) {
  const { i18n } = useLingui()
  return (
    <Section id="referral" title={<Trans>How to be referred</Trans>}>
      <dl>
        <Stated label={<Trans>In short</Trans>}>
          {referral.routes.length === 0 && referral.needs.length === 0 ? null : (
            <>
              {referralWords(i18n, referral)}
              {referral.inferred && (
                <span className="quiet">
                  {' '}
                  <Trans>(worked out from the network it belongs to; ask them)</Trans>
                </span>
              )}
            </>
          )}
        </Stated>
        <Facts
          facts={[
            ...(referral.needs.length === 0 ? [[msg`Voucher, membership, assessment or appointment`, null] as const] : []),
            ...(referral.routes.length === 0 && referral.needs.length > 0 ? [[msg`Whether you need a referral`, null] as const] : []),
            [msg`Who can refer you`, referral.who.join('; ')],
            [msg`How`, referral.how],
            [msg`Ring for a referral`, phonesIn(referral.phone).length === 0 ? null : <PhoneLinks phones={phonesIn(referral.phone)} />],
            [
              msg`Page about referral`,
              referral.url === null ? null : (
                <a href={referral.url} rel="noopener noreferrer">
                  {referral.url}
                </a>
              ),
            ],
            [msg`How long it takes`, referral.turnaround],
            [msg`How often you can come`, referral.limit],
            [msg`As published`, referral.text === null ? null : <q>{referral.text}</q>],
          ]}
        />
      </dl>
    </Section>
  )
}
