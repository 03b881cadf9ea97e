import type { PlaceSummary } from '../core/api/places.ts'

/** A page, and what it is about. One that is added here is asked for by the compiler wherever pages are told apart. */
export type PageAt =
  | { page: 'home' }
  | { page: 'find'; place: PlaceSummary }
  | { page: 'shortlist'; place: PlaceSummary }
  | { page: 'listing'; id: string }
  | { page: 'report'; id: string }
  | { page: 'helplines' }
  | { page: 'about' }
  | { page: 'plan'; place: PlaceSummary }
  | { page: 'refer'; place: PlaceSummary }
  | { page: 'elsewhere'; code: string }
  | { page: 'your-place' }
  | { page: 'missing'; what: 'page' | 'place' }

type Places = readonly PlaceSummary[]

/** Capitals and a slash at the end do not matter. */
const PAGES: readonly (readonly [path: RegExp, page: (id: string, places: Places) => PageAt])[] = [
  [/^\/?$/, () => ({ page: 'home' })],
  [/^\/find\/([^/]+)\/?$/i, (id, places) => about('find', placeOf(id, places.filter(listsHelp)))],
  [/^\/shortlist\/([^/]+)\/?$/i, (id, places) => about('shortlist', placeOf(id, places.filter(listsHelp)))],
  [/^\/service\/([^/]+)\/?$/i, (id) => ({ page: 'listing', id })],
  [/^\/service\/([^/]+)\/report\/?$/i, (id) => ({ page: 'report', id })],
  [/^\/helplines\/?$/i, () => ({ page: 'helplines' })],
  [/^\/about\/?$/i, () => ({ page: 'about' })],
  [/^\/plan\/([^/]+)\/?$/i, (id, places) => about('plan', placeOf(id, places))],
  [/^\/refer\/([^/]+)\/?$/i, (id, places) => about('refer', placeOf(id, places.filter(listsHelp)))],
  [/^\/elsewhere\/(E0[6-9]\d{6})\/?$/i, (code) => ({ page: 'elsewhere', code: code.toUpperCase() })],
  [/^\/your-place\/?$/i, () => ({ page: 'your-place' })],
]

/** Which page stands at a path, its escapes read. The same for what is drawn, what the tab says and what the server answers. */
export function pageAt(path: string, places: Places): PageAt {
  for (const [pattern, page] of PAGES) {
    const found = pattern.exec(path)
    if (found !== null) return page(found[1] ?? '', places)
  }
  return { page: 'missing', what: 'page' }
}

const listsHelp = ({ counts }: PlaceSummary): boolean => counts.services > 0

const placeOf = (id: string, places: Places): PlaceSummary | undefined => places.find((place) => place.id === id)

const about = (page: 'find' | 'shortlist' | 'plan' | 'refer', place: PlaceSummary | undefined): PageAt =>
  place === undefined ? { page: 'missing', what: 'place' } : { page, place }
