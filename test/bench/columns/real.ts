import type { ExpectedTable } from '../../core/lists/judgeTable.ts'

type Columns = ExpectedTable['columns']

const days = (ending: string, isTaken: boolean): Columns =>
  Object.fromEntries(['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'].map((day) => [`${day}_${ending}`, isTaken ? `hours.${day}` : null]))

/** The real tables of the raw data (`services/` of `--raw`), and what a careful person makes of their columns. */
export const REAL: Readonly<Record<string, Columns>> = {
  'community_listings.csv': {
    region: null,
    name: 'name',
    organisation: 'organisation',
    types: 'types',
    address: 'address',
    postcode: 'postcode',
    hours_text: 'hours',
    referral_text: 'referral',
    eligibility_text: 'eligibility',
    cost_text: 'cost',
    languages: 'languages',
    access_text: 'access',
    phone: 'phone',
    url: 'url',
    source_title: null,
    source_url: null,
    source_date: 'checked',
    source_licence: null,
    notes: 'notes',
  },
  'givefood_2024.csv': {
    kind: 'types',
    name: 'name',
    foodbank: 'organisation',
    slug: 'id',
    address: 'address',
    postcode: 'postcode',
    lat: 'lat',
    lon: 'lon',
    network: 'network',
    telephone: 'phone',
    url: 'url',
    constituency: null,
  },
  'gm_food_support_2018.csv': {
    Name: 'name',
    'Referral method': 'referral',
    'Opening times': 'hours',
    Address: 'address',
    Postcode: 'postcode',
    Contact: 'phone',
    Website: 'url',
    'Area name': null,
    'Area code': 'authority',
  },
  'library_hours_2023.csv.gz': {
    authority: 'organisation',
    name: 'name',
    address: 'address',
    postcode: 'postcode',
    type: null,
    year_closed: 'status',
    ...days('staffed', true),
    ...days('unstaffed', false),
    url: 'url',
  },
  'trafford_libraries_2023-11.csv': {
    name: 'name',
    type: 'types',
    address: 'address',
    postcode: 'postcode',
    website: 'url',
    lon: 'lon',
    lat: 'lat',
  },
}
