import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Service } from '../../../core/listing/service.ts'
import { roleMailbox } from '../../../core/lists/table/says/roleMailbox.ts'
import type { Asks } from '../../../core/match/told.ts'
import { callQuestion } from '../calls/callQuestion.ts'
import type { Session } from '../session/session.ts'
import { clientLines } from './clientLines.ts'

export interface MailDraft {
  /** Mailbox of an office that the listing publishes; null = it publishes none, so the text is to be copied. */
  to: string | null
  subject: string
  body: string
}

interface DraftFor {
  service: Service
  /** What is not stated and matters to the client. */
  asks: readonly Asks[]
  client: Session['client']
  /** First half of the postcode where the client lives; null = not said. */
  outward: string | null
  /** The worker ticked that what was said of the client goes in. */
  withClient: boolean
  /** The worker's own words about this place, ticked to go in; null = not ticked, or none. */
  note?: string | null
}

/**
 * A mail for the worker's own mail program. Without the tick it asks of the place what anybody might, and nothing in it depends on the
 * client; with it, what was said of the client and what to ask for them. The note about the place goes in by a tick of its own. The note about
 * the client never does, and of names and addresses the desk holds none.
 */
export function mailDraft(i18n: I18n, { service, asks, client, outward, withClient, note = null }: DraftFor): MailDraft {
  const { name } = service
  const usual = [
    msg`Are you taking new people at the moment?`,
    msg`When can somebody come?`,
    msg`Is a referral or a voucher needed, and who gives it?`,
  ]
  const questions = withClient
    ? asks.map((asked) => callQuestion(i18n, asked, { service, client, outward }))
    : usual.map((question) => i18n._(question))
  const about = withClient ? clientLines(i18n, client, outward) : []
  const parts = [
    [i18n._(msg`Hello,`)],
    withClient
      ? [i18n._(msg`I work with somebody who could use your help.`)]
      : [i18n._(msg`I help people to find support, and have a question about ${name}.`)],
    about,
    questions.map((question) => `- ${question}`),
    note === null ? [] : [note],
    [i18n._(msg`Thank you.`)],
  ]
  return {
    to: mailboxOf(service),
    subject: i18n._(msg`A question about ${name}`),
    body: parts
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n'),
  }
}

/** Only the mailbox of an office: what a listing publishes of a person is never written to. */
const mailboxOf = ({ url, referral }: Service): string | null =>
  [referral.url, url]
    .flatMap((link) => (link?.toLowerCase().startsWith('mailto:') === true ? [roleMailbox(link)] : []))
    .find((to) => to !== null) ?? null

/** The link that opens it in a mail program (RFC 6068: lines end in CRLF). A subject is one line, whatever breaks a listing's name holds. */
export const mailLink = ({ to, subject, body }: MailDraft): string =>
  `mailto:${encodeURIComponent(to ?? '')}?subject=${encodeURIComponent(subject.replaceAll(/[\s\p{Cc}]+/gu, ' '))}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`
