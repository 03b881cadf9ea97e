/** What can be wrong with a listing, in a person's words; client/help/words/reportWords.ts says them. */
export const REPORT_KINDS = ['closed', 'hours', 'phone', 'place', 'rules', 'other'] as const
export type ReportKind = (typeof REPORT_KINDS)[number]

export const isReportKind = (text: string): text is ReportKind => (REPORT_KINDS as readonly string[]).includes(text)

/** The short number of a report, as said to the person who sent it: "3F9-A0C". @param id a UUID */
export function reportNumber(id: string): string {
  const head = id.slice(0, 6).toUpperCase()
  return `${head.slice(0, 3)}-${head.slice(3)}`
}
