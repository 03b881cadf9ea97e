import type { Report } from '../../core/report/report.ts'
import { reportNumber } from '../../core/report/reportKinds.ts'
import { inOrder, type Finding, type Resolution } from '../../core/report/resolution.ts'
import { reportsFolder } from '../../server/reports/reportFiles.ts'
import { writeResolution, writeUndone } from '../../server/reports/resolutionFiles.ts'
import { StartError } from '../../server/startError.ts'
import { chosenOf, mapBy, mapNow, type Desk, type OnMap } from './desk.ts'
import type { Asked } from './options.ts'
import { FOUND_WORDS } from './show.ts'

/** Marks what was chosen, all in one file. @returns what was done, or with `--dry-run` what would be @throws StartError */
export async function resolve(desk: Desk, asked: Asked): Promise<string> {
  const { files, looks, storeDir, newId } = desk
  const one = asked.resolve === 'all' ? null : reportBy(asked.resolve ?? '', desk)
  const reports = markable(one === null ? chosenOf(desk, asked) : [one], asked)
  const look = one === null ? undefined : looks.get(one.id)
  if (one !== null && look !== undefined && (look.as === asked.as || asked.as === 'looked at')) return doneFor(one, look.as)
  const resolution: Resolution = { id: newId(), at: new Date(desk.now).toISOString(), as: asked.as, reports: reports.map(({ id }) => id) }
  const then = mapBy(desk, [...files.resolutions.values(), resolution], files.undone)
  if (!asked.dryRun) await written(storeDir, () => writeResolution(storeDir, resolution, newId()))
  if (one !== null && !asked.dryRun && !asked.json) return doneFor(one, asked.as)
  return said({ done: 'marked', resolution, reports, as: resolution.as }, mapNow(desk), then, asked)
}

/** Takes a resolution back, which stays on disk. @throws StartError where there is none */
export async function undo(desk: Desk, asked: Asked): Promise<string> {
  const { files, storeDir, now, newId } = desk
  const standing = inOrder(files.resolutions.values()).filter(({ id }) => !files.undone.has(id))
  const resolution = asked.undo === 'last' ? standing.at(-1) : standing.find(({ id }) => id === asked.undo)
  if (resolution === undefined)
    throw new StartError(
      asked.undo === 'last'
        ? 'There is no resolution to take back.'
        : `--undo ${JSON.stringify(asked.undo)} is no resolution that stands. List them with: npm run -s reports -- --resolutions.`,
    )
  const then = mapBy(desk, files.resolutions.values(), new Set([...files.undone, resolution.id]))
  if (!asked.dryRun) await written(storeDir, () => writeUndone(storeDir, resolution.id, new Date(now).toISOString(), newId()))
  const reports = resolution.reports.flatMap((id) => files.reports.get(id) ?? [])
  return said({ done: 'taken back', resolution, reports, as: resolution.as }, mapNow(desk), then, asked)
}

function reportBy(text: string, { files, storeDir }: Desk): Report {
  const wanted = text.toLowerCase()
  const found = [...files.reports.values()].filter(({ id }) => id === wanted || reportNumber(id).toLowerCase() === wanted)
  const [report, another] = found
  if (report === undefined)
    throw new StartError(
      `There is no report ${JSON.stringify(text)} in ${reportsFolder(storeDir)}. List them with: npm run -s reports -- --all.`,
    )
  if (another !== undefined)
    throw new StartError(`More than one report has the number ${text}. Give the whole id: ${found.map(({ id }) => id).join(', ')}.`)
  return report
}

/** That a door is closed, or not, is found of reports that say "closed" alone, and full of those that say "full". */
function markable(reports: readonly Report[], { as, resolve: wanted }: Asked): Report[] {
  const about = as === 'full' ? 'full' : 'closed'
  const fitting = as === 'looked at' ? [...reports] : reports.filter(({ what }) => what === about)
  if (fitting.length > 0) return fitting
  if (wanted !== 'all')
    throw new StartError(`Report ${wanted} does not say "${about}" but ${JSON.stringify(reports[0]?.what)}. Leave out --as.`)
  throw new StartError(
    'No report that nobody has looked at fits what --since, --place, --burst, --service and --what say. See which do: the same without --resolve, or with --all.',
  )
}

async function written(storeDir: string, write: () => Promise<void>): Promise<void> {
  try {
    await write()
  } catch (error) {
    throw new StartError(
      `${reportsFolder(storeDir)} cannot be written to (${(error as NodeJS.ErrnoException).code}); nothing was changed. Make room, or run this as the user of the server.`,
    )
  }
}

const doneFor = ({ id }: Report, as: Finding): string => `Report ${id} is marked as ${FOUND_WORDS[as]}.\n`

interface Change {
  done: 'marked' | 'taken back'
  resolution: Resolution
  reports: readonly Report[]
  as: Resolution['as']
}

function said({ done, resolution, reports, as }: Change, before: OnMap, after: OnMap, { dryRun, json }: Asked): string {
  const listings = new Set(reports.map(({ service }) => service)).size
  const [was, is] = [countsOf(before.closed), countsOf(after.closed)]
  const [wasFull, isFull] = [countsOf(before.full), countsOf(after.full)]
  const isAboutFull = reports.some((report) => report.what === 'full')
  if (json)
    return `${JSON.stringify({ done, dryRun, resolution: dryRun && done === 'marked' ? null : resolution.id, as, reports: reports.length, listings, before: was, after: is, ...(isAboutFull && { full: { before: wasFull, after: isFull } }) })}\n`
  const what = `${counted(reports.length, 'report')} of ${counted(listings, 'listing')}`
  const sentence =
    done === 'marked'
      ? `${what} ${dryRun ? 'would be' : reports.length === 1 ? 'is' : 'are'} marked as ${FOUND_WORDS[as]}.`
      : `Resolution ${resolution.id} ${dryRun ? 'would be' : 'is'} taken back: ${what}, marked as ${FOUND_WORDS[as]}.`
  const map = `Shown as reported closed: ${was.shown} before, ${is.shown} after. Held until somebody has looked: ${was.held} before, ${is.held} after.`
  const full = isAboutFull
    ? `Told full: ${wasFull.shown} before, ${isFull.shown} after. Held until somebody has looked: ${wasFull.held} before, ${isFull.held} after.\n`
    : ''
  const last = dryRun
    ? 'Nothing is written.'
    : done === 'marked'
      ? `A running server sees it within a minute. Take it back with: npm run -s reports -- --undo ${resolution.id}`
      : 'A running server sees it within a minute. Nothing is lost: resolve them again to mark them again.'
  return `${sentence}\n${map}\n${full}${last}\n`
}

const countsOf = ({ shown, held }: OnMap['closed' | 'full']) => ({ shown: shown.size, held: held.size })

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`
