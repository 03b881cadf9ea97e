import type { MeasureInput, Measured } from './measureInput.ts'

/** How many services serve each area within reach (cumulative opportunities, Hansen 1959), and who has none, one, or more. */
export function choiceMeasure({ answered: { model, run } }: MeasureInput): Measured {
  const { choice } = run.answers
  const people: [number, number, number, number] = [0, 0, 0, 0]
  choice.forEach((count, i) => (people[Math.min(count, 3)]! += model.demand.people[i]!))
  const [none, one, two, three_or_more] = people
  return { columns: { choice: Array.from(choice) }, summary: { people_by_choice: { none, one, two, three_or_more } } }
}
