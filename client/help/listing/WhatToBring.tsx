import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import type { Service } from '../../../core/listing/service.ts'
import { COST_WORDS } from './costWords.ts'
import { Facts, type Fact } from '../facts/Facts.tsx'
import { Section } from '../facts/Section.tsx'
import { Stated } from '../facts/Stated.tsx'

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
