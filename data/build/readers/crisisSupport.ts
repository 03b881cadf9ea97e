import type { CouncilSupport } from '../../../core/place/place.ts'

/** Paid by the councils of England until the Crisis and Resilience Fund took its place (`CRISIS_FUND_SOURCE` in core/support/moneyPages.ts). */
const OLD_FUND = { name: 'Household Support Fund', ended: '2026-03-31' }
const NEW_FUND = 'Crisis and Resilience Fund'

/**
 * The crisis support of each council, kept by hand from the council's own pages: what it is called, where, and the number where the
 * page gives one. Where a page still speaks of the fund that ended, the row says so, names what follows it and keeps the council's own
 * page; where a page is older, its date says so. `on` = the newest date that the page itself names; null = none. No mail address or mobile of a person.
 */
interface Row {
  authority: string
  name: string
  url: string
  phone?: string
  title: string
  /** Where another page than `url` vouches for it. */
  source?: string
  /** True = the page, its title or its address still speaks of the Household Support Fund. */
  namesOldFund?: true
  on: string | null
}

/** Essex County Council runs one scheme for its districts; Southend answers for it. */
const ESSEX = {
  name: 'Essential Living Fund (Essex)',
  url: 'https://www.southend.gov.uk/extra-financial-help/essential-living-fund',
  phone: '0300 790 0124',
  title: 'Southend, for Essex: Essential Living Fund',
  source: 'http://www.southend.gov.uk/info/200288/extra_financial_help/69/essential_living_fund',
  on: null,
}

