import type { Column } from '../columns/fields.ts'
import { plainHeading } from '../columns/plainHeading.ts'
import type { Fault } from '../machineRow.ts'
import type { VenueRow } from '../venueRows.ts'

const ASKS_CONSENT =
  /\b(?:happy|consent\w*|permission|agree|willing|ok|okay|like)\b.*\b(?:map|publish\w*|listed|list|shar(?:e|ed|ing)|public|website|directory)\b|\b(?:publish(?:ed)?|show (?:on|in) (?:the )?(?:map|website|site|directory)|include in directory|public listing|on (?:the )?(?:website|directory)|publicly (?:visible|listed))\b/
/** "Do not publish": yes keeps it back. */
const ASKS_WITHHELD =
  /\b(?:do not|dont|not (?:to be|for)|never|no) (?:publish\w*|publication|shar\w+|list\w*|show\w*|display\w*)\b|^(?:suppress(?:ed)?|withh?eld|withhold|embargo(?:ed)?|unpublished|exclude(?:d)?(?: from (?:directory|map|website|list))?)$/
const ASKS_HIDDEN =
  /\b(?:is|address|location|venue) (?:is )?(?:confidential|hidden|secret|withheld|private)\b|\b(?:hide|conceal) (?:address|location)\b/
const YES = /^(?:y|yes|true|1|x|✓)$/i
const NO = /^(?:n|no|false|0)\b|^[✗✘☒]/i

/** Columns by what they say of a row. */
export interface Withholding {
  consent: readonly number[]
  withheld: readonly number[]
  hidden: readonly number[]
}

/** Where a table says of its rows that they, or their doors, must not show: the columns of each. */
export function withholding(columns: readonly Column[]): Withholding {
  const where = (words: RegExp): number[] =>
    columns.flatMap(({ heading, means }, at) => (means === null && words.test(plainHeading(heading)) ? [at] : []))
  const withheld = where(ASKS_WITHHELD)
  return { consent: where(ASKS_CONSENT).filter((at) => !withheld.includes(at)), withheld, hidden: where(ASKS_HIDDEN) }
}

/** Whether whoever wrote the row said that it must not be published. */
export const isRefusedConsent = (cells: readonly string[], { consent, withheld }: Withholding): boolean =>
  consent.some((at) => NO.test((cells[at] ?? '').trim())) || withheld.some((at) => YES.test((cells[at] ?? '').trim()))

export const isHidden = (cells: readonly string[], { hidden }: Withholding): boolean =>
  hidden.some((at) => YES.test((cells[at] ?? '').trim()))

/** Somebody asks for help where a place should be: what they write is theirs, and nothing of it may come out. */
const ASKS_FOR_HELP =
  /\bmy name is\b|\bi(?: am|['’]m) (?:on my own|alone|struggling|hungry|homeless|desperate|a single)\b|\bi (?:have nothing|have no (?:food|money)|need (?:help|food|a food)|can['’]?t (?:afford|feed)|live (?:at|alone))\b|\bplease (?:help me|ring me|call me)\b|\bmy (?:kids|children|baby|flat|rent|benefits|husband|wife|partner)\b/i

/** Without any of these nobody speaks of themselves: looked for first, since most cells have none. */
const OF_ONESELF = ['my ', 'My ', 'I ', 'I’m', "I'm", 'i ', "i'm", 'lease ', 'MY ']

export const asksForHelp = (cells: readonly string[]): boolean =>
  cells.some((cell) => cell.length >= 10 && OF_ONESELF.some((word) => cell.includes(word)) && ASKS_FOR_HELP.test(cell))

/** What stands where a name should and is none: a trial of the form, a line of totals, somebody's cry. */
export const isTrial = (name: string): boolean =>
  /^(?:test(?:ing|er)?(?: ?\d+| entry| test)?|asdf\w*|x{3,}|dummy|please help(?: me)?|help(?: me)?|draft(?: record)?|delete(?: me)?|(?:grand |sub)?totals?)[.!:]*$/i.test(
    name.trim(),
  )

const NOT_PUBLIC = /\bnot (?:open|accessible) to (?:the )?public\b|\bno public access\b/i
const TO_GIVE = /\bfor giving\b|\bdonations? (?:only|points?)\b|\bdonation drop ?-?offs?\b/i

/** Why a row is nothing that visitors may come to, by its own words; null = nothing says so. */
export function whyNotForVisitors(name: string, says: VenueRow['says']): Fault | null {
  const texts = [name, ...(says.hours ?? []), ...(says.status ?? [])]
  if (texts.some((text) => NOT_PUBLIC.test(text)))
    return {
      field: 'name',
      reason: 'it says that it is not open to the public',
      remedy: 'take the row out, or write what visitors may come for',
    }
  return texts.some((text) => TO_GIVE.test(text))
    ? { field: 'name', reason: 'a place to give to, where nobody gets help', remedy: 'take the row out, or write what visitors get there' }
    : null
}
