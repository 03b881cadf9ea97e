/** A place in the grid of a week: day 0 = Monday, hour 0–23. */
export interface Cell {
  day: number
  hour: number
}

/** All hours of the week between two corners, 0–167. */
export function between(a: Cell, b: Cell): number[] {
  const hours: number[] = []
  for (let day = Math.min(a.day, b.day); day <= Math.max(a.day, b.day); day++)
    for (let hour = Math.min(a.hour, b.hour); hour <= Math.max(a.hour, b.hour); hour++) hours.push(day * 24 + hour)
  return hours
}

/** Hours with some painted or wiped away, ascending; null where none is left, which is any time. */
export function painted(hours: readonly number[] | null, some: readonly number[], on: boolean): readonly number[] | null {
  const left = new Set(hours)
  for (const hour of some)
    if (on) left.add(hour)
    else left.delete(hour)
  return left.size === 0 ? null : [...left].toSorted((a, b) => a - b)
}

/** A day or an hour as a whole: painted, unless all of it is already, then wiped away. */
export const paintedWhole = (hours: readonly number[] | null, whole: readonly number[]): readonly number[] | null =>
  painted(hours, whole, !whole.every((hour) => hours?.includes(hour) === true))
