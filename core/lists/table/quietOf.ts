import { type Quiet, quietIn } from '../row/quietWords.ts'
import type { VenueRow } from './venueRows.ts'

/** What a list writes of a door that it does not give out; "confidential advice" is not that. */
const NOT_GIVEN_OUT =
  /\b(?:address|location|venue)\b[^.;]{0,20}\b(?:confidential|withheld|undisclosed|secret|not (?:be )?(?:published|shared|public))\b|\b(?:confidential|undisclosed|withheld|secret) (?:address|location|venue)\b|\b(?:do not|don.?t|not to be|not for) (?:publish|publication|shared?)\w*/i

/** Words that tell of a shelter count wherever they stand; those of a threatened service where they speak of the service. */
export function quietOf(cells: readonly string[], says: VenueRow['says']): Quiet | null {
  const kind = cells.some((cell) => NOT_GIVEN_OUT.test(cell)) ? 'shelter' : quietIn(cells)
  if (kind !== 'threatened') return kind
  const { name, organisation, types, offers, referral, eligibility, access, url } = says
  return quietIn([name, organisation, types, offers, referral, eligibility, access, url].flatMap((said) => said ?? []))
}
