import { isCross, isTick } from '../columns/cellTests.ts'
import { type Column, DAY_FIELDS } from '../columns/fields.ts'
import { longhand } from '../columns/longhand.ts'
import { plainHeading } from '../columns/plainHeading.ts'
import { saidHeading } from '../columns/saidHeading.ts'
import { holdsTicks } from '../columns/tickColumns.ts'
import { detailReader } from './detailReaders.ts'
import { halfIn, ofHalfDay } from './halfDay.ts'
import { monthStandsFirst, turned } from './monthFirst.ts'

/** What a cell says, now that its heading is not beside it; '' = nothing. */
type Reader = (cell: string) => string

const asIs: Reader = (cell) => cell

/** So many different cells of a column are remembered. */
const MOST_KNOWN = 5_000

/** Long lists say the same in a thousand rows. */
function once(read: Reader): Reader {
  const known = new Map<string, string>()
  return (cell) => {
    const before = known.get(cell)
    if (before !== undefined) return before
    const now = read(cell)
    if (known.size < MOST_KNOWN) known.set(cell, now)
    return now
  }
}

/** How the cells of each column are read: "Y" under "Voucher?" is "Voucher needed", a tick under "Nappies" is "Nappies". */
export const cellReaders = (columns: readonly Column[], rows: readonly { cells: readonly string[] }[]): Reader[] =>
  columns.map(
    (column, at) =>
      detailReader(column) ??
      (isOfSomeTimes(column, columns)
        ? ofSomeTimes(column)
        : column.means === 'hours' && hasMoreHours(columns)
          ? (cell: string) => (NO_TIME.test(cell) ? '' : cell)
          : readerOf(column, () => rows.map(({ cells }) => (cells[at] ?? '').trim()).filter((cell) => cell !== ''))),
  )

/** Hours that are not those of the door, or of a part of the year beside those of another. */
const NOT_OF_DOOR = /\b(?:phone|telephone|line|helpline|reception|office|card|self service|unstaffed)\b/
const OF_SEASON = /\b(?:summer|winter|christmas|xmas|easter|holidays?|half terms?|bank|term|seasonal|ramadan)\b/

const isOfSomeTimes = ({ heading, means }: Column, columns: readonly Column[]): boolean =>
  means === 'hours' &&
  (NOT_OF_DOOR.test(plainHeading(heading)) ||
    /\bdates\b/.test(plainHeading(heading)) ||
    (OF_SEASON.test(plainHeading(heading)) && hasMoreHours(columns)))

const hasMoreHours = (columns: readonly Column[]): boolean => columns.filter(({ means }) => means === 'hours').length > 1

/** Of one of several columns of times: there are none, or none yet. */
const NO_TIME = /^(?:none|no|nil|tb[ca]|n\/?a|[-–—])$/i

/** What no reader of hours takes for every week. */
const ofSomeTimes = ({ heading }: Column): Reader => {
  const plain = plainHeading(heading)
  // Of terms the rules know; of holidays no more is told than that.
  const bound =
    /\bterm/.test(plain) && !/\b(?:holidays?|out of)\b/.test(plain) ? 'term time' : saidHeading(heading.replaceAll(/[()]/g, ' '))
  return (cell) => (NO_TIME.test(cell) || (bound !== 'term time' && /^closed$/i.test(cell)) ? '' : `${cell} (${bound})`)
}

function readerOf({ heading, means }: Column, cells: () => string[]): Reader {
  const plain = plainHeading(longhand(heading))
  const bare = saidHeading(heading)
  switch (means) {
    case 'types': {
      if (!holdsTicks(cells())) return asIs
      return (cell) => (isTick(cell) ? bare : '')
    }
    case 'referral':
      return once((cell) => answered(plain, bare, cell))
    case 'eligibility':
      return once((cell) => forWhom(plain, bare, cell))
    case 'access':
    case 'bring':
      return (cell) => (isTick(cell) ? `${bare}: yes` : isCross(cell) && (cell.length > 1 || /n/i.test(cell)) ? `${bare}: no` : cell)
    case 'cost':
      return (cell) => {
        if (!(/£/.test(heading) ? /^\d+(?:\.\d\d?)?$/ : /^\d+\.\d\d$/).test(cell)) return cell
        return Number(cell) === 0 ? 'Free' : `£${cell}`
      }
    case 'alert':
      return closesOver(plain)
    case 'checked': {
      const found = cells()
      if (monthStandsFirst(found)) return turned
      // An online form writes the month first or the day, as its owner is; where no cell tells which, none is believed.
      return /\bcompletion time\b/.test(plain) && found.every((cell) => !/^(?:1[3-9]|[23]\d)[/]/.test(cell))
        ? (cell) => (/^\d{1,2}\/\d{1,2}\/\d/.test(cell) ? '' : cell)
        : asIs
    }
    default: {
      const half = (DAY_FIELDS as readonly (string | null)[]).includes(means) ? halfIn(plain) : null
      return half === null ? asIs : (cell) => ofHalfDay(cell, half)
    }
  }
}

