/**
 * What a column of a table can be about. A place may have several columns of some of them (`SHARED_FIELDS`); of the others it has one.
 * `date` is the one day of a session, `day` a weekday of many.
 */
export const FIELDS = [
  'name',
  'organisation',
  'network',
  'charity',
  'types',
  'offers',
  'address',
  'postcode',
  'authority',
  'lat',
  'lon',
  'point',
  'easting',
  'northing',
  'phone',
  'email',
  'url',
  'hours',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'date',
  'day',
  'opens',
  'closes',
  'frequency',
  'referral',
  'eligibility',
  'bring',
  'cost',
  'access',
  'languages',
  'status',
  'alert',
  'notes',
  'checked',
  'id',
  'machine',
] as const
export type Field = (typeof FIELDS)[number]

export const isField = (text: string): text is Field => (FIELDS as readonly string[]).includes(text)

export const DAY_FIELDS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
export type DayField = (typeof DAY_FIELDS)[number]

/** Fields that several columns may say together, in the order in which they stand. */
export const SHARED_FIELDS: ReadonlySet<Field> = new Set<Field>([
  'types',
  'address',
  'hours',
  'phone',
  'email',
  'url',
  'referral',
  'eligibility',
  'access',
  'languages',
  'notes',
  ...DAY_FIELDS,
])

/** What a person says a column is: a field, or that it stays in the file. Keyed by its heading. */
export type ColumnMap = Readonly<Record<string, Field | 'leave out'>>

/** Which of several venues in a row a heading is about: 2 of "Venue 2 postcode"; null = of the row. */
export const venueNumber = (heading: string): number | null => {
  const found = /\b(?:venue|site|location|place|branch|session|outlet)[ _#]*([1-9])\b/i.exec(heading)
  return found === null ? null : Number(found[1])
}

/** A column of a table and what it was taken for; `sure` from 0 to 1. */
export interface Column {
  heading: string
  means: Field | null
  sure: number
}
