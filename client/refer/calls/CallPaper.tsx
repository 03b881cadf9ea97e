import { Trans, useLingui } from '@lingui/react/macro'
import { dayWords } from '../../i18n/timeWords.ts'
import { phonesIn } from '../../help/words/phones.ts'
import { ringWords } from '../../help/words/ringWords.ts'
import { useReferDesk } from '../desk/referDesk.ts'
import { callQuestion } from './callQuestion.ts'
import type { CallRow } from './callRows.ts'
import { callWhy } from './callWhy.ts'

/** The call sheet on paper: numbers, questions, room for the answers. It is the worker's own: its questions tell what a client needs. */
export function CallPaper({ rows }: { rows: readonly CallRow[] }) {
  const { i18n } = useLingui()
  const { session, place, at, now } = useReferDesk()
  return (
    <>
      <p className="paper-tools">
        <button type="button" className="button" onClick={() => print()}>
          <Trans>Print or save as PDF</Trans>
        </button>
      </p>
      <article className="call-paper white-paper">
        <h2>
          <Trans>Ring first: {place.name}</Trans>
        </h2>
        <p>
          <Trans>{dayWords(i18n, at, now)}. For the worker alone: do not hand it over.</Trans>
        </p>
        <ol>
          {rows.map(({ found: { service }, asks, call }) => {
            const phone = phonesIn(call?.phone ?? service.phone)[0]
            const of = { service, client: session.client, outward: session.where?.outward ?? null }
            return (
              <li key={service.id}>
                <h3>
                  <bdi>{service.name}</bdi>
                </h3>
                {phone !== undefined && (
                  <p>
                    <strong>
                      <bdi>{phone.shown}</bdi>
                    </strong>{' '}
                    {ringWords(i18n, phone.href)}
                  </p>
                )}
                {call !== null && <p>{callWhy(i18n, call, at)}</p>}
                <ul>
                  {asks.map((asked) => (
                    <li key={asked}>
                      <span>{callQuestion(i18n, asked, of)}</span> <Boxes />
                    </li>
                  ))}
                  <li>
                    <span>
                      <Trans>Can they take somebody new?</Trans>
                    </span>{' '}
                    <Boxes />
                  </li>
                </ul>
                <p className="call-room">
                  <Trans>Said by, and when:</Trans>
                </p>
              </li>
            )
          })}
        </ol>
      </article>
    </>
  )
}

const Boxes = () => (
  <span className="call-boxes">
    <bdi>
      ☐ <Trans>yes</Trans>
    </bdi>{' '}
    <bdi>
      ☐ <Trans>no</Trans>
    </bdi>
  </span>
)