const ROWS: readonly Row[] = [
  // West Midlands
  {
    authority: 'E08000025',
    name: 'Local Welfare Provision',
    url: 'https://www.birmingham.gov.uk/LWP',
    title: 'Birmingham: Local Welfare Provision',
    on: '2023',
  },
  {
    authority: 'E08000026',
    name: NEW_FUND,
    url: 'https://www.coventry.gov.uk/hsf',
    namesOldFund: true,
    title: 'Coventry: Household Support Fund',
    on: '2024-04',
  },
  {
    authority: 'E08000027',
    name: NEW_FUND,
    url: 'https://www.dudley.gov.uk/council-community/cost-of-living/crisis-and-resilience-fund/crf',
    title: 'Dudley: Crisis and Resilience Fund',
    on: null,
  },
  {
    authority: 'E08000028',
    name: 'Local Welfare Provision',
    url: 'https://www.sandwell.gov.uk/householdsupportfund',
    namesOldFund: true,
    title: 'Sandwell: Household Support Fund',
    on: '2024-04',
  },
  {
    authority: 'E08000029',
    name: 'Discretionary Crisis Fund',
    url: 'https://www.solihull.gov.uk/news/9-december-solihull-winter-support-scheme',
    phone: '0121 704 8100',
    title: 'Solihull: winter support scheme',
    on: '2020-12-09',
  },
  {
    authority: 'E08000030',
    name: NEW_FUND,
    url: 'https://go.walsall.gov.uk/benefits/household-support-fund',
    namesOldFund: true,
    title: 'Walsall: Household Support Fund',
    on: '2025-04',
  },
  {
    authority: 'E08000031',
    name: 'Cost of living help',
    url: 'https://www.wolverhampton.gov.uk/news/help-still-available-cope-cost-living',
    title: 'Wolverhampton: help with the cost of living',
    on: null,
  },
  // Bristol area
  {
    authority: 'E06000023',
    name: 'Local Crisis Prevention Fund',
    url: 'https://www.bristol.gov.uk/residents/benefits-and-financial-help/local-crisis-prevention-fund-emergency-payments-and-household-goods/apply-for-an-emergency-payment',
    title: 'Bristol: apply for an emergency payment',
    on: null,
  },
  {
    authority: 'E06000024',
    name: 'Welfare provision scheme',
    url: 'https://www.n-somerset.gov.uk/my-services/benefits-support/welfare-provision-scheme',
    title: 'North Somerset: welfare provision scheme',
    on: null,
  },
  {
    authority: 'E06000025',
    name: NEW_FUND,
    url: 'https://beta.southglos.gov.uk/household-support-fund/',
    phone: '01454 868009',
    namesOldFund: true,
    title: 'South Gloucestershire: household support fund',
    on: null,
  },
  // North East Essex
  { authority: 'E07000071', ...ESSEX },
  { authority: 'E07000076', ...ESSEX },
  // Greater Manchester
  {
    authority: 'E08000001',
    name: 'Local Welfare Provision',
    url: 'https://www.bolton.gov.uk/benefits/help-crisis-emergency',
    title: 'Bolton: help in a crisis',
    on: null,
  },
  {
    authority: 'E08000002',
    name: 'Food and fuel support',
    url: 'https://www.bury.gov.uk/benefits/bury-food-and-fuel-support',
    title: 'Bury: food and fuel support',
    on: null,
  },
  {
    authority: 'E08000003',
    name: NEW_FUND,
    url: 'https://www.manchester.gov.uk/HSF',
    phone: '0800 023 2692',
    namesOldFund: true,
    title: 'Manchester: support this Christmas (advice line)',
    source:
      'https://www.manchester.gov.uk/news/article/9398/council_reiterates_what_support_is_available_for_anyone_struggling_this_christmas',
    on: '2023',
  },
  {
    authority: 'E08000004',
    name: 'Local Welfare Provision',
    url: 'https://www.oldham.gov.uk/info/100001/benefits_and_money/1837/emergency_support_-_local_welfare_provision',
    phone: '0161 770 5468',
    title: 'Oldham: Local Welfare Provision',
    on: null,
  },
  {
    authority: 'E08000005',
    name: 'Discretionary Crisis Fund',
    url: 'http://www.rochdale.gov.uk/council-tax-benefits-and-money/discretionary-crisis-fund/Pages/apply-for-an-award.aspx',
    phone: '01706 532222',
    title: 'Rochdale: Discretionary Crisis Fund',
    source: 'http://rochdale.gov.uk/council-tax-benefits-and-money/discretionary-crisis-fund/Pages/default.aspx',
    on: null,
  },
  {
    authority: 'E08000006',
    name: 'Salford Assist',
    url: 'https://www.salford.gov.uk/hsf',
    phone: '0800 011 3998',
    namesOldFund: true,
    title: 'Salford: cost-of-living support confirmed',
    source: 'https://news.salford.gov.uk/news/vital-cost-of-living-support-confirmed-for-salford-residents',
    on: '2025-10',
  },
  {
    authority: 'E08000007',
    name: 'Financial support in a crisis',
    url: 'https://www.stockport.gov.uk/financial-support-in-a-crisis/household-support-grant',
    namesOldFund: true,
    title: 'Stockport: financial support in a crisis',
    on: null,
  },
  {
    authority: 'E08000008',
    name: NEW_FUND,
    url: 'https://www.tameside.gov.uk/householdsupportfund',
    phone: '0161 342 8355',
    namesOldFund: true,
    title: 'Tameside: Household Support Fund',
    source: 'https://public.tameside.gov.uk/pressreleases/f1030pressreleasestory107.asp?keyword=+&story=5776',
    on: '2024-12',
  },
  {
    authority: 'E08000009',
    name: 'Trafford Assist',
    url: 'https://www.trafford.gov.uk/residents/benefits-and-council-tax/benefits/Trafford-Assist/About-Trafford-Assist.aspx',
    title: 'Trafford: about Trafford Assist',
    on: '2024-02',
  },
  {
    authority: 'E08000010',
    name: NEW_FUND,
    url: 'https://www.wigan.gov.uk/Resident/Benefit-Grants/Welfare-Reform/Household-support-fund.aspx',
    namesOldFund: true,
    title: 'Wigan: Household Support Fund',
    on: '2024-10',
  },
]

const SUPPORT: readonly CouncilSupport[] = ROWS.map(({ authority, name, url, phone, title, source, namesOldFund, on }) => ({
  authority,
  name,
  was: namesOldFund ? OLD_FUND : null,
  url,
  phone: phone ?? null,
  source: { title, url: source ?? url, on },
}))

/** The support of the given authorities, in their order. An authority without a row has none that we know of. */
export const crisisSupportIn = (authorities: readonly string[]): CouncilSupport[] =>
  authorities.flatMap((code) => SUPPORT.filter(({ authority }) => authority === code))
