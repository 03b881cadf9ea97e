import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import type { Service } from '../../../core/service.ts'
import { listWords } from '../../i18n/hoursWords.ts'
import { NEED_WORDS, referralWords } from '../words/referralWords.ts'
import { Said, Section } from './Said.tsx'

export function WhatToBring({ service: { bring, cost } }: { service: Service }) {
  return (
    <Section id="bring" title={<Trans>What to bring, and what it costs</Trans>}>
      <dl>
        <Said label={<Trans>Bring</Trans>}>{bring?.join('; ')}</Said>
        <Said label={<Trans>Cost</Trans>}><CostWords cost={cost} /></Said>
      </dl>
    </Section>
  )
}

function CostWords({ cost }: { cost: Service['cost'] }) {
  const { i18n } = useLingui()
  const { kind, pence, what } = cost
  const price = pence === null ? '' : i18n.number(pence / 100, { style: 'currency', currency: 'GBP' })
  if (kind === 'not stated' && pence === null && what === null) return <span className="not-stated"><Trans>Not stated</Trans></span>
  return <>{[i18n._(COST_WORDS[kind]), price, what ?? ''].filter((part) => part !== '').join(' · ')}</>
}

const COST_WORDS: Readonly<Record<Service['cost']['kind'], ReturnType<typeof msg>>> = {
  free: msg`Free`,
  donation: msg`Pay what you can`,
  membership: msg`Membership`,
  price: msg`There is a price`,
  'not stated': msg`Not stated`,
}

export function HowToBeReferred({ service: { referral } }: { service: Service }) {
  const { i18n } = useLingui()
  return (
    <Section id="referral" title={<Trans>How to be referred</Trans>}>
      <dl>
        <Said label={<Trans>In short</Trans>}>
          {referral.routes.length === 0 && referral.needs.length === 0 ? null : (
            <>
              {referralWords(i18n, referral)}
              {referral.inferred && <span className="quiet"> <Trans>(worked out from the network it belongs to; ask them)</Trans></span>}
            </>
          )}
        </Said>
        <Said label={<Trans>What you need</Trans>}>{listWords(i18n, referral.needs.map((need) => i18n._(NEED_WORDS[need])))}</Said>
        <Said label={<Trans>Who can refer you</Trans>}>{referral.who.join('; ')}</Said>
        <Said label={<Trans>How</Trans>}>{referral.how}</Said>
        <Said label={<Trans>As published</Trans>}>{referral.text === null ? null : <q>{referral.text}</q>}</Said>
        <Said label={<Trans>How long it takes</Trans>}>{referral.turnaround}</Said>
        <Said label={<Trans>How often you can come</Trans>}>{referral.limit}</Said>
      </dl>
    </Section>
  )
}
