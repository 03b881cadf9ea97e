import type { PlaceSummary } from '../../../../core/api/places.ts'
import { filesOf } from '../../desk/filesOf.ts'
import type { SitesTask } from './messages.ts'

/** What a search for sites reads: no water, and outlines only where it is limited to an authority or a ward. */
export const sitesFilesOf = (place: PlaceSummary, within: string | null): SitesTask['files'] => ({
  ...filesOf(place),
  water: null,
  boundaries: within === null ? null : place.files.boundaries,
  schools: place.files.schools,
})
