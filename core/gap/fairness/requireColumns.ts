/** A value that no index can be reckoned with, and where it stands. */
export class WrongValue extends RangeError {
  readonly field: 'people' | 'access'
  readonly row: number
  /** What was expected and got, without the field and the row. */
  readonly said: string

  constructor(field: 'people' | 'access', row: number, said: string) {
    super(`${field} ${said} in row ${row}`)
    this.name = 'WrongValue'
    this.field = field
    this.row = row
    this.said = said
  }
}

/**
 * Within these, sums of people × access over any number of areas stay far below the largest number there is (1.8e308), and a
 * tenth of the people is more than 0. Access may be as little as it likes: by a steep decay it is.
 */
const LARGEST = 1e100
const FEWEST_PEOPLE = 1e-100

/** @throws RangeError naming the first value that has no meaning here */
export function requireColumns(people: Float64Array, access: Float64Array, rank?: ArrayLike<number>): void {
  for (const [name, column] of [
    ['access', access],
    ['rank', rank],
  ] as const)
    if (column !== undefined && column.length !== people.length)
      throw new RangeError(`${name} must have one value for each of ${people.length} areas, got ${column.length}`)
  requirePeople(people)
  for (let i = 0; i < people.length; i++) {
    const has = access[i]!
    if (!(has >= 0 && has <= LARGEST)) throw new WrongValue('access', i, `must be from 0 to ${LARGEST}, got ${has}`)
    if (rank !== undefined && !Number.isFinite(rank[i])) throw new RangeError(`rank must be finite, got ${rank[i]} in row ${i}`)
  }
}

/** @throws WrongValue at the first area whose people are no number that can be reckoned with */
export function requirePeople(people: Float64Array): void {
  for (let i = 0; i < people.length; i++) {
    const here = people[i]!
    if (here !== 0 && !(here >= FEWEST_PEOPLE && here <= LARGEST))
      throw new WrongValue('people', i, `must be 0, or from ${FEWEST_PEOPLE} to ${LARGEST}, got ${here}`)
  }
}
