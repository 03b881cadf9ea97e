import { z } from 'zod'
import { isOutcomeKind, isVisit, OUTCOME_KINDS, SAID_KINDS } from '../report/outcomeKinds.ts'
import { NOTE_MAX } from '../report/noteMax.ts'
import { noteTrouble, tidyNote, type NoteTrouble } from '../report/reportNote.ts'
import { isMonday } from '../report/week.ts'

/** Each completes "note: …" and says what to do. */
const NOTE_REMEDIES: Readonly<Record<NoteTrouble, string>> = {
  'too long': `at most ${NOTE_MAX} characters; say it in fewer words`,
  'control characters': 'plain text only; take out the signs that cannot be seen',
  'nhs number': 'please take out the NHS number; other people read these notes later',
  phone: 'please take out the phone number; other people read these notes later',
  'mail address': 'please take out the mail address; other people read these notes later',
  postcode: 'please take out the postcode, or leave its first half alone; other people read these notes later',
}

const Note = z
  .string('text, or leave it out')
  .nullish()
  .transform((text, context) => {
    const note = tidyNote(text ?? '')
    const trouble = note === null ? null : noteTrouble(note)
    if (trouble !== null) context.addIssue({ code: 'custom', message: NOTE_REMEDIES[trouble] })
    return note
  })

/** Completes "week: …". */
export const WEEK_REMEDY = 'the Monday of this week or of the last one, such as 2026-11-23'

const OUTCOMES = OUTCOME_KINDS.join(', ')

const Week = z.iso
  .date({ error: WEEK_REMEDY, abort: true })
  .refine(isMonday, WEEK_REMEDY)
  .nullish()
  .describe(
    `Of what came of a visit (${OUTCOMES}): the Monday of its week, this one or the last, by the calendar of London. Needed there (but of closed, which is kept as every closed is), and of nothing else`,
  )

const Said = z.strictObject(
  {
    service: z.uuid('the id of a listing, a UUID'),
    what: z
      .enum(SAID_KINDS, `one of ${SAID_KINDS.join(', ')}`)
      .describe(`What is wrong with the listing, or what came of sending somebody there: ${OUTCOMES}`),
    /** Anything that helps; no names, numbers or addresses of people. */
    note: Note.describe('Anything that helps, at most 500 characters; none with what came of a visit'),
    week: Week,
  },
  {
    error: (issue) => (issue.code === 'unrecognized_keys' ? undefined : 'an object with service, what and note, or service, what and week'),
  },
)

/** What is sent to say that something is wrong with a listing, or with a week what came of sending somebody there. */
export const ReportInput = Said.superRefine(({ what, note, week }, context) => {
  const isWeekGiven = typeof week === 'string'
  const fault = (field: string, message: string): void => context.addIssue({ code: 'custom', path: [field], message })
  if (isVisit(what) && !isWeekGiven) fault('week', WEEK_REMEDY)
  if (isWeekGiven && !isOutcomeKind(what)) fault('week', `leave it out: only what came of a visit (${OUTCOMES}) has a week`)
  if (isOutcomeKind(what) && (isVisit(what) || isWeekGiven) && note !== null)
    fault('note', 'leave it out: what came of a visit is sent with the listing and the week alone')
})
export type ReportInput = z.output<typeof ReportInput>

/** What is answered once a report is on disk. */
export const ReportAnswer = z.object({
  id: z.uuid(),
  received: z.iso.datetime().describe('As it is kept: of full the day, of helped, not-eligible and no-answer the Monday of the week'),
  readBy: z.string(),
})
export type ReportAnswer = z.infer<typeof ReportAnswer>
