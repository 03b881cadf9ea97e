import { RULE_BLANK } from '../listing/blank.ts'
import type { HoursRule } from '../listing/hoursRule.ts'

/**
 * National helplines and pages, by hand. Constants, so that they stand in the page that the server renders and work without
 * a connection. A blank is "not stated". The order is the order in which they are offered: money first.
 */
export interface Helpline {
  id: LineId
  name: string
  /** As published; null = none that a stored page vouches for. Never a mobile. */
  phone: string | null
  /** To type instead of speaking: a textphone, or the Relay UK number. */
  text: string | null
  /** Page with a British Sign Language interpreter. */
  bsl: string | null
  /** Their own page. */
  url: string | null
  /** null = not stated, which is not "closed". */
  hoursRules: readonly HoursRule[] | null
  /** 0800 and 0808 are free from every UK phone since 1 July 2015, 03 costs what 01 and 02 cost: santander.co.uk call charges, 2015-07. */
  freeToCall: 'yes' | 'no' | 'not stated'
  nations: readonly ('england' | 'wales' | 'scotland' | 'northern-ireland')[]
  forWhat: LineNeed
  source: PageSource
}

/** The page that vouches for the facts. `on` = the newest date that the page itself names, as exact as it names it; null = none. */
export interface PageSource {
  title: string
  url: string
  on: string | null
}

export type LineNeed = (typeof LINE_NEEDS)[number]
/** In the order in which they are offered. */
export const LINE_NEEDS = ['money', 'debt', 'home', 'listening', 'health', 'safety', 'asylum'] as const

export type LineId = (typeof LINE_IDS)[number]
const LINE_IDS = [
  'hardship',
  'citizens-advice',
  'universal-credit',
  'healthy-start',
  'stepchange',
  'debtline',
  'shelter',
  'samaritans',
  'nhs-mind',
  'childline',
  'silver-line',
  'nhs-111',
  'gas-emergency',
  'domestic-abuse',
  'migrant-help',
] as const

const UK = ['england', 'wales', 'scotland', 'northern-ireland'] as const

const rule = (byday: readonly string[], opens_at: string, closes_at: string, bank_holiday: HoursRule['bank_holiday']): HoursRule => ({
  ...RULE_BLANK,
  byday: [...byday],
  opens_at,
  closes_at,
  bank_holiday,
})
const WORKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR']
const DAY_AND_NIGHT = [rule([...WORKDAYS, 'SA', 'SU'], '00:00', '24:00', 'open')]

const line = (said: Pick<Helpline, 'id' | 'name' | 'forWhat' | 'source'> & Partial<Helpline>): Helpline => ({
  phone: null,
  text: null,
  bsl: null,
  url: null,
  hoursRules: null,
  freeToCall: 'yes',
  nations: ['england'],
  ...said,
})
const page = (title: string, url: string, on: string | null = null): PageSource => ({ title, url, on })

