import type { PlaceSummary } from '../../core/api/places.ts'

/** A place pack as the pages see it, ten kilometres or so across. */
const place = (id: string, name: string, services = 3): PlaceSummary => ({
  id,
  name,
  nation: 'england',
  terms: [],
  bbox: [-2.4, 53.4, -2.1, 53.5],
  authorities: [],
  support: [],
  keeper: null,
  counts: { services, edge: 0, areas: 10, people: 10_000, refused: 2, setAside: 0 },
  files: {
    services: `/api/places/${id}/services?v=1`,
    figures: '',
    needs: null,
    areas: null,
    boundaries: null,
    water: null,
    schools: null,
  },
})

export const PLACES = [
  place('greater-manchester', 'Greater Manchester'),
  place('west-midlands', 'West Midlands'),
  place('england', 'England', 0),
]
