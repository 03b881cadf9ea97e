import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import type { Service } from '../../../core/service.ts'
import { groupOf } from '../../../core/taxonomy.ts'
import { KIND_WORDS } from '../../i18n/kinds.ts'
import { listWords } from '../../i18n/hoursWords.ts'
import { WAY_WORDS } from '../words/whereWords.ts'
import { ANSWER_WORDS, foodFacts } from './answerFacts.ts'
import { Facts, type Fact } from './Facts.tsx'
import { Said, Section } from './Said.tsx'

export function WhatYouGet({ service }: { service: Service }) {
  const { i18n } = useLingui()
  const { food, mode, organisation } = service
  const isFood = service.types.some((type) => ['take home', 'eat'].includes(groupOf(type)))
  return (
    <Section id="what" title={<Trans>What you get</Trans>}>
      {service.summary !== null && <p>{service.summary}</p>}
      <dl>
        <Said label={<Trans>Kind of help</Trans>}>
          {listWords(
            i18n,
            service.types.map((type) => i18n._(KIND_WORDS[type])),
          )}
        </Said>
        <Said label={<Trans>Run by</Trans>}>{organisation.name ?? organisation.network}</Said>
        <Facts
          facts={[
            [
              msg`How it reaches you`,
              listWords(
                i18n,
                mode.map((way) => i18n._(WAY_WORDS[way])),
              ),
            ],
            ...(isFood ? parcelFacts(i18n, food) : []),
          ]}
        />
      </dl>
    </Section>
  )
}

const parcelFacts = (i18n: I18n, food: Service['food']): Fact[] => [
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

const DIET_WORDS: Readonly<Record<Service['food']['diet'][number], ReturnType<typeof msg>>> = {
  halal: msg`halal`,
  kosher: msg`kosher`,
  vegetarian: msg`vegetarian`,
  vegan: msg`vegan`,
  'gluten free': msg`gluten free`,
  'culturally specific': msg`food of your culture`,
}

export function WhoCanCome({ service: { eligibility } }: { service: Service }) {
  const { i18n } = useLingui()
  const { minAge, maxAge, groups, area, income, publicFunds, text } = eligibility
  return (
    <Section id="who" title={<Trans>Who can come</Trans>}>
      <dl>
        <Said label={<Trans>For whom</Trans>}>{text ?? groups.join('; ')}</Said>
        <Facts
          facts={[
            [msg`Age`, ageWords(minAge, maxAge)],
            [msg`Where you live`, area === null ? null : (area.text ?? area.codes.join(', '))],
            [msg`Income`, income],
            [msg`Open to people with no recourse to public funds`, publicFunds === 'not stated' ? null : i18n._(ANSWER_WORDS[publicFunds])],
          ]}
        />
      </dl>
    </Section>
  )
}

function ageWords(min: number | null, max: number | null) {
  if (min === null && max === null) return null
  if (max === null) return <Trans>{min} and over</Trans>
  return min === null ? (
    <Trans>up to {max}</Trans>
  ) : (
    <Trans>
      {min} to {max}
    </Trans>
  )
}
