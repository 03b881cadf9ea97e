import type { PlaceSummary } from '../../../core/api/places.ts'
import type { DeskFiles } from '../engine/messages.ts'

/** What an engine of a place's desk stands on. */
export const filesOf = ({ files, nation, terms }: PlaceSummary): DeskFiles => ({
  figures: files.figures,
  services: files.services,
  needs: files.needs,
  water: files.water,
  walks: files.walks,
  boundaries: files.boundaries,
  nation,
  terms,
})
