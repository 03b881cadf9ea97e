import { queryOptions } from '@tanstack/react-query'
import type { PlaceSummary } from '../../../core/api/places.ts'
import { FOR_EVER } from '../../help/fetch/forEver.ts'
import type { Outlines } from '../../help/fetch/ground.ts'
import { getJson } from '../../ui/getJson.ts'
import type { DeskFiles } from '../engine/messages.ts'
import { boxOf } from './drawing.ts'

/** The authorities of England in one small drawing. */
export const drawingQuery = queryOptions({
  queryKey: ['authorities', 'outlines'],
  queryFn: ({ signal }) => getJson<Outlines>('/api/authorities/outlines', signal),
  ...FOR_EVER,
})

/** Outlines of the neighbourhoods of one authority. */
export const outlinesQuery = (code: string) =>
  queryOptions({
    queryKey: ['authorities', code, 'outlines'],
    queryFn: ({ signal }) => getJson<Outlines>(`/api/authorities/${code}/outlines`, signal, { large: true }),
    ...FOR_EVER,
  })

/** What the engine stands on: no listings but the planner's own. */
export const deskFilesOf = ({ files: { figures, needs, boundaries }, nation, terms }: PlaceSummary): DeskFiles => ({
  figures,
  needs,
  boundaries,
  services: null,
  water: null,
  walks: null,
  nation,
  terms,
})

/** One authority of England as a place of its own: its ground, and no listings. */
export function authorityPlace(england: PlaceSummary, { properties, geometry }: Outlines['features'][number]): PlaceSummary {
  const { code, name } = properties
  const at = (file: string): string => `/api/authorities/${code}/${file}`
  const [west, south, east, north] = boxOf([{ type: 'Feature', properties, geometry }])
  return {
    ...england,
    name,
    bbox: [west, south, east, north],
    authorities: [{ code, name }],
    files: {
      ...england.files,
      figures: at('figures'),
      needs: england.files.needs && at('needs'),
      areas: at('outlines'),
      boundaries: at('boundaries'),
    },
  }
}
