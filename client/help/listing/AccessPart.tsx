import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import type { Service } from '../../../core/listing/service.ts'
import { listWords } from '../../i18n/hoursWords.ts'
import { ANSWER_WORDS, accessFacts } from './answerFacts.ts'
import { Facts } from '../facts/Facts.tsx'
import { Section } from '../facts/Section.tsx'
import { Stated } from '../facts/Stated.tsx'

export function AccessPart({ service }: { service: Service }) {
  const { i18n } = useLingui()
  const { access, languages, interpreter } = service
  const names = new Intl.DisplayNames(i18n.locale === 'en' ? 'en-GB' : i18n.locale, { type: 'language' })
  return (
    <Section id="access" title={<Trans>Access and languages</Trans>}>
      <dl>
        <Stated label={<Trans>Languages</Trans>}>
          {listWords(
            i18n,
            languages.map((tag) => names.of(tag) ?? tag),
          )}
        </Stated>
        <Facts
          facts={[
            [msg`In their words`, access.text],
            ...accessFacts(i18n, access),
            [msg`How the access is known`, access.known === 'not stated' ? null : i18n._(KNOWN_WORDS[access.known])],
            [msg`Interpreter`, interpreter === 'not stated' ? null : i18n._(ANSWER_WORDS[interpreter])],
          ]}
        />
      </dl>
    </Section>
  )
}

const KNOWN_WORDS = {
  'self-declared': msg`They say so themselves`,
  surveyed: msg`Somebody went to look`,
} as const
