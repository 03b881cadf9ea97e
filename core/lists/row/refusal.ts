import type { BrokenRow } from './csvRows.ts'
import { tidyLink, tidyPhone } from './contacts.ts'
import { keyOf } from './ids.ts'
import { quietIn, type Quiet } from './quietWords.ts'

/** A row of a source that is in no pack, and why. */
export interface SourceRefusal {
  source: string
  /** The row's key in its source; the file and line of a row that could not be read. */
  record: string
  name: string
  reason: string
  /** Tells which place's build report the row belongs to. */
  postcode: string | null
  /** A row whose door must not show, and what other rows of the same place may be known by; in no report. */
  quiet?: { kind: Quiet; phone: string | null; url: string | null }
}

/**
 * Sets a row aside. Of one whose door must not show no more is said than its name and which field is wrong: its key and what is wrong may hold
 * the door.
 *
 * @param cells the whole row as its list has it
 */
export function refuse(
  refused: SourceRefusal[],
  cells: Record<string, string>,
  refusal: SourceRefusal,
  contacts: { phone: string; url: string },
): void {
  const kind = quietIn(Object.values(cells))
  if (kind === null) refused.push(refusal)
  else refused.push({ ...concealed(refusal), quiet: { kind, phone: tidyPhone(contacts.phone), url: tidyLink(contacts.url) } })
}

export const concealed = ({ source, name, reason }: SourceRefusal): SourceRefusal => ({
  source,
  record: keyOf(name),
  name,
  reason: `${reason.split(':')[0]}: wrong in the list, which alone says how`,
  postcode: null,
})

/** What stands in the report for a row whose cells cannot be told apart. */
export const brokenRow = (source: string, file: string, { line, reason }: BrokenRow): SourceRefusal => ({
  source,
  record: `${file}, line ${line}`,
  name: '',
  reason,
  postcode: null,
})
