import { parseArgs } from 'node:util'
import { z } from 'zod'
import { SAID_KINDS, type SaidKind } from '../../core/report/outcomeKinds.ts'
import type { Finding } from '../../core/report/resolution.ts'
import { StartError } from '../../server/startError.ts'

const USAGE = `npm run -s reports -- [what to show] [which] [--json]
  --listings    listings that reports found closed or full: shown so, or held until somebody has looked, and why
  --bursts      many reports in a short time, by place
  --resolutions what was looked at, and what was taken back
  --all         reports that were looked at too
  --json        one JSON object a line
which:
  --service ID  of one listing        --place ID   of the listings of one place
  --since TIME  received from then on, such as 2026-11-28T09:00Z or 2026-11-28 (UTC)
  --burst N     of one burst, by its number in --bursts
  --what KIND   of one kind, such as closed, full or helped; all of these together where several are given
npm run -s reports -- --resolve ID|all [which] [--as closed|not-closed|full] [--dry-run]
  --resolve ID  marks a report as looked at; ID is its id, or the short number that the person was told
  --resolve all marks every report that "which" chooses
  --as          what was found, of reports that say "closed": closed = its listing is shown closed,
                not-closed = they no longer count, as without --as, which marks reports of any kind;
                of reports that say "full": full = its listing bears the note for seven days from now
npm run -s reports -- --undo [ID] [--dry-run]
  --undo        takes back the last resolution, or the one that is named
  --dry-run     says what would change, and writes nothing`

/** What the command is asked. */
export interface Asked {
  show: 'reports' | 'listings' | 'bursts' | 'resolutions'
  json: boolean
  all: boolean
  dryRun: boolean
  /** null = of every kind. */
  what: SaidKind | null
  service: string | null
  place: string | null
  /** ms since 1970 UTC */
  since: number | null
  burst: number | null
  resolve: string | null
  as: Finding
  /** `last`, or an id; null = nothing is taken back. */
  undo: string | null
}

const FOUND: Readonly<Record<string, Finding>> = { closed: 'closed', 'not-closed': 'not closed', full: 'full' }

/** @throws StartError naming the option and the remedy */
export function readOptions(args: readonly string[]): Asked {
  const { values, positionals, tokens } = parsed(args)
  const given = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []))
  const again = given.find((name, at) => given.indexOf(name) < at)
  if (again !== undefined) throw new StartError(`--${again} stands more than once, and only one would count. Give it once.`)
  const [undo, ...more] = positionals
  if (more.length > 0 || (undo !== undefined && !values.undo))
    throw new StartError(`${JSON.stringify(more[0] ?? undo)} belongs to no option.\n${USAGE}`)
  const asked: Asked = {
    show: values.listings ? 'listings' : values.bursts ? 'bursts' : values.resolutions ? 'resolutions' : 'reports',
    json: values.json,
    all: values.all,
    dryRun: values['dry-run'],
    what: values.what === undefined ? null : readWhat(values.what),
    service: values.service === undefined ? null : readService(values.service),
    place: values.place ?? null,
    since: values.since === undefined ? null : readSince(values.since),
    burst: values.burst === undefined ? null : readBurst(values.burst),
    resolve: values.resolve ?? null,
    as: values.as === undefined ? 'looked at' : readAs(values.as),
    undo: values.undo ? (undo?.toLowerCase() ?? 'last') : null,
  }
  const shows = (['listings', 'bursts', 'resolutions'] as const).filter((name) => values[name])
  if (shows.length > 1) throw new StartError(`--${shows.join(' and --')} are two lists. Ask for one of them.`)
  if (shows.length === 1 && (asked.resolve !== null || asked.undo !== null))
    throw new StartError(`--${shows[0]} shows a list, and --resolve and --undo change something. Give one of the two.`)
  checkTogether(asked, values.as !== undefined)
  return asked
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: args.flatMap((arg) => (arg.startsWith('--undo=') ? ['--undo', arg.slice('--undo='.length)] : [arg])),
      allowPositionals: true,
      tokens: true,
      options: {
        json: { type: 'boolean', default: false },
        all: { type: 'boolean', default: false },
        listings: { type: 'boolean', default: false },
        bursts: { type: 'boolean', default: false },
        resolutions: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        what: { type: 'string' },
        service: { type: 'string' },
        place: { type: 'string' },
        since: { type: 'string' },
        burst: { type: 'string' },
        resolve: { type: 'string' },
        as: { type: 'string' },
        undo: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    throw new StartError(`${(error as Error).message}\n${USAGE}`)
  }
}

/** Whether any option says which reports are meant. */
const isNarrowed = ({ what, service, place, since, burst }: Asked): boolean =>
  [what, service, place, since, burst].some((one) => one !== null)

function checkTogether(asked: Asked, isFound: boolean): void {
  const { resolve, undo, dryRun } = asked
  if (resolve !== null && undo !== null)
    throw new StartError('--resolve and --undo cannot stand together: one marks, the other takes back. Give one of them.')
  if (resolve === null && undo === null && dryRun)
    throw new StartError('--dry-run says what --resolve or --undo would change. Give one of them too, or leave it out.')
  if (resolve === null && isFound) throw new StartError('--as says what --resolve found. Give --resolve ID or --resolve all too.')
  if (undo !== null && isNarrowed(asked))
    throw new StartError(
      '--undo takes back a whole resolution. Leave out --service, --place, --since, --burst and --what, or name it: --resolutions lists them.',
    )
  if (resolve === 'all' && !isNarrowed(asked))
    throw new StartError('--resolve all marks many at once: say which, with --since, --place, --burst, --service or --what.')
  if (resolve !== null && resolve !== 'all' && isNarrowed(asked))
    throw new StartError(
      `--resolve ${resolve} names one report. Leave out --service, --place, --since, --burst and --what, or give --resolve all with them.`,
    )
}

/** A day is its first minute; a time without a zone is UTC, as the list shows it. */
function readSince(text: string): number {
  const [, day, time = '00:00', seconds = ':00', zone = 'Z'] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(:\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/i.exec(text) ?? []
  const whole = `${day}T${time}${seconds}${zone.toUpperCase()}`
  if (z.iso.datetime({ offset: true }).safeParse(whole).success) return Date.parse(whole)
  throw new StartError(`--since ${JSON.stringify(text)} should be a time or day that exists, such as 2026-11-28T09:00Z or 2026-11-28.`)
}

function readBurst(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new StartError(`--burst ${JSON.stringify(text)} should be a number from --bursts, such as 1.`)
  return Number(text)
}

function readService(text: string): string {
  if (z.uuid().safeParse(text).success) return text.toLowerCase()
  throw new StartError(`--service ${JSON.stringify(text)} should be the whole id of a listing, as --json and --listings show it.`)
}

function readWhat(text: string): SaidKind {
  const kind = SAID_KINDS.find((one) => one === text)
  if (kind === undefined) throw new StartError(`--what ${JSON.stringify(text)} should be one of ${SAID_KINDS.join(', ')}.`)
  return kind
}

function readAs(text: string): Finding {
  const found = Object.hasOwn(FOUND, text) ? FOUND[text] : undefined
  if (found === undefined) throw new StartError(`--as ${JSON.stringify(text)} should be closed, not-closed or full.`)
  return found
}
