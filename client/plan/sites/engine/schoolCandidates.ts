import type { Schools } from '../../../../core/place/schools.ts'
import type { SchoolPhase, SitesQuestion } from '../sitesQuestion.ts'
import type { SitesCandidate } from './messages.ts'

/** Phases as the register has them: a middle school is deemed one of the two; one for all ages is both. */
const IS_OF_PHASE: Readonly<Record<SchoolPhase, (phase: string) => boolean>> = {
  any: () => true,
  primary: (phase) => /primary|all-through/i.test(phase),
  secondary: (phase) => /secondary|all-through/i.test(phase),
}

/**
 * Schools of a phase, and with at least so many of their pupils on free school meals. A share that is not published is not none: those
 * schools are left out and counted.
 *
 * @param schools null = not known
 * @param areas codes of the areas that they may stand in
 */
export function schoolCandidates(
  schools: Schools | null,
  areas: readonly string[],
  { phase, meals }: Pick<SitesQuestion, 'phase' | 'meals'>,
): { candidates: SitesCandidate[]; notPublished: number } {
  if (schools === null) return { candidates: [], notPublished: 0 }
  const { columns } = schools
  const asked = new Set(areas)
  const rows = [...columns.urn.keys()].filter((row) => asked.has(columns.lsoa[row]!) && IS_OF_PHASE[phase](columns.phase[row]!))
  const enough = meals === null ? rows : rows.filter((row) => (columns.fsm[row] ?? -1) >= meals / 100)
  return {
    candidates: enough.map((row) => ({
      kind: 'school',
      id: String(columns.urn[row]!),
      name: columns.name[row]!,
      at: [columns.lon[row]!, columns.lat[row]!],
      ward: null,
      school: {
        urn: columns.urn[row]!,
        phase: columns.phase[row]!,
        type: columns.type[row]!,
        pupils: columns.pupils[row]!,
        meals: columns.fsm[row]!,
      },
    })),
    notPublished: meals === null ? 0 : rows.filter((row) => columns.fsm[row] === null).length,
  }
}
