import { z } from 'zod'
import { REPORT_KINDS } from '../report/reportKinds.ts'
import { NOTE_MAX } from '../report/noteMax.ts'
import { noteTrouble, tidyNote, type NoteTrouble } from '../report/reportNote.ts'

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

/** What is sent to say that something is wrong with a listing. */
export const ReportInput = z.strictObject(
  {
    service: z.uuid('the id of a listing, a UUID'),
    what: z.enum(REPORT_KINDS, `one of ${REPORT_KINDS.join(', ')}`),
    /** Anything that helps; no names, numbers or addresses of people. */
    note: Note,
  },
  { error: (issue) => (issue.code === 'unrecognized_keys' ? undefined : 'an object with service, what and note') },
)
export type ReportInput = z.output<typeof ReportInput>

/** What is answered once a report is on disk. */
export const ReportAnswer = z.object({ id: z.uuid(), received: z.iso.datetime(), readBy: z.string() })
export type ReportAnswer = z.infer<typeof ReportAnswer>