export const HELPLINES: readonly Helpline[] = [
  line({
    id: 'hardship',
    name: 'Help through Hardship',
    phone: '0808 208 2138',
    url: 'https://www.trusselltrust.org/get-help-1/',
    hoursRules: [rule(WORKDAYS, '09:00', '17:00', 'not stated')],
    nations: ['england', 'wales'],
    forWhat: 'money',
    source: page('Trussell: get help', 'https://www.trusselltrust.org/get-help-1/'),
  }),
  line({
    id: 'citizens-advice',
    name: 'Citizens Advice',
    phone: '0800 144 8848',
    url: 'https://www.citizensadvice.org.uk/',
    forWhat: 'money',
    source: page('Citizens Advice Coventry', 'https://coventrycitizensadvice.org.uk/get-help-to-buy-food-milk-healthy-start-scheme/'),
  }),
  line({
    id: 'universal-credit',
    name: 'Universal Credit',
    phone: '0800 328 5644',
    text: '18001 0800 328 5644',
    url: 'https://www.gov.uk/universal-credit/contact-universal-credit',
    hoursRules: [rule(WORKDAYS, '08:00', '18:00', 'not stated')],
    nations: ['england', 'wales', 'scotland'],
    forWhat: 'money',
    source: page('GOV.UK: contact Universal Credit', 'https://www.gov.uk/universal-credit/contact-universal-credit'),
  }),
  line({
    id: 'healthy-start',
    name: 'Healthy Start',
    phone: '0300 330 7010',
    url: 'https://www.healthystart.nhs.uk/how-to-apply/',
    hoursRules: [rule(WORKDAYS, '08:00', '18:00', 'closed')],
    freeToCall: 'no',
    forWhat: 'money',
    source: page('Derby City Council: Healthy Start', 'https://derby.gov.uk/advice-and-benefits/benefits/healthy-start-test/'),
  }),
  line({
    id: 'stepchange',
    name: 'StepChange',
    phone: '0800 138 1111',
    url: 'https://www.stepchange.org/',
    nations: UK,
    forWhat: 'debt',
    source: page('StepChange: phone calls about debts', 'https://www.stepchange.org/debt-info/debt-collection/phone-calls-about-debt.aspx'),
  }),
  line({
    id: 'debtline',
    name: 'National Debtline',
    phone: '0808 808 4000',
    url: 'https://www.nationaldebtline.org/',
    nations: ['england', 'wales', 'scotland'],
    forWhat: 'debt',
    source: page('Moray Council: Blue Monday', 'http://interchange.moray.gov.uk/int_events/Page_117209.html', '2018-01-15'),
  }),
  line({
    id: 'shelter',
    name: 'Shelter',
    phone: '0808 800 4444',
    url: 'https://england.shelter.org.uk/',
    forWhat: 'home',
    source: page('Myshon: winter homelessness', 'https://myshon.co.uk/englands-winter-refugee-homelessness-crisis-2'),
  }),
  line({
    id: 'samaritans',
    name: 'Samaritans',
    phone: '116 123',
    url: 'https://www.samaritans.org/how-we-can-help/contact-samaritan/',
    hoursRules: DAY_AND_NIGHT,
    nations: UK,
    forWhat: 'listening',
    source: page(
      'Coventry Samaritans: open over Christmas',
      'https://samaritans.org/branches/coventry/coventry-branch-news/coventry-samaritans-will-be-open-usual-over-christmas',
    ),
  }),
  line({
    id: 'nhs-mind',
    name: 'NHS 111, mental health option',
    phone: '111',
    text: '18001 111',
    hoursRules: DAY_AND_NIGHT,
    forWhat: 'listening',
    source: page(
      'North London NHS: 111 for mental health',
      'https://northlondonmentalhealth.nhs.uk/news/nhs-111-available-for-mental-health-across-north-london-5150',
    ),
  }),
  line({
    id: 'childline',
    name: 'Childline',
    phone: '0800 1111',
    url: 'https://www.childline.org.uk/',
    hoursRules: DAY_AND_NIGHT,
    nations: UK,
    forWhat: 'listening',
    source: page(
      'Birmingham Mail: how to reach Childline',
      'https://www.birminghammail.co.uk/news/uk-news/childline-receives-record-number-calls-13770044.amp',
    ),
  }),
  line({
    id: 'silver-line',
    name: 'The Silver Line',
    phone: '0800 470 8090',
    hoursRules: DAY_AND_NIGHT,
    nations: UK,
    forWhat: 'listening',
    source: page(
      'Ehospice: the Silver Line',
      'https://ehospice.com/uk_posts/launch-of-the-silver-line-first-free-24-hour-helpline-for-older-people/',
    ),
  }),
  line({
    id: 'nhs-111',
    name: 'NHS 111',
    phone: '111',
    text: '18001 111',
    hoursRules: DAY_AND_NIGHT,
    forWhat: 'health',
    source: page('NHS London: NHS 111', 'https://www.myhealth.london.nhs.uk/nhs-111'),
  }),
  line({
    id: 'gas-emergency',
    name: 'National Gas Emergency Service',
    phone: '0800 111 999',
    hoursRules: DAY_AND_NIGHT,
    nations: ['england', 'wales', 'scotland'],
    forWhat: 'health',
    source: page('Invictus Energy: what to do if you suspect a gas escape', 'https://invictusenergygroup.co.uk/gas-leak'),
  }),
  line({
    id: 'domestic-abuse',
    name: 'National Domestic Abuse Helpline',
    phone: '0808 2000 247',
    bsl: 'https://www.nationaldahelpline.org.uk/',
    url: 'https://www.nationaldahelpline.org.uk/',
    hoursRules: DAY_AND_NIGHT,
    forWhat: 'safety',
    source: page(
      'GOV.UK: Refuge to operate the helpline',
      'https://www.gov.uk/government/news/refuge-awarded-grant-to-operate-domestic-abuse-helpline',
    ),
  }),
  line({
    id: 'migrant-help',
    name: 'Migrant Help',
    url: 'https://www.migranthelpuk.org/',
    hoursRules: DAY_AND_NIGHT,
    nations: UK,
    forWhat: 'asylum',
    source: page('Migrant Help: asylum services', 'https://www.migranthelpuk.org/news/asylum-services-update-november2022', '2022-11-10'),
  }),
]

export const helpline = (id: LineId): Helpline => HELPLINES.find((each) => each.id === id)!
