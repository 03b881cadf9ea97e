import { compareText } from '../../../core/listing/compareText.ts'
import type { Service } from '../../../core/listing/service.ts'
import type { ReadList } from '../../../core/lists/list.ts'
import { printable } from '../../reports/tables.ts'
import type { ReadAsked } from './importOptions.ts'
import type { ImportPlan, Named } from '../../../core/lists/planImport.ts'

/** So many of one kind are named; the rest is counted. Refused rows are all named: each is for somebody to mend. */
const MOST_NAMED = 20

/** What an import changes, for a person who keeps the list. Listings whose door must not show are counted, never named. */
export function importWords(
  { into, head, apply }: ReadAsked,
  { services, refused, quiet, columns, remarks = [] }: ReadList,
  plan: ImportPlan,
  { withheld, elsewhere }: { withheld: number; elsewhere: number },
): string {
  const plainOf = (some: readonly Named[]): string[] => some.filter(({ id }) => !quiet.has(id)).map(({ name }) => name)
  const same = services.length - plan.added.length - plan.changed.length
  return [
    `${head.title}, ${head.date}, into ${into}: ${counted(services.length, 'listing')}, ${counted(refused.length, 'row')} refused.${apply ? '' : ' A dry run: nothing is written.'}`,
    ...named('New', plan.added.length, plainOf(plan.added)),
    ...changedLines(plan, quiet),
    ...named('Gone', plan.gone.length, plainOf(plan.gone)),
    `As before: ${same}`,
    ...(refused.length === 0 ? [] : [`Refused: ${refused.length}`]),
    ...refused.map(({ line, record, column, reason, remedy }) => {
      const where = [line === null ? record : `line ${line}`, ...(column === null ? [] : [`column ${column}`])].join(', ')
      return `  ${where}: ${reason}. ${remedy.charAt(0).toUpperCase()}${remedy.slice(1).replace(/\.$/, '')}.`
    }),
    ...(remarks.length === 0
      ? []
      : named(
          'Taken otherwise than they stand',
          remarks.length,
          remarks.map(({ line, record, column, remark }) => `${line === null ? record : `line ${line}`}, column ${column}: ${remark}`),
        )),
    ...named(
      'Likely doubles, each shown as one place',
      plan.doubles.length,
      plan.doubles.map(({ name, with: other, why }) => `${name} and ${other.name}: ${why}`),
    ),
    `Hours read whole: ${plan.hours.whole}, in part: ${plan.hours.part}, kept as text: ${plan.hours.text}, not stated: ${plan.hours.none}`,
    ...hoursLines(services, quiet),
    ...kindLine(services),
    ...uncheckedLine(services),
    ...(quiet.size === 0 ? [] : [`Kept without their door, because it must not show: ${quiet.size}`]),
    ...(withheld === 0 ? [] : [`On the do-not-list, and left out: ${withheld}`]),
    ...(elsewhere === 0 ? [] : [`In other authorities: ${elsewhere}, shown where the door is up to 5 km from ${into}, else left out`]),
    ...columnLines(columns),
    ...(apply ? [] : ['Nothing is changed yet. To do it, run the same command again with --apply at its end.']),
  ]
    .map((line) => `${printable(line)}\n`)
    .join('')
}

/** Facts that say something else, by listing; those that are only said on another day, or by another list, are counted. */
function changedLines({ changed }: ImportPlan, quiet: ReadList['quiet']): string[] {
  const otherwise = changed.filter(({ facts }) => facts.length > 0)
  const lines = otherwise.flatMap(({ id, name, facts }) => (quiet.has(id) ? [] : [`${name}: ${facts.join(', ')}`]))
  const dated = changed.length - otherwise.length
  return [
    ...named('Changed', otherwise.length, lines),
    ...(dated === 0 ? [] : [`The same, but of another day or checked on another: ${dated}`]),
  ]
}

/** Those whose hours were not read whole, as they stand: the text is shown, and what was not read opens nothing. */
function hoursLines(services: readonly Service[], quiet: ReadList['quiet']): string[] {
  const of = (read: Service['hoursRead']) =>
    services.flatMap(({ id, name, hoursText, hoursRead }) => (hoursRead === read && !quiet.has(id) ? [`${name}: ${hoursText ?? ''}`] : []))
  const [part, text] = [of('part'), of('none')]
  return [
    ...(part.length === 0 ? [] : named('Read in part, so look whether the rest matters', part.length, part)),
    ...(text.length === 0 ? [] : named('Kept as text, shown as it stands and never as open', text.length, text)),
  ]
}

function kindLine(services: readonly Service[]): string[] {
  const counts = new Map<string, number>()
  for (const { types } of services) for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1)
  const said = [...counts]
    .toSorted(([a, m], [b, n]) => n - m || compareText(a, b))
    .map(([type, count]) => `${type.replaceAll('-', ' ')} ${count}`)
  return said.length === 0 ? [] : [`Kinds of help: ${said.join(', ')}`]
}

/** What surprises most: a list's own date makes nothing of it open. */
function uncheckedLine(services: readonly Service[]): string[] {
  const unchecked = services.filter(({ hoursText, confirmed }) => hoursText !== null && (confirmed.hours?.on ?? null) === null).length
  return unchecked === 0
    ? []
    : [
        `Hours that no row says anybody checked: ${unchecked}. They are shown under "no date of a check is stated", and never as open. A column "Last checked" with the day on which somebody made sure, such as 2026-11-28, changes that.`,
      ]
}

/** What each column was taken for: a line each where that is not sure, the least sure first. What was left is named, not shown. */
function columnLines(columns: ReadList['columns']): string[] {
  const taken = columns.flatMap(({ heading, means, sure }) => (means === null ? [] : [{ heading, means, sure }]))
  const [sure, unsure] = [taken.filter((column) => column.sure >= SURE), taken.filter((column) => column.sure < SURE)]
  const left = columns.filter(({ means }) => means === null)
  return [
    ...(unsure.length === 0 ? [] : ['Columns to look at, the least sure first. Where one is wrong, say so with --map:']),
    ...unsure
      .toSorted((a, b) => a.sure - b.sure)
      .map(({ heading, means, sure: share }) => `  ${heading} was taken as ${means} (${Math.round(share * 100)} % sure)`),
    ...(sure.length === 0 ? [] : [`Columns taken: ${sure.map(({ heading, means }) => `${heading} as ${means}`).join(', ')}`]),
    ...(left.length === 0 ? [] : [`Columns left in the file, which nobody sees: ${left.map(({ heading }) => heading).join(', ')}`]),
  ]
}

/** As sure as a heading and cells that say one thing. */
const SURE = 0.9

function named(what: string, count: number, lines: readonly string[]): string[] {
  const more = count - Math.min(lines.length, MOST_NAMED)
  if (count === 0) return [`${what}: 0`]
  return [`${what}: ${count}`, ...lines.slice(0, MOST_NAMED).map((line) => `  ${line}`), ...(more === 0 ? [] : [`  and ${more} more`])]
}

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`
