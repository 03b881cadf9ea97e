/** One request of a recording. */
export interface Asked {
  path: string
  /** Sent as JSON. */
  json?: unknown
  /** Sent as a form. */
  form?: Readonly<Record<string, string>>
  headers?: Readonly<Record<string, string>>
  method?: string
}

/** What the requests are made from: the places, and some listings of each. */
export interface Held {
  place: string
  bbox: readonly [number, number, number, number]
  files: Readonly<Record<string, string | null>>
  /** Ids of listings: some of each kind. */
  ids: readonly string[]
  /** Ids of food banks. */
  foodBanks: readonly string[]
  outwards: readonly string[]
  names: readonly string[]
}

const THEN = '2018-02-08T11:00'
const TIMES = ['now', 'today', 'tomorrow', 'sat', 'sat-am', 'tue-10', 'mon-pm,fri-eve']
const MEASURES = ['access', 'choice', 'fairness', 'ground', 'hours', 'lines', 'ring', 'robustness', 'shortfall', 'sites', 'wait']

/** A spread of questions to every path of the API, right and wrong ones. */
export function apiQuestions(all: readonly Held[]): Asked[] {
  return [
    ...['/api/health/live', '/api/health/ready', '/api/places', '/api/programmes', '/openapi.json', '/api/nothing', '/api/places?x=1'].map(
      plain,
    ),
    ...['PUT', 'DELETE', 'OPTIONS', 'HEAD'].flatMap((method) => ['/api/places', '/api/reports', '/'].map((path) => ({ path, method }))),
    ...all.flatMap(placeQuestions),
    ...['england', 'atlantis'].flatMap((place) => [
      plain(`/api/places/${place}/areas`),
      plain(`/api/places/${place}/search`),
      plain(`/api/places/${place}/gaps?columns=code,nearest_m`),
      plain(`/api/places/${place}/gaps?format=csv&types=food-bank`),
      { path: `/api/places/${place}/siting`, json: { model: 'pmedian' } },
      { path: `/api/places/${place}/what-if`, json: { changes: [{ do: 'remove', id: 'x' }] } },
    ]),
    ...['M16', 'm16', 'M16%200RA', 'M1%201', 'ZZ9', 'B24', 'CO1', 'SY13', '12', 'M16x'].map((text) => plain(`/api/postcodes/${text}`)),
    ...['/api/services/x', '/api/services/00000000-0000-4000-8000-000000000000', '/tiles/3/4/2', '/tiles/x/y/z', '/assets/none.js'].map(
      plain,
    ),
    ...['a', 'Moss Side', 'moss', 'mos side', 'Bath', 'Burnley', 'St Annes', 'ashton', 'x'.repeat(81), ''].map((q) =>
      plain(`/api/search/places?q=${encodeURIComponent(q)}`),
    ),
    ...reportsOf(all),
  ]
}

const plain = (path: string): Asked => ({ path })

function placeQuestions(held: Held): Asked[] {
  const base = `/api/places/${held.place}`
  const [west, south, east, north] = held.bbox
  const near = `${((west + east) / 2).toFixed(4)},${((south + north) / 2).toFixed(4)}`
  const searches = [
    '',
    `near=${near}`,
    `near=${near}&types=food-bank,food-pantry&limit=5`,
    `near=${near}&types=library&open=now&at=2026-06-10T10:00`,
    `near=${near}&referral=none&limit=500`,
    `near=${near}&needs=no-referral,step-free,free&children=1-4,5-10&languages=pl,ur`,
    `q=community%20cafe&near=${near}`,
    `q=foodbnk&at=${THEN}`,
    `at=${THEN}&near=${near}&limit=50`,
    'near=200,90',
    'types=food-bnk&when=sometime&needs=x&children=30&languages=polish&open=later&limit=0&bad=1',
    'at=2018-02-31',
    ...TIMES.map((when) => `near=${near}&when=${when}&at=2026-11-26T12:00`),
  ]
  const gaps = [
    '',
    'types=food-bank&format=csv',
    'types=food-bank,food-pantry&hours=sat-10&format=csv',
    'format=geojson&types=community-meal',
    'types=food-bank&reach_m=800&detour=1.4&fresh=aging',
    'types=food-bank&referral=open&without=stale,unread-hours&nth=2',
    'columns=code,nearest_m,in_need&nth=3&format=csv',
    'columns=nothing',
    `at=${THEN}&types=food-bank`,
    'reach_m=0&hours=someday&types=x&measures=y&nth=1.5',
    ...MEASURES.map((measure) => `types=food-bank,advice-debt&measures=${measure}`),
    'measures=access&method=gravity&decay=exp:0.001',
    'measures=access&method=e2sfca&decay=step:400=1,800=.5',
    'measures=access,fairness,shortfall&method=bfca&types=food-bank',
    'measures=access&method=cumulative&decay=binary:900',
    'measures=access&decay=power:1&reach_m=900',
    'measures=access&decay=binary:5000',
    'measures=access&decay=nonsense',
    'measures=hours,wait&hours=tue-12&types=food-bank,library',
  ]
  const [first, second] = held.foodBanks
  const at = [Number(near.split(',')[0]), Number(near.split(',')[1])]
  const what = [
    { changes: [{ do: 'add', at, types: ['food-bank'], hours: 'Tu,Th 10:00-12:00' }] },
    { types: ['food-bank'], changes: [{ do: 'remove', id: first }] },
    { types: ['food-bank'], hours: 'tue-10', changes: [{ do: 'add', at, types: ['food-bank'], hours: 'Tu 10:00-12:00', capacity: 2 }] },
    {
      types: ['food-bank'],
      changes: [
        { do: 'move', id: first, at },
        { do: 'resize', id: second, capacity: 3 },
      ],
    },
    {
      types: ['food-bank'],
      changes: [
        { do: 're-time', id: first, hours: 'Mo-Fr 09:00-17:00' },
        { do: 'redraw', id: first, catchment: null },
      ],
    },
    {
      types: ['food-bank'],
      changes: [
        { do: 'remove', id: first },
        { do: 'move', id: first, at },
      ],
    },
    { types: ['food-bank'], changes: [{ do: 're-time', id: first, hours: 'whenever' }] },
    { changes: [{ do: 'add', at, types: ['library'], catchment: { codes: ['E99'] } }] },
    { changes: [{ do: 'grow' }], x: 1 },
    { changes: [] },
  ]
  const sites = [
    { model: 'mclp', types: ['food-bank'], p: 2 },
    { model: 'mclp', types: ['food-bank'], p: 2, weight: 'people', existing: false, reach_m: 1000 },
    { model: 'backup', types: ['food-bank'], p: 1 },
    { model: 'pmedian', types: ['food-bank'], p: 1 },
    { model: 'lscp', types: ['food-bank'], reach_m: 500, candidates: ['E00000000'] },
    { model: 'x', p: 0, time_limit_s: 100 },
  ].map((one) => ({ time_limit_s: 60, ...one }))
  return [
    ...['services', 'areas', 'areas/figures', 'boundaries', 'refused', 'services?v=wrong', 'services?x=1'].map((name) =>
      plain(`${base}/${name}`),
    ),
    ...Object.values(held.files).flatMap((url) => (url === null ? [] : [plain(url)])),
    ...searches.map((query) => plain(`${base}/search?${query}`)),
    ...gaps.map((query) => plain(`${base}/gaps?${query}`)),
    ...what.map((json) => ({ path: `${base}/what-if`, json })),
    ...sites.map((json) => ({ path: `${base}/siting`, json })),
    { path: `${base}/what-if`, form: { changes: 'x' } },
    ...held.ids.map((id) => plain(`/api/services/${id}`)),
    ...held.outwards.map((outward) => plain(`/api/postcodes/${outward}`)),
    ...held.names.map((name) => plain(`/api/search/places?q=${encodeURIComponent(name)}`)),
  ]
}

