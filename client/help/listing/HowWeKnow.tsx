import { Trans, useLingui } from '@lingui/react/macro'
import { msg } from '@lingui/core/macro'
import { FACTS } from '../../../core/listing/facts.ts'
import type { Source } from '../../../core/place/place.ts'
import { unvouched } from '../../../core/listing/unvouched.ts'
import type { Confirmation, Fact, Service } from '../../../core/listing/service.ts'
import { listWords } from '../../i18n/hoursWords.ts'
import { dateWords } from '../../i18n/timeWords.ts'
import { TryAgain } from '../../ui/TryAgain.tsx'
import { Facts } from '../facts/Facts.tsx'
import { Section } from '../facts/Section.tsx'

interface HowWeKnowProps {
  service: Service
  /** null = not here. */
  sources: readonly Source[] | null
  /** The way to fetch them where that failed; null = it did not. */
  retry: (() => void) | null
}

/** Which source vouches for which facts, how old each is, and under what licence. */
export function HowWeKnow({ service, sources, retry }: HowWeKnowProps) {
  const { i18n } = useLingui()
  const { charity, url } = service.organisation
  const loose = unvouched(service)
  return (
    <Section id="known" title={<Trans>How we know</Trans>}>
      <ul className="vouched">
        {vouchers(service).map(({ confirmation, facts }) => (
          <li key={`${confirmation.source} ${confirmation.on} ${confirmation.how}`}>
            <p>
              <strong>
                {listWords(
                  i18n,
                  facts.map((fact) => i18n._(FACT_WORDS[fact])),
                )}
              </strong>
            </p>
            <SourceLine
              confirmation={confirmation}
              source={sources?.find(({ id }) => id === confirmation.source)}
              unnamed={sources !== null ? 'gone' : retry === null ? 'on its way' : 'not fetched'}
            />
          </li>
        ))}
        {loose.length > 0 && (
          <li>
            <p>
              <strong>
                {listWords(
                  i18n,
                  loose.map((fact) => i18n._(FACT_WORDS[fact])),
                )}
              </strong>
            </p>
            <p className="not-stated">
              <Trans>Source and date: not stated</Trans>
            </p>
          </li>
        )}
      </ul>
      {retry !== null && (
        <p role="alert">
          <Trans>The names of these sources could not be fetched.</Trans> <TryAgain retry={retry} className="button button-quiet" />
        </p>
      )}
      <dl>
        <Facts
          facts={[
            [msg`Charity number`, charity],
            [
              msg`Page of who runs it`,
              url === null ? null : (
                <a href={url} rel="noopener noreferrer">
                  {url}
                </a>
              ),
            ],
          ]}
        />
      </dl>
    </Section>
  )
}

interface SourceLineProps {
  confirmation: Confirmation
  source: Source | undefined
  /** Why a source has no name here. */
  unnamed: 'gone' | 'on its way' | 'not fetched'
}

function SourceLine({ confirmation: { on, by, how }, source, unnamed }: SourceLineProps) {
  const { i18n } = useLingui()
  const title =
    source === undefined ? null : source.url === null ? (
      source.title
    ) : (
      <a href={source.url} rel="noopener noreferrer">
        {source.title}
      </a>
    )
  return (
    <p className="quiet">
      {by === 'inferred' && (
        <>
          <Trans>Our inference from:</Trans>{' '}
        </>
      )}
      {title ?? <UnnamedWords why={unnamed} />}
      {' · '}
      {on === null ? <Trans>date not stated</Trans> : dateWords(i18n, on)}
      {' · '}
      {i18n._(HOW_WORDS[how])}
      {source !== undefined && (
        <>
          {' · '}
          {source.licence}
        </>
      )}
    </p>
  )
}

function UnnamedWords({ why }: { why: SourceLineProps['unnamed'] }) {
  if (why === 'gone') return <Trans>a source that is no longer listed</Trans>
  return why === 'on its way' ? <Trans>a source whose name is on its way</Trans> : <Trans>a source whose name could not be fetched</Trans>
}

/** Facts gathered under the source and date that vouch for them, in the order of the page. */
function vouchers({ confirmed }: Service): { confirmation: Confirmation; facts: Fact[] }[] {
  const groups = new Map<string, { confirmation: Confirmation; facts: Fact[] }>()
  for (const fact of FACTS) {
    const confirmation = confirmed[fact]
    if (confirmation === undefined) continue
    const key = JSON.stringify([confirmation.source, confirmation.on, confirmation.by, confirmation.how])
    const group = groups.get(key) ?? { confirmation, facts: [] }
    group.facts.push(fact)
    groups.set(key, group)
  }
  return [...groups.values()]
}

const HOW_WORDS: Readonly<Record<Confirmation['how'], ReturnType<typeof msg>>> = {
  'published list': msg`from a published list`,
  'web page': msg`from a web page`,
  phone: msg`by phone`,
  visit: msg`by a visit`,
  email: msg`by mail`,
  inferred: msg`worked out`,
}

const FACT_WORDS: Readonly<Record<Fact, ReturnType<typeof msg>>> = {
  name: msg`name`,
  types: msg`kind of help`,
  summary: msg`what it does`,
  organisation: msg`who runs it`,
  status: msg`that it runs`,
  address: msg`address`,
  phone: msg`phone`,
  url: msg`web page`,
  hours: msg`hours`,
  referral: msg`referral`,
  eligibility: msg`who can come`,
  bring: msg`what to bring`,
  cost: msg`cost`,
  food: msg`food`,
  access: msg`access`,
  languages: msg`languages`,
  transport: msg`transport`,
  mode: msg`how it reaches you`,
  capacity: msg`room for more`,
}
