import { readWeekHours } from '../../../../core/gap/query/weekHours.ts'

const onWeekdays = (hours: string): readonly number[] =>
  readWeekHours(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => `${day}-${hours}`).join(',')) ?? []

/** Hours that planners ask for most. */
export const PRESETS = {
  saturday: readWeekHours('sat-9..11') ?? [],
  evenings: onWeekdays('17..19'),
  school: onWeekdays('15..17'),
}
