import type { ServiceType } from '../../../listing/taxonomy.ts'
import { kindsIn } from './kindWords.ts'
import type { Column } from '../columns/fields.ts'
import { longhand } from '../columns/longhand.ts'
import { plainHeading } from '../columns/plainHeading.ts'
import { holdsTicks } from '../columns/tickColumns.ts'

/** Words that only a list of one kind of help puts over its columns: "Parcel (days)", "No. of HAF places". */
const TELLING: readonly [RegExp, ServiceType][] = [
  [/\bhaf\b|\bfsm (?:eligible|places?|funded|only)\b/, 'holiday-club'],
  [/\bhealthy start\b|\bvitamins?\b/, 'healthy-start'],
  [/\bfood ?banks?\b|\bparcels?\b/, 'food-bank'],
  [/\bpantry\b/, 'food-pantry'],
  [/\bfridge\b/, 'community-fridge'],
  [/\bwarm (?:space|hub|welcome|bank|place|room)\b/, 'warm-space'],
  [/\bbaby ?bank\b/, 'baby-bank'],
  [/\buniforms?\b/, 'clothing'],
]

/**
 * The kind of help that the headings of a table speak of, where they speak of one alone; null = of none, or of several. A column that is
 * ticked or asks tells of its rows, not of the table.
 *
 * @param rows cells in the order of the columns
 */
export function kindOfHeadings(columns: readonly Column[], rows: readonly (readonly string[])[]): ServiceType | null {
  const spoken = columns.flatMap(({ heading, means }, at) => {
    if (means === 'types' || heading.includes('?')) return []
    const plain = plainHeading(longhand(heading))
    const kinds = TELLING.flatMap(([words, kind]) => (words.test(plain) ? [kind] : []))
    const cells = kinds.length === 0 ? [] : rows.map((row) => (row[at] ?? '').trim()).filter((cell) => cell !== '')
    // "HAF code needed" is answered too, but only a list of that programme asks it.
    return kinds.includes('holiday-club') || !holdsTicks(cells) ? kinds : []
  })
  const [only, another] = new Set(spoken)
  return another === undefined ? (only ?? null) : null
}

const A_MEAL = /^(?:the |community )?(?:suppers?|lunch(?:es)?|dinners?|brunch(?:es)?|feasts?|langars?)(?: club)?$/

/** The one kind of help that a list calls its rows, by the heading of their names: "Baby bank", "Meal"; null = none, or no kind that tells anything. */
export function kindOfName(columns: readonly Column[]): ServiceType | null {
  const heading = columns.find(({ means }) => means === 'name')?.heading ?? ''
  const called = plainHeading(heading).replace(/ (?:name|title)$/, '')
  if (A_MEAL.test(called)) return 'community-meal'
  const [only, another] = kindsIn(called)
  return only === undefined || another !== undefined || only === 'group' || only === 'activity' || only === 'event' ? null : only
}
