/** The rooms of the house, in order: what each may import from beside itself. Whatever is not named is refused. A folder below a room belongs to it. */
const LISTINGS = ['core/days', 'core/listing']
const ANSWERS = ['core/place', 'core/hours', 'core/seek']

const CORE: Readonly<Record<string, readonly string[]>> = {
  'core/days': [],
  'core/listing': ['core/days'],
  'core/place': LISTINGS,
  'core/hours': LISTINGS,
  'core/reading': ['core/listing'],
  'core/seek': [...LISTINGS, 'core/place', 'core/hours'],
  'core/support': [...LISTINGS, 'core/hours', 'core/seek'],
  'core/match': [...LISTINGS, ...ANSWERS, 'core/support'],
  'core/report': [...LISTINGS, 'core/place'],
  'core/share': ['core/listing', 'core/support'],
  'core/lists/row': [...LISTINGS, 'core/place', 'core/hours'],
  'core/lists/merge': [...LISTINGS, 'core/place', 'core/lists/row'],
  'core/lists/known': [...LISTINGS, 'core/place', 'core/hours', 'core/reading', 'core/lists/row'],
  'core/lists': [...LISTINGS, 'core/place', 'core/lists/row', 'core/lists/merge'],
  'core/lists/table': [...LISTINGS, 'core/place', 'core/hours', 'core/reading', 'core/report', 'core/lists', 'core/lists/row'],
  'core/lists/formats': [
    ...LISTINGS,
    'core/place',
    'core/hours',
    'core/reading',
    'core/report',
    'core/lists',
    'core/lists/row',
    'core/lists/table',
  ],
  'core/gap/query': ['core/listing', 'core/seek'],
  'core/gap/distance': ['core/place'],
  'core/gap/access': ['core/gap/distance'],
  'core/gap/fairness': [],
  'core/gap/ground': ['core/place', 'core/gap/distance'],
  'core/gap/hours': [...LISTINGS, ...ANSWERS, 'core/gap/distance'],
  'core/gap/counted': [...LISTINGS, 'core/hours', 'core/seek', 'core/gap/query'],
  'core/gap/model': [
    'core/listing',
    'core/place',
    'core/gap/query',
    'core/gap/counted',
    'core/gap/distance',
    'core/gap/fairness',
    'core/gap/hours',
  ],
  'core/gap/water': ['core/listing', 'core/place', 'core/gap/model'],
  'core/gap/run': ['core/gap/access', 'core/gap/distance', 'core/gap/hours', 'core/gap/model'],
  'core/gap/answer': [
    'core/listing',
    'core/place',
    'core/gap/query',
    'core/gap/counted',
    'core/gap/distance',
    'core/gap/model',
    'core/gap/run',
    'core/gap/water',
  ],
  'core/gap/whatIf': ['core/hours', 'core/gap/access', 'core/gap/distance', 'core/gap/hours', 'core/gap/model', 'core/gap/run'],
  'core/gap/siting': ['core/gap/distance'],
}

const GAP = Object.keys(CORE).filter((room) => room.startsWith('core/gap/'))
const MEASURES = { 'core/gap/measures': [...LISTINGS, ...ANSWERS, ...GAP] }
const QUESTIONS = { 'core/gap/questions': [...LISTINGS, ...ANSWERS, ...GAP, 'core/gap/measures'] }
const WIRE = { 'core/api': [...Object.keys(CORE), 'core/gap/measures', 'core/gap/questions'] }

const INSIDE = { ...CORE, ...MEASURES, ...QUESTIONS, ...WIRE }
const ALL_CORE = Object.keys(INSIDE)
const PAGES = [...ALL_CORE, 'client/ui', 'client/i18n', 'client/frame']
const HELP = ['device', 'address', 'fetch', 'words', 'facts', 'shortlist', 'card', 'lines', 'where', 'map', 'report'].map(
  (name) => `client/help/${name}`,
)

const CLIENT: Readonly<Record<string, readonly string[]>> = {
  'client/ui': [],
  'client/i18n': ALL_CORE,
  'client/frame': [...ALL_CORE, 'client/ui'],
  'client/help/device': [],
  'client/help/address': PAGES,
  'client/help/fetch': PAGES,
  'client/help/words': PAGES,
  'client/help/facts': PAGES,
  'client/help/shortlist': [...PAGES, 'client/help/address'],
  'client/help/card': [...PAGES, 'client/help/words', 'client/help/shortlist'],
  'client/help/lines': [...PAGES, 'client/help/words', 'client/help/card'],
  'client/help/where': [...PAGES, 'client/help/address', 'client/help/fetch', 'client/help/lines'],
  'client/help/map': [...PAGES, 'client/help/address', 'client/help/fetch', 'client/help/words', 'client/help/card'],
  'client/help/report': [...PAGES, 'client/help/address', 'client/help/fetch', 'client/help/words', 'client/help/facts'],
  'client/help/listing': [...PAGES, ...HELP],
  'client/help/share': [...PAGES, ...HELP, 'client/help/listing'],
  'client/find': [...PAGES, ...HELP, 'client/help/listing'],
  'client/plan': [...PAGES, ...HELP, 'client/help/listing'],
  'client/shortlist': [...PAGES, ...HELP, 'client/help/listing', 'client/help/share'],
  'client/refer': [...PAGES, ...HELP, 'client/help/listing', 'client/help/share'],
  'client/elsewhere': [...PAGES, ...HELP],
  'client/about': [...PAGES, ...HELP, 'client/help/listing'],
}
const ALL_CLIENT = Object.keys(CLIENT)

/** Beside these, every room of the server may take `server` itself: clock and chance, log, what it is made from. */
const SERVER: Readonly<Record<string, readonly string[]>> = {
  'server/store': [],
  'server/threads': ['server/http', 'server/packs'],
  'server/siting': ['server/threads'],
  'server/http': [],
  'server/tiles': ['server/store'],
  'server/england': [],
  'server/packs': ['server/http', 'server/england'],
  'server/places': ['server/http', 'server/england', 'server/packs', 'server/store'],
  'server/lists': ['server/packs', 'server/places', 'server/store'],
  'server/pages': ['server/http', 'server/packs', 'server/threads'],
  'server/reports': ['server/http', 'server/packs', 'server/pages', 'server/store'],
  'server/routes': ['server/http', 'server/packs', 'server/pages', 'server/reports', 'server/siting', 'server/tiles', 'server/threads'],
}

const BUILD: Readonly<Record<string, readonly string[]>> = {
  'data/build/raw': [],
  'data/build/readers': ['data/build/raw'],
  'data/build/ground': ['data/build/raw'],
  'data/build/merge': ['data/build/raw', 'data/build/readers', 'data/build/ground'],
}

const withCore = (rooms: Readonly<Record<string, readonly string[]>>, more: readonly string[] = []) =>
  Object.fromEntries(Object.entries(rooms).map(([room, others]) => [room, [...ALL_CORE, ...more, ...others]]))

export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  ...INSIDE,
  ...CLIENT,
  client: [...ALL_CORE, ...ALL_CLIENT],
  ...withCore(SERVER, ['server']),
  server: [...ALL_CORE, ...Object.keys(SERVER)],
  ...withCore(BUILD),
  'data/build': [...ALL_CORE, ...Object.keys(BUILD)],
}

/** The room that a path lies in: the one with the longest name that begins it. */
export const roomOf = (path: string): string | undefined =>
  Object.keys(ROOMS)
    .filter((room) => path.startsWith(`${room}/`))
    .toSorted((a, b) => b.length - a.length)[0]
