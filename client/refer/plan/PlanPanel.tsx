/** What was chosen, with notes, and what can be handed on of it. */
export function PlanPanel() {
  return null
}
