import { LIST_FORMATS, ListFormat, ListHead } from '../../../core/lists/list.ts'
import { OSM_TERMS } from '../../../core/lists/formats/osm/osm.ts'
import { plainAddress } from '../../../server/lists/plainAddress.ts'
import { StartError } from '../../../server/startError.ts'
import { tooManyWords } from '../typed/tooManyWords.ts'
import { typedOptions } from '../typed/typedOptions.ts'

const IMPORT_USAGE = `npm run import -- FILE|URL --into PLACE --as ${LIST_FORMATS.join('|')} --source NAME --licence TEXT --date YYYY-MM-DD
  --into PLACE    a place of npm run place -- list
  --source NAME   what the list is called; the same name again is the same list
  --licence TEXT  under what licence it may be shown, such as "Open Government Licence v3.0"
  --date DAY      the day of the list: its rows were still listed then; it confirms nothing else
  --map FILE      JSON of what columns mean: {"Opening": "hours", "Staff": "leave out"}; remembered for the list
  --as csv        any table: CSV, XLSX or ODS
  --apply         does it; without it, only what would change is said
  --despite-loss  goes on although over 20 % of the rows would go
npm run import -- --into PLACE --source NAME --undo
  --undo          brings back what the last --apply replaced`

/** What the command is asked. */
export type ImportAsked = { into: string; list: string } & (
  | { undo: true }
  | { undo: false; from: string; head: ListHead; map: string | null; apply: boolean; despiteLoss: boolean }
)

/** A list is to be taken in, or looked at. */
export type ReadAsked = Extract<ImportAsked, { undo: false }>

/** @throws StartError naming the option and the remedy */
export function importOptions(args: readonly string[]): ImportAsked {
  const { words, given, flags } = typedOptions(
    args,
    ['into', 'as', 'source', 'licence', 'date', 'map'],
    ['apply', 'undo', 'despite-loss'],
    IMPORT_USAGE,
  )
  const needed = (name: keyof typeof WANTED): string => {
    const value = given.get(name)
    if (value === undefined || value.trim() === '') throw new StartError(`--${name} is missing: ${WANTED[name]}.\n${IMPORT_USAGE}`)
    return value
  }
  const [into, source] = [needed('into'), needed('source')]
  const list = listId(source)
  if (flags.has('undo')) {
    if (flags.has('apply') || flags.has('despite-loss') || words.length > 0)
      throw new StartError('--undo takes back an import by itself: give only --into and --source with it.')
    return { into, list, undo: true }
  }
  const [from, another] = words
  if (from === undefined) throw new StartError(`The file or web address of the list is missing.\n${IMPORT_USAGE}`)
  if (another !== undefined) throw new StartError(`${tooManyWords(words, 1)}\n${IMPORT_USAGE}`)
  const head = headOf(from, { list, source, licence: needed('licence'), date: needed('date'), as: needed('as') })
  return {
    into,
    list,
    undo: false,
    from,
    head,
    map: given.get('map') ?? null,
    apply: flags.has('apply'),
    despiteLoss: flags.has('despite-loss'),
  }
}

/** What an option that must be given says. */
const WANTED = {
  into: 'the id of the place, as npm run place -- list has it, such as --into leeds',
  source: 'what the list is called, such as --source "Leeds food network"',
  licence: 'under what terms it may be shown, such as --licence "Open Government Licence v3.0"',
  date: 'the day of the list as year-month-day, such as --date 2026-11-28',
  as: 'what the file is; --as csv for any spreadsheet, CSV, XLSX or ODS',
} as const

/** "Leeds Food Network" → "leeds-food-network". @throws StartError where the name has no letter */
export function listId(name: string): string {
  const id = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[-0-9]+|-+$/g, '')
    .slice(0, 80)
  if (id === '')
    throw new StartError(
      `The name ${JSON.stringify(name)} has no letter from a to z. Give a list one that has, such as "Leeds Food Network".`,
    )
  return id
}

function headOf(from: string, said: { list: string; source: string; licence: string; date: string; as: string }): ListHead {
  if (!ListFormat.safeParse(said.as).success)
    throw new StartError(
      `--as ${JSON.stringify(said.as)} should be one of ${LIST_FORMATS.join(', ')}. Any spreadsheet is csv: CSV, XLSX and ODS alike.`,
    )
  const parsed = ListHead.safeParse({
    id: said.list,
    title: said.source,
    publisher: said.source,
    licence: said.licence,
    licenceUrl: null,
    credit: said.source,
    ...(said.as === 'osm' ? { licence: OSM_TERMS.licence, licenceUrl: OSM_TERMS.licenceUrl, credit: OSM_TERMS.credit } : {}),
    url: isWebAddress(from) ? plainAddress(from) : null,
    date: said.date,
    as: said.as,
  })
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  if (issue?.path[0] === 'date') throw new StartError(noDate(said.date))
  throw new StartError(`--${issue?.path.join('.')} does not fit: ${issue?.message}.`)
}

/** Days are written otherwise in Britain; which day is meant is then plain. */
function noDate(said: string): string {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(said.trim()) ?? []
  const meant = year === undefined ? null : `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`
  const isDay = meant !== null && ListHead.shape.date.safeParse(meant).success
  return `--date ${JSON.stringify(said)} is no day that exists, written year-month-day. ${isDay ? `Write --date ${meant} for that day.` : 'Write it as --date 2026-11-28.'}`
}

export const isWebAddress = (from: string): boolean => /^https?:\/\//i.test(from)
