import { networksAtLeast } from '../../core/report/bursts.ts'
import { inOrder, type Finding } from '../../core/report/resolution.ts'
import type { Report } from '../../core/report/report.ts'
import { isVisit } from '../../core/report/outcomeKinds.ts'
import { chosenOf, mapNow, type Desk, type OnMap } from './desk.ts'
import type { Asked } from './options.ts'
import { linesOf, nameCell, printable, tableOf, timeCell } from './tables.ts'

/** What a person reads of a finding. */
export const FOUND_WORDS: Readonly<Record<Finding, string>> = {
  'looked at': 'looked at',
  closed: 'confirmed closed',
  'not closed': 'not closed',
  full: 'confirmed full',
}

/** What was asked to be seen, as text for standard output. @throws StartError where an option names what is not there */
export const shown = (desk: Desk, asked: Asked): string => SHOWN[asked.show](desk, asked)

const SHOWN: Readonly<Record<Asked['show'], (desk: Desk, asked: Asked) => string>> = {
  reports: reportsShown,
  listings: listingsShown,
  bursts: burstsShown,
  resolutions: resolutionsShown,
}

function reportsShown(desk: Desk, asked: Asked): string {
  const { names, looks } = desk
  const reports = chosenOf(desk, asked)
  if (asked.json)
    return linesOf(
      reports.map((report) => {
        const look = looks.get(report.id)
        return { ...report, name: names.get(report.service) ?? null, resolved: look !== undefined, ...(look && { found: look.as }) }
      }),
    )
  if (reports.length === 0) return 'No reports.\n'
  const rows = reports.map((report) => {
    const { id, service, what, repeat, note } = report
    const look = looks.get(id)
    const said = [what, ...(repeat ? ['repeat'] : []), ...(look ? [FOUND_WORDS[look.as]] : [])].join(', ')
    return [id, whenCell(report), nameCell(names.get(service)), said, note === null ? '–' : printable(note)]
  })
  return tableOf(['id', 'received, UTC', 'listing', 'what', 'note'], rows) + summaryOf(desk)
}

/** What asks for somebody to look, below the list, where it is seen. */
function summaryOf(desk: Desk): string {
  const { closed, full } = mapNow(desk)
  const bursts = openBursts(desk, false)
  const lines = [...lineOf('Reported closed', closed), ...lineOf('Told full', full)]
  return (lines.length === 0 ? '' : `\n${lines.join('')}`) + (bursts.length === 0 ? '' : `\nBursts:\n${burstTable(bursts)}`)
}

const lineOf = (what: string, { shown: shownSo, held }: OnMap['closed' | 'full']): string[] =>
  shownSo.size + held.size === 0
    ? []
    : [`${what}: ${shownSo.size} shown so, ${held.size} held until somebody has looked. Which, and why: --listings.\n`]

/** As exactly as it is kept: of "full" the day, of the others that came of a visit their week. */
function whenCell({ what, at, week }: Report): string {
  if (!isVisit(what)) return timeCell(at)
  return what === 'full' ? at.slice(0, 10) : `week of ${week}`
}

function listingsShown(desk: Desk, asked: Asked): string {
  const { closed, full } = mapNow(desk)
  const meant = new Set(chosenOf(desk, { ...asked, all: true }).map(({ service }) => service))
  const rows = [
    ...[...closed.shown].map(([service, since]) => ({ service, since, said: 'closed', state: 'shown', why: [] as readonly string[] })),
    ...[...closed.held].map(([service, { since, why }]) => ({
      service,
      since,
      said: 'closed',
      state: 'held',
      why: why as readonly string[],
    })),
    ...[...full.shown].map(([service, { setOn: since }]) => ({
      service,
      since,
      said: 'full',
      state: 'shown',
      why: [] as readonly string[],
    })),
    ...[...full.held].map(([service, { since, why }]) => ({ service, since, said: 'full', state: 'held', why: why as readonly string[] })),
  ].filter(({ service }) => meant.has(service))
  const named = rows.map((row) => ({ ...row, name: desk.names.get(row.service) ?? null, place: desk.homeOf(row.service) }))
  if (asked.json) return linesOf(named)
  if (rows.length === 0) return 'No listing is reported closed or full.\n'
  return tableOf(
    ['listing', 'since, UTC', 'name', 'place', 'said', 'state'],
    named.map(({ service, since, name, place, said, state, why }) => [
      service,
      since,
      nameCell(name ?? undefined),
      place ?? '–',
      said,
      why.length === 0 ? state : `${state}: ${why.join(', ')}`,
    ]),
  )
}

/** A burst with its number, as it stands now. */
interface OpenBurst {
  burst: number
  place: string | null
  reports: number
  listings: number
  /** Of its reports, those that nobody has looked at. */
  open: number
  networksAtLeast: number
  first: string
  last: string
}

function openBursts({ bursts, looks }: Desk, all: boolean): OpenBurst[] {
  return bursts
    .map(({ place, reports }, index) => ({
      burst: index + 1,
      place,
      reports: reports.length,
      listings: new Set(reports.map(({ service }) => service)).size,
      open: reports.filter(({ id }) => !looks.has(id)).length,
      networksAtLeast: networksAtLeast(reports),
      first: reports[0]!.at,
      last: reports.at(-1)!.at,
    }))
    .filter(({ open }) => all || open > 0)
}

function burstsShown(desk: Desk, asked: Asked): string {
  const meant = new Set(chosenOf(desk, { ...asked, all: true }).map(({ id }) => id))
  const rows = openBursts(desk, asked.all).filter(({ burst }) => desk.bursts[burst - 1]!.reports.some(({ id }) => meant.has(id)))
  if (asked.json) return linesOf(rows)
  return rows.length === 0 ? 'No bursts.\n' : burstTable(rows)
}

const burstTable = (rows: readonly OpenBurst[]): string =>
  tableOf(
    ['burst', 'place', 'reports', 'not looked at', 'listings', 'networks', 'first, UTC', 'last, UTC'],
    rows.map((row) => [
      String(row.burst),
      row.place ?? '(not in the packs)',
      String(row.reports),
      String(row.open),
      String(row.listings),
      `at least ${row.networksAtLeast}`,
      row.first,
      row.last,
    ]),
  )

function resolutionsShown({ files, looks }: Desk, { json }: Asked): string {
  const rows = inOrder(files.resolutions.values()).map(({ id, at, as, reports }) => ({
    id,
    at,
    as,
    reports: reports.length,
    undone: files.undone.has(id),
  }))
  if (json) return linesOf(rows)
  if (rows.length === 0) return 'Nothing was looked at yet.\n'
  const cells = rows.map(({ id, at, as, reports, undone }) => [
    id,
    at === null ? 'not known' : timeCell(at),
    String(reports),
    FOUND_WORDS[as] + (undone ? ', taken back' : ''),
  ])
  return `${tableOf(['id', 'at, UTC', 'reports', 'found'], cells)}${looks.size} reports were looked at.\n`
}
