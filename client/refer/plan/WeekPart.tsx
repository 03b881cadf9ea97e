/** The visits of the plan by day, so that trips fit together. */
export function WeekPart() {
  return null
}
