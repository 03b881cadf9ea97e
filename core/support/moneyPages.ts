import type { PageSource } from './helplines.ts'

/** A page that helps with money where no number is to be rung. */
export interface MoneyPage {
  name: string
  url: string
  source: PageSource
}

/** GOV.UK's list of benefits calculators: free and anonymous. */
export const BENEFITS_CHECK: MoneyPage = {
  name: 'GOV.UK',
  url: 'https://www.gov.uk/benefits-calculators',
  source: {
    title: 'Rochdale directory: benefits calculators',
    url: 'http://search3.openobjects.com/kb5/rochdale/directory/service.action?id=PpIrg5VMe0Q',
    on: null,
  },
}

const CALCULATORS = {
  title: 'Kirklees local offer: benefits calculator',
  url: 'https://www.kirkleeslocaloffer.org.uk/information-and-advice/finance-and-benefits/benefits-calculator/',
  on: '2020-11-06',
}

/** The calculators on that list. */
export const BENEFIT_CALCULATORS: readonly MoneyPage[] = [
  { name: 'Turn2us', url: 'https://www.turn2us.org.uk/', source: CALCULATORS },
  { name: 'entitledto', url: 'https://www.entitledto.co.uk/', source: CALCULATORS },
  { name: 'Policy in Practice', url: 'https://policyinpractice.co.uk/', source: CALCULATORS },
]

/** The guides "Worrying About Money?" of over 120 authorities, in translation, Easy Read and audio. */
export const WORRYING_ABOUT_MONEY: MoneyPage = {
  name: 'Independent Food Aid Network',
  url: 'https://www.foodaidnetwork.org.uk/cash-first-leaflet-information',
  source: {
    title: 'Independent Food Aid Network: cash first leaflets',
    url: 'https://www.foodaidnetwork.org.uk/cash-first-leaflet-information',
    on: null,
  },
}

/** Finds the council of a postcode, on GOV.UK: the postcode is typed there, never sent from here. */
export const FIND_COUNCIL: MoneyPage = {
  name: 'GOV.UK',
  url: 'https://www.gov.uk/find-local-council',
  source: {
    title: 'Bournemouth Echo: Household Support Fund, Budget 2024',
    url: 'https://www.bournemouthecho.co.uk/news/24166536.budget-2024-household-support-fund-extended-six-months/',
    on: '2024',
  },
}

/** Since April 2026 councils in England pay crisis support from the Crisis and Resilience Fund. */
export const CRISIS_FUND_SOURCE: PageSource = {
  title: 'fundsforNGOs: Crisis and Resilience Fund',
  url: 'https://news.fundsforngos.org/2026/01/16/financial-support-government-to-provide-direct-cash-assistance-to-those-in-need',
  on: '2026-01-16',
}
