import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import type { Service } from '../../../core/listing/service.ts'
import { PhoneLinks } from '../card/PhoneLinks.tsx'
import { phonesIn } from '../words/phones.ts'
import { referralWords } from '../words/referralWords.ts'
import { Facts, type Fact } from '../facts/Facts.tsx'
import { Stated, Section } from '../facts/Stated.tsx'

export function WhatToBring({ service: { bring, cost } }: { service: Service }) {
  const { i18n } = useLingui()
  return (
    <Section id="bring" title={<Trans>What to bring, and what it costs</Trans>}>
      <dl>
        <Stated label={<Trans>Bring</Trans>}>
          {bring?.length === 0 ? <Trans>Nothing: no papers are asked for</Trans> : bring?.join('; ')}
        </Stated>
        <Stated label={<Trans>Cost</Trans>}>{cost.kind === 'not stated' ? null : i18n._(COST_WORDS[cost.kind])}</Stated>
        {(cost.kind !== 'not stated' || cost.pence !== null || cost.what !== null) && <Facts facts={costFacts(i18n, cost)} />}
      </dl>
    </Section>
  )
}

/** What can be said further where something is said at all. What is free has no price to ask for. */
const costFacts = (i18n: I18n, { kind, pence, what }: Service['cost']): Fact[] => [
  ...(pence === null && (kind === 'free' || kind === 'donation')
    ? []
    : [[msg`How much`, pence === null ? null : i18n.number(pence / 100, { style: 'currency', currency: 'GBP' })] as const]),
  [msg`About the cost, in their words`, what],
]

const COST_WORDS: Readonly<Record<Exclude<Service['cost']['kind'], 'not stated'>, ReturnType<typeof msg>>> = {
  free: msg`Free`,
  donation: msg`Pay what you can`,
  membership: msg`Membership`,
  price: msg`There is a price`,
}

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