const FEAST = /\b(christmas|xmas|easter|new year|ramadan|summer|half terms?|holidays?)\b/

/** "21 Dec to 3 Jan" under "Will you close over Christmas?" is "Christmas: closed 21 Dec to 3 Jan"; a bare yes tells no day. */
function closesOver(plain: string): Reader {
  const feast = /\bclos/.test(plain) ? FEAST.exec(plain)?.[1] : undefined
  if (feast === undefined) return asIs
  const called = `${feast[0]!.toUpperCase()}${feast.slice(1)}`
  return (cell) => {
    if (isTick(cell) || isCross(cell) || /^(?:see|tbc|not sure|don.?t know)\b/i.test(cell) || !/\d/.test(cell)) return ''
    return `${called}: ${/\b(?:open|clos|shut)/i.test(cell) ? '' : 'closed '}${cell}`
  }
}

/** By words of the heading: what "yes" and "no" mean under it. The first that fits. */
const ANSWERS: readonly [RegExp, string, string][] = [
  [/\bself ?ref(?:er\w*|s)?\b/, 'Self-referral', 'Referral by a professional needed'],
  [/\bturn up\b|\b(?:drop|walk) ?ins?\b|\bjust come\b|\bopen (?:access|to all|referral)\b/, 'Drop in', 'Ask before you come'],
  [/\bhaf\b.*\bcode\b/, 'HAF code needed', 'No HAF code needed'],
  [/\bcodes?\b/, 'Code needed', 'No code needed'],
  [/\bvouchers?\b/, 'Voucher needed', 'No voucher needed'],
  [/\brefer\w*/, 'Referral needed', 'No referral needed'],
  [
    /\b(?:ring|call|phone|telephone|contact|e ?mail|text|message)\b.*\b(?:before|first|ahead|in advance|beforehand|prior)\b/,
    'Get in touch before you come',
    'No need to get in touch first',
  ],
  [/\bbook\w*|\bappointments?\b|\bsign ?up\b|\bregist\w+/, 'Booking required', 'No booking needed'],
  [/\bmember\w*|\bjoin\w*/, 'Membership required', 'No membership needed'],
]

function answered(plain: string, bare: string, cell: string): string {
  const yes = isTick(cell) && cell !== '*'
  if (!yes && !(isCross(cell) && /\w|[✗✘☒❌]/.test(cell))) return /^(?:[?–-]|n\/?a)$/i.test(cell) ? '' : cell
  const needs = /\b(?:need\w*|requir\w+|have to|must|necessary)\b/.test(plain)
  if (needs && /\brefer\w*/.test(plain) && /\bvouchers?\b/.test(plain))
    return yes ? 'Referral or voucher needed' : 'No referral or voucher needed'
  const found = ANSWERS.find(([words, , no]) => words.test(plain) && !(needs && !no.startsWith('No ')))
  return found === undefined ? `${bare}: ${yes ? 'yes' : 'no'}` : yes ? found[1] : found[2]
}

/** Who is left out must never be read as who is let in. */
const LEAVES_OUT = /\bnot for\b|\bexclu\w+|\b(?:can ?not|cant|dont|do not|unable to)\b|\brestrict\w*|\bturn(?:ed)? away\b/

function forWhom(plain: string, bare: string, cell: string): string {
  // A question is answered either way: "Is there anyone you can't help?" – "Over 60s", "No".
  if (/\banyone\b|\banybody\b/.test(plain) && LEAVES_OUT.test(plain)) {
    if (isCross(cell) || /^(?:no|nobody|none)\b[^a-z]*$/i.test(cell)) return ''
    return /\b(?:open to all|everyone|anyone)\b/i.test(cell) ? cell : `Asked whom they cannot help: ${cell}`
  }
  if (LEAVES_OUT.test(plain)) return isCross(cell) || /^(?:no|nobody|none|nil)\b[^a-z]*$/i.test(cell) ? '' : `Not for: ${cell}`
  const age = /^\d{1,3}$/.test(cell)
  if (age && /\b(?:max\w*|up to|oldest|to age|age to|ages? until)\b/.test(plain)) return `up to ${cell}`
  if (age && /\b(?:min\w*|from|youngest|over)\b/.test(plain)) return `${cell} and over`
  if (/\bup to\b/.test(plain)) return `up to ${cell}`
  if (isTick(cell) && cell.length <= 4 && !/^1$/.test(cell)) return `${bare}: yes`
  // That it is not for members only leaves nobody out.
  if (isCross(cell) && /^[nf]/i.test(cell)) return /\bonly\b/.test(plain) ? '' : `${bare}: no`
  return cell
}
