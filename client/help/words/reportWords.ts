import { msg } from '@lingui/core/macro'
import type { ReportKind } from '../../../core/report/reportKinds.ts'

/** What can be wrong, as the person who stood there would say it. */
export const REPORT_WORDS: Readonly<Record<ReportKind, ReturnType<typeof msg>>> = {
  closed: msg`It was closed when I came`,
  hours: msg`The hours are wrong`,
  phone: msg`The phone does not answer`,
  place: msg`It is not at this address`,
  rules: msg`It is for other people, or they ask for something else`,
  other: msg`Something else is wrong`,
}
