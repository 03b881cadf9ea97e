import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import type { Service } from '../../../core/listing/service.ts'
import { groupOf } from '../../../core/listing/taxonomy.ts'
import { KIND_WORDS } from '../../i18n/kindWords.ts'
import { listWords } from '../../i18n/hoursWords.ts'
import { capacityWords } from '../words/capacityWords.ts'

import { WAY_WORDS } from '../words/whereWords.ts'
import { ANSWER_WORDS, foodFacts } from './answerFacts.ts'
import { DIET_WORDS } from './dietWords.ts'
import { Facts, isStatedFact, type Fact } from '../facts/Facts.tsx'
import { Section } from '../facts/Section.tsx'
import { Stated } from '../facts/Stated.tsx'

/** @param at ms since 1970 UTC */
export function WhatYouGet({ service, at }: { service: Service; at: number }) {
  const { i18n } = useLingui()
  const { summary, organisation, mode, capacity } = service
  return (
    <Section id="what" title={<Trans>What you get</Trans>}>
      {summary !== null && <p>{summary}</p>}
      <dl>
        <Stated label={<Trans>Kind of help</Trans>}>
          {listWords(
            i18n,
            service.types.map((type) => i18n._(KIND_WORDS[type])),
          )}
        </Stated>
        <Stated label={<Trans>Run by</Trans>}>{organisation.name}</Stated>
        <Facts
          facts={[
            ...(summary === null ? [[msg`What it does`, null] as const] : []),
            [msg`Part of`, organisation.network],
            [
              msg`How it reaches you`,
              listWords(
                i18n,
                mode.map((way) => i18n._(WAY_WORDS[way])),
              ),
            ],
            [msg`Room for more people`, capacityWords(i18n, capacity, at)],
            ...adviceFacts(i18n, service),
            ...parcelFacts(i18n, service),
          ]}
        />
      </dl>
    </Section>
  )
}

/** Advice on debt and immigration may be given by registered advisers alone. */
function adviceFacts(i18n: I18n, { types, regulated }: Service): Fact[] {
  const facts: Fact[] = [[msg`Registered to give this advice`, regulated === 'not stated' ? null : i18n._(ANSWER_WORDS[regulated])]]
  return types.includes('advice-debt') || types.includes('advice-immigration') ? facts : facts.filter(isStatedFact)
}

/** All of them where food, or something for a child, is what people come for; elsewhere those that are stated. */
function parcelFacts(i18n: I18n, { types, food }: Service): Fact[] {
  const facts: Fact[] = [
    [msg`How long a parcel lasts`, food.parcelDays === null ? null : <Trans>{food.parcelDays} days</Trans>],
    [
      msg`Diets`,
      listWords(
        i18n,
        food.diet.map((diet) => i18n._(DIET_WORDS[diet])),
      ),
    ],
    [msg`Allergens`, food.allergens],
    ...foodFacts(i18n, food),
  ]
  return types.some((type) => ABOUT_FOOD.has(groupOf(type))) || types.includes('baby-bank') ? facts : facts.filter(isStatedFact)
}

const ABOUT_FOOD: ReadonlySet<string> = new Set(['take home', 'eat'])
