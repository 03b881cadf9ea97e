import { Trans, useLingui } from '@lingui/react/macro'
import type { Asks } from '../../../core/match/told.ts'
import type { Found } from '../../../core/seek/search.ts'
import { PhoneLinks } from '../../help/card/PhoneLinks.tsx'
import { openWords } from '../../help/words/openWords.ts'
import { phonesIn } from '../../help/words/phones.ts'
import { callQuestion } from '../calls/callQuestion.ts'
import { useReferDesk } from '../desk/referDesk.ts'

/** The number, whether somebody is there, and what to say: nothing of the client but what the worker speaks. */
export function PhoneStep({ found: { service, open }, asks }: { found: Found; asks: readonly Asks[] }) {
  const { i18n } = useLingui()
  const { session, at } = useReferDesk()
  const phones = phonesIn(service.referral.phone ?? service.phone)
  const of = { service, client: session.client, outward: session.where?.outward ?? null }
  return (
    <section>
      <p className="step-title">
        <Trans>By phone</Trans>
      </p>
      {phones.length === 0 ? (
        <p className="not-stated">
          <Trans>No number is listed.</Trans>
        </p>
      ) : (
        <>
          <PhoneLinks phones={phones.slice(0, 2)} />
          <p className="quiet">{openWords(i18n, open, at, true).text}</p>
          <ol className="phone-script">
            <li>
              <q>
                <Trans>Hello, I help somebody find support. Is this a good moment?</Trans>
              </q>
            </li>
            {asks.map((asked) => (
              <li key={asked}>
                <q>{callQuestion(i18n, asked, of)}</q>
              </li>
            ))}
            <li>
              <q>
                {session.client.cannotGoOut ? (
                  <Trans>When can it be done, and what do you need from them?</Trans>
                ) : (
                  <Trans>When can they come, and what should they bring?</Trans>
                )}
              </q>
            </li>
            <li className="quiet">
              <Trans>A name only if they ask for it, and your client agrees.</Trans>
            </li>
          </ol>
        </>
      )}
    </section>
  )
}
