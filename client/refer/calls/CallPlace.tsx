import { Trans, useLingui } from '@lingui/react/macro'
import { PhoneLinks } from '../../help/card/PhoneLinks.tsx'
import { phonesIn } from '../../help/words/phones.ts'
import { useReferDesk } from '../desk/referDesk.ts'
import { AnswerButtons } from './AnswerButtons.tsx'
import { answered, doorSaid } from './answers.ts'
import { callQuestion } from './callQuestion.ts'
import type { CallRow } from './callRows.ts'
import { callWhy } from './callWhy.ts'
import { SendFull } from './SendFull.tsx'
import { SendOn } from './SendOn.tsx'

/** One place to ring: why, the number and what it costs, what to ask, with room for each answer. */
export function CallPlace({ row: { found, asks, told, call } }: { row: CallRow }) {
  const { i18n, t } = useLingui()
  const { session, change, at } = useReferDesk()
  const { service } = found
  const { id } = service
  const of = { service, client: session.client, outward: session.where?.outward ?? null }
  return (
    <li className="call-place">
      <h3>
        <bdi>{service.name}</bdi>
      </h3>
      <p className="quiet">{call === null ? <Trans>Answered</Trans> : callWhy(i18n, call, at)}</p>
      <PhoneLinks phones={phonesIn(call?.phone ?? service.phone).slice(0, 1)} />
      {asks.map((asked) => (
        <AnswerButtons
          key={asked}
          question={callQuestion(i18n, asked, of)}
          of={service.name}
          answers={{ yes: t`Yes`, no: t`No` }}
          given={told.asked?.[asked] ?? null}
          give={(answer) => change(answered(id, asked, answer))}
        />
      ))}
      <AnswerButtons
        question={t`Can they take somebody new?`}
        of={service.name}
        answers={{ open: t`Yes`, full: t`Full`, closed: t`Closed` }}
        given={told.door ?? null}
        give={(door) => change(doorSaid(id, door))}
      />
      {told.door === 'full' && <SendFull service={service} />}
      <SendOn service={service} told={told} />
    </li>
  )
}
