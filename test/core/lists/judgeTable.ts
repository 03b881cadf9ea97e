import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReadList } from '../../../core/lists/list.ts'
import { DAY_FIELDS, type Field } from '../../../core/lists/table/columns/fields.ts'
import { recogniseColumns } from '../../../core/lists/table/columns/recognise.ts'
import { gridOf } from '../../../core/lists/table/grid.ts'
import { headed } from '../../../core/lists/table/heading.ts'
import { readTable } from '../../../core/lists/table/readTable.ts'
import { tableText } from '../../../core/lists/table/tableText.ts'
import { writeTable } from '../../../core/lists/table/writeTable.ts'
import { pointOf } from '../../../core/place/postcode.ts'
import { heldTable } from '../place/heldTable.ts'
import { withoutQuietDoors } from '../../../server/lists/withoutQuietDoors.ts'
import { headOf } from './table/fixtures.ts'

/** What a careful person makes of a table: see the README of `tables`. */
export interface ExpectedTable {
  /** Heading to field; null = it stays in the file. */
  columns: Record<string, string | null>
  /** Lines below the heading that hold anything; absent = not counted. */
  rows?: number
  refused?: number
  planted?: string[]
  /** Other answers for a column that are right too. */
  also?: Record<string, (string | null)[]>
}

interface JudgedColumn {
  heading: string
  /** What it should be; where it may be several things and is one of them, that one. */
  expected: string | null
  means: string | null
  sure: number
}

export interface JudgedTable {
  name: string
  expected: ExpectedTable
  columns: JudgedColumn[]
  /** A text = the table as a whole was refused, and why. */
  list: ReadList | string
  /** Planted identifiers that came out. */
  leaked: string[]
}

/** What the answers call fields, set by set. null = there is no such field, so it stays in the file. */
const WORDS: Readonly<Record<string, Field | null>> = {
  'hours.mo': 'monday',
  'hours.tu': 'tuesday',
  'hours.we': 'wednesday',
  'hours.th': 'thursday',
  'hours.fr': 'friday',
  'hours.sa': 'saturday',
  'hours.su': 'sunday',
  mon: 'monday',
  tue: 'tuesday',
  wed: 'wednesday',
  thu: 'thursday',
  fri: 'friday',
  sat: 'saturday',
  sun: 'sunday',
  weekday: 'day',
  contact: 'phone',
  summary: 'offers',
  food: null,
  capacity: null,
  area: null,
  season: null,
  mode: null,
  transport: null,
  ...Object.fromEntries(DAY_FIELDS.flatMap((day) => [`${day} opens`, `${day} closes`].map((word) => [word, day]))),
}

/**
 * Fields that count as staying in the file. Notes never leave it: they tell no more than that a place is closed. An id goes out, as the key
 * of its record and nowhere else, so that its row is known again; a mail address is none of them, since that of an office comes out.
 */
const INSIDE: ReadonlySet<string | null> = new Set<Field>(['id', 'notes'])

export const locatePostcode = (postcode: string) => {
  const [outward, inward] = postcode.split(' ') as [string, string]
  const table = heldTable(outward)
  const point = table === null ? null : pointOf(table, inward)
  return point === null || point.authority === null ? null : { at: point.at, authority: point.authority }
}

/** The tables of a folder: `NN.csv` beside `NN.expected.json`, in order of their names; none where there is no such folder. */
export const judgeTables = (folder: string): JudgedTable[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.csv'))
    .map((name) =>
      judgeTable(
        name,
        readFileSync(join(folder, name)),
        JSON.parse(readFileSync(join(folder, name.replace('.csv', '.expected.json')), 'utf8')) as ExpectedTable,
      ),
    )

/** Reads a table without a mapping and holds what came of it against what a careful person makes of it. */
export function judgeTable(name: string, bytes: Uint8Array, expected: ExpectedTable): JudgedTable {
  const text = tableText(bytes)
  const { headings, rows } = headed(gridOf(text))
  const found = recogniseColumns(
    headings,
    rows.map(({ cells }) => cells),
  )
  const columns = Object.entries(expected.columns).map(([heading, word]): JudgedColumn => {
    const column = found.find((each) => each.heading === heading.replaceAll(/\s+/g, ' ').trim())
    const means = column?.means ?? null
    return { heading, expected: isRight(word, means, expected.also?.[heading]) ? means : fieldOf(word), means, sure: column?.sure ?? 0 }
  })
  const list = listOrReason(text)
  const out = typeof list === 'string' ? '' : (JSON.stringify(list) + writeTable(list.services)).replaceAll(' ', '')
  return { name, expected, columns, list, leaked: (expected.planted ?? []).filter((each) => out.includes(each.replaceAll(' ', ''))) }
}

const fieldOf = (word: string | null): string | null => (word === null || WORDS[word] === undefined ? word : WORDS[word])

function isRight(word: string | null, means: Field | null, also: readonly (string | null)[] = []): boolean {
  // A cell with number, mail and page in one is as good as any of them: what is taken from it is read from each.
  if (word === 'contact' && (means === 'email' || means === 'url')) return true
  // The code of a council is the area it is said to be of.
  if (also.includes('area') && means === 'authority') return true
  const answers = new Set([word, ...also].map(fieldOf))
  return answers.has(means) || (answers.has(null) && INSIDE.has(means))
}

function listOrReason(text: string): ReadList | string {
  try {
    return withoutQuietDoors(readTable(text, headOf({ title: 'A list' }), locatePostcode))
  } catch (error) {
    return (error as Error).message
  }
}
