import { z } from 'zod'
import type { ReportOutcome, ReportTrouble } from '../../core/api/pages.ts'
import { ReportInput } from '../../core/api/report.ts'
import { isReportKind, reportNumber } from '../../core/report/reportKinds.ts'
import { noteTrouble, tidyNote } from '../../core/report/reportNote.ts'
import type { AddressOf, Ask } from '../http/ask.ts'
import { citedSources } from '../packs/openPacks.ts'
import { renderPage, type PageDesk } from '../pages/renderPage.ts'
import { ProblemError } from '../http/problem.ts'
import type { SendersByKind } from './sendersByKind.ts'
import { NotKept } from './openReports.ts'
import { receiveReport, type ReportDesk } from './receiveReport.ts'

/** The same for the form, which is answered with a page. */
interface FormDesk extends ReportDesk, PageDesk {
  addressOf: AddressOf
}

const STATUS: Readonly<Record<ReportTrouble, number>> = {
  'too long': 422,
  'control characters': 422,
  'nhs number': 422,
  phone: 422,
  'mail address': 422,
  postcode: 422,
  'no kind': 422,
  'too many': 429,
  'not kept': 503,
  full: 507,
  'no answer': 503,
}

/**
 * A report from the form without script, answered with a page: thanks, or the form again with what was typed and what to do.
 *
 * @param waitS seconds until this network may send again; null = it may send
 */
export async function sendByForm(c: Ask, deps: FormDesk, senders: SendersByKind, waitS: number | null): Promise<Response> {
  const id = (c.req.param('id') ?? '').toLowerCase()
  const found = deps.packs.service(id)
  if (found === undefined) return renderPage(c, deps, { script: false }, { status: 404 })
  const form = await readForm(c)
  const report = waitS === null ? await outcomeOf(id, form, c, deps, senders) : refused(form, 'too many')
  const { service, feature, pack } = found
  const facts = {
    path: `/service/${id}/report`,
    service: { feature, place: pack.file.id, sources: citedSources(service, pack), near: [] },
    report,
    reportKey: form.key ?? deps.newId(),
    script: false,
  }
  const status = report.state === 'kept' ? 201 : STATUS[report.trouble]
  const wait: Record<string, string> = waitS === null ? {} : { 'Retry-After': String(waitS) }
  return renderPage(c, deps, facts, { status, headers: { 'Cache-Control': 'no-store', ...wait }, isTold: true })
}

interface Form {
  what: string
  note: string
  key: string | null
}

async function readForm(c: Ask): Promise<Form> {
  const form = await c.req.parseBody().catch(() => {
    throw new ProblemError(400, 'What was sent is not a form. Open the listing and send it from there.')
  })
  const field = (name: string): string => (typeof form[name] === 'string' ? form[name] : '')
  return { what: field('what'), note: field('note'), key: z.uuid().safeParse(form.key).data ?? null }
}

async function outcomeOf(service: string, form: Form, c: Ask, deps: FormDesk, senders: SendersByKind): Promise<ReportOutcome> {
  const { what, note, key } = form
  if (!isReportKind(what)) return refused(form, 'no kind')
  const trouble = noteTrouble(tidyNote(note) ?? '')
  if (trouble !== null) return refused(form, trouble)
  const input = ReportInput.parse({ service, what, note })
  try {
    // The form may be sent again for something else by going back, so what it says is part of its key.
    const sender = { address: deps.addressOf(c), key: key && JSON.stringify([key, service, what, input.note]) }
    const kept = await receiveReport(input, sender, deps, senders)
    return { state: 'kept', what, number: reportNumber(kept.id) }
  } catch (error) {
    if (!(error instanceof NotKept)) throw error
    return refused(form, error.full ? 'full' : 'not kept')
  }
}

const refused = ({ note }: Form, trouble: ReportTrouble): ReportOutcome => ({ state: 'refused', note, trouble })
