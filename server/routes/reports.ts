import { z } from 'zod'
import { ReportAnswer, ReportInput } from '../../core/api/report.ts'
import type { Deps } from '../deps.ts'
import type { Ask } from '../http/ask.ts'
import type { Endpoint, EndpointDoc } from '../http/endpoint.ts'
import { ProblemError } from '../http/problem.ts'
import { sendersByKind, type SendersByKind } from '../reports/sendersByKind.ts'
import { sizeLimit } from '../http/limits.ts'
import { networkLimit } from '../http/networkLimit.ts'
import { readJson, wrongBody } from '../http/readJson.ts'
import { tooOften } from '../http/refusals/tooOften.ts'
import { NotKept } from '../reports/openReports.ts'
import { receiveReport } from '../reports/receiveReport.ts'
import { sendByForm } from '../reports/sendByForm.ts'

const READ_BY = 'The people who keep this map read it. What you wrote is not shown to the public.'

const PROBLEMS = {
  403: 'Sent from another site',
  404: 'No such listing',
  413: 'Larger than 16 kB',
  422: 'A field is wrong, the note holds what tells who somebody is, or the week is neither this one nor the last',
  429: 'Over 100 an hour from one network; Retry-After says how long to wait',
  503: 'It cannot be kept now; nothing was kept',
  507: 'The disk is full; nothing was kept',
} as const

const JSON_DOC: EndpointDoc = {
  summary:
    'Says that something is wrong with a listing, or what came of sending somebody there in a week. Answered once it is on disk; nothing is kept of who sent it',
  headers: { 'Idempotency-Key': 'A UUID, the same for every attempt to send one report: it is kept once' },
  json: ReportInput,
  status: 201,
  answers: { 'application/json': ReportAnswer },
  problems: { ...PROBLEMS, 400: 'Not JSON, or a wrong Idempotency-Key', 415: 'Not application/json' },
}

const FORM_DOC: EndpointDoc = {
  summary: 'Page: thanks for a report, or what to do so that it can be kept; for browsers without JavaScript',
  params: { id: 'Id of the listing, a UUID' },
  form: { what: 'What is wrong', note: 'Anything that helps, at most 500 characters', key: 'A UUID made for the form' },
  answers: { 'text/html': null },
  problems: PROBLEMS,
}

/** "Something is wrong here", from the page with script and from the form without; one limit for both. */
export function reports(deps: Deps): Endpoint[] {
  const limit = networkLimit(deps, { windowMs: 3_600_000, most: 100 })
  const senders = sendersByKind(deps)
  const ofSize = sizeLimit()
  const path = '/service/:id/report'
  return [
    {
      method: 'post',
      path: '/api/reports',
      doc: JSON_DOC,
      limit: limit(tooOften('Many reports came from your network this hour. Send yours again later.')),
      handle: (c) => sendByScript(c, deps, senders),
    },
    {
      method: 'post',
      path,
      doc: FORM_DOC,
      // What was typed is given back, so it is read: no more of it than of one that is taken.
      limit: limit(async (c, waitS) => {
        await ofSize(c, () => Promise.resolve())
        return sendByForm(c, deps, senders, waitS)
      }),
      handle: (c) => sendByForm(c, deps, senders, null),
    },
    {
      method: 'get',
      path,
      doc: { summary: 'Back to the listing', params: FORM_DOC.params ?? {}, answers: FORM_DOC.answers },
      handle: (c) => c.redirect(`/service/${encodeURIComponent(c.req.param('id') ?? '')}${new URL(c.req.url).search}`, 303),
    },
  ]
}

async function sendByScript(c: Ask, deps: Deps, senders: SendersByKind): Promise<Response> {
  const key = readKey(c.req.header('idempotency-key'))
  const input = await readJson(c, ReportInput, 'a report has service, what and note, or service, what and week')
  try {
    const { id, at } = await receiveReport(input, { address: deps.addressOf(c), key }, deps, senders)
    return c.json({ id, received: at, readBy: READ_BY } satisfies ReportAnswer, 201, { 'Cache-Control': 'no-store' })
  } catch (error) {
    if (!(error instanceof NotKept)) throw error
    throw error.full
      ? new ProblemError(507, 'Your report was not kept: the disk here is full. Send it again later. Everything can still be read.')
      : new ProblemError(503, 'Your report was not kept: it cannot be written here now. Send it again in a minute.', {
          headers: { 'Retry-After': '60' },
        })
  }
}

function readKey(header: string | undefined): string | null {
  if (header === undefined) return null
  if (z.uuid().safeParse(header).success) return header
  throw wrongBody(400, [{ field: 'Idempotency-Key', message: 'should be a UUID, the same for each attempt to send one report' }])
}