function reportsOf([first, second]: readonly Held[]): Asked[] {
  const service = first?.ids[0] ?? ''
  const key = { 'Idempotency-Key': '6f1c5f4e-6a3b-4c1e-9d2f-000000000001' }
  return [
    { path: '/api/reports', json: { service, what: 'hours', note: 'Opens an hour later' }, headers: key },
    { path: '/api/reports', json: { service, what: 'hours', note: 'Opens an hour later' }, headers: key },
    { path: '/api/reports', json: { service, what: 'phone', note: 'Ring 0121 496 0000' } },
    { path: '/api/reports', json: { service, what: 'gone', who: 'me' } },
    { path: '/api/reports', json: { service: '00000000-0000-4000-8000-000000000000', what: 'closed' } },
    { path: '/api/reports', json: { service, what: 'closed' }, headers: { 'Idempotency-Key': 'mine' } },
    { path: '/api/reports', form: { what: 'closed' } },
    { path: `/service/${second?.ids[0]}/report`, form: { what: 'closed', note: 'Shut for good', key: key['Idempotency-Key'] } },
    { path: `/service/${second?.ids[0]}/report`, form: { what: 'hours', note: 'I live at M16 0RA' } },
    { path: `/service/${second?.ids[1]}/report`, form: { note: 'nothing chosen' } },
    { path: `/service/none/report`, form: { what: 'closed' } },
    { path: `/service/${second?.ids[1]}/report` },
  ]
}

/** Pages as a browser without script gets them: over 40, and the form that is posted. */
export function pageQuestions(all: readonly Held[]): Asked[] {
  const finds = [
    '',
    '?show=60',
    `?asof=${THEN}`,
    `?asof=${THEN}&types=food-bank&when=today&needs=no-referral`,
    '?types=food-bank,food-pantry',
    '?types=baby-bank&needs=step-free,by-phone&when=now&languages=pl',
    '?needs=halal,no-kitchen&children=1-4&when=sat-am',
    '?types=nothing&when=never&area=M16%200RA',
  ]
  return [
    ...[
      '/',
      '/find',
      '/helplines',
      '/elsewhere/E08000035',
      '/your-place',
      '/about',
      '/nowhere',
      '/plan/england',
      '/plan/atlantis',
      '/find/atlantis',
      '/find/england',
      '/service/x',
    ].map(plain),
    ...all.flatMap(({ place, ids, outwards }) => [
      ...finds.map((query) => plain(`/find/${place}${query}`)),
      ...outwards.slice(0, 2).map((outward) => plain(`/find/${place}?area=${outward}&types=food-bank`)),
      plain(`/plan/${place}`),
      ...ids.flatMap((id) => [plain(`/service/${id}`), plain(`/service/${id}?asof=${THEN}&area=${outwards[0]}`)]),
    ]),
    ...all.flatMap(({ place, outwards, names }) =>
      ['', outwards[0] ?? '', `${outwards[0]} 9ZZ`, `${outwards[0]} 9`, '12 High Street', 'Atlantis', ...names].map((where) => ({
        path: '/find',
        form: { where, place, types: 'food-bank' },
      })),
    ),
    ...['M16 0RA', 'm160ra', '12 High Street, B24 9AA', 'Moss Side', 'Newtown', 'London', 'SW1A 1AA', 'M1 1', 'x'].map((where) => ({
      path: '/find',
      form: { where, asof: THEN },
    })),
  ]
}
