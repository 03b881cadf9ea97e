import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { groupsIn } from '../../../core/reading/eligibilityText.ts'
import type { Service } from '../../../core/listing/service.ts'
import { areaWords } from '../words/areaWords.ts'
import { afterFor } from '../words/whomWords.ts'
import { ANSWER_WORDS } from './answerFacts.ts'
import { Facts } from '../facts/Facts.tsx'
import { Section } from '../facts/Section.tsx'
import { Stated } from '../facts/Stated.tsx'

export function WhoCanCome({ service: { eligibility } }: { service: Service }) {
  const { i18n } = useLingui()
  const { minAge, maxAge, groups, area, income, publicFunds, text } = eligibility
  const inText = new Set(groupsIn(text))
  const unsaid = groups.filter((group) => !inText.has(group) && !text?.toLowerCase().includes(group.toLowerCase()))
  return (
    <Section id="who" title={<Trans>Who can come</Trans>}>
      <dl>
        <Stated label={<Trans>For whom</Trans>}>{[...(text === null ? [] : [afterFor(text)]), ...unsaid].join('; ')}</Stated>
        <Facts
          facts={[
            [msg`Age`, ageWords(minAge, maxAge)],
            [msg`Where you live`, areaWords(i18n, area)],
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
