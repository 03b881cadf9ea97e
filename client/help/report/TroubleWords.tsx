import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { NOTE_MAX } from '../../../core/report/noteMax.ts'
import type { ReportTrouble } from '../../../core/api/pages.ts'

/** Why a report was not kept, and what to do. */
export function TroubleWords({ trouble }: { trouble: ReportTrouble }): ReactNode {
  switch (trouble) {
    case 'nhs number':
      return <Trans>Please take out the NHS number. Other people read these notes later. Then press again.</Trans>
    case 'phone':
      return <Trans>Please take out the phone number. Other people read these notes later. Then press again.</Trans>
    case 'mail address':
      return <Trans>Please take out the mail address. Other people read these notes later. Then press again.</Trans>
    case 'postcode':
      return <Trans>Please take out the postcode; its first half may stay. Other people read these notes later. Then press again.</Trans>
    case 'too long':
      return <Trans>Your note is longer than {NOTE_MAX} characters. Say it in fewer words, then press again.</Trans>
    case 'control characters':
      return <Trans>Your note holds signs that cannot be seen. Type it again by hand, then press again.</Trans>
    case 'no kind':
      return <Trans>Press one of the lines below to say what is wrong.</Trans>
    case 'too many':
      return <Trans>Many reports came from your network this hour. What you typed is still here: press again later.</Trans>
    case 'full':
    case 'not kept':
      return <Trans>Your report is not kept: we cannot write it down now. What you typed is still here. Press again in a minute.</Trans>
    case 'no answer':
      return <Trans>No answer came. Check your connection, then press again. However often you press, it counts once.</Trans>
    default:
      return trouble satisfies never
  }
}

/** Whether it is the note that has to change. */
export const isAboutNote = (trouble: ReportTrouble): boolean =>
  ['nhs number', 'phone', 'mail address', 'postcode', 'too long', 'control characters'].includes(trouble)
