import { compact } from '../../listing/wire.ts'
import { checkedOn } from '../../listing/freshness.ts'
import { type Fact, Service } from '../../listing/service.ts'
import { numberOf } from './columns/cellTests.ts'
import { readDay } from './day.ts'
import type { Field } from './columns/fields.ts'
import { languageName } from './says/languagesIn.ts'

/** One column of the form in which a list is kept in a table. */
export interface TemplateColumn {
  heading: string
  /** One line for who fills it in. */
  help: string
  field: Field
  /** What changes with it; null = it is not about one fact. */
  fact: Fact | null
  cell: (service: Service) => string
  /** Whether two cells say the same, however a table program wrote them. */
  isSame?: (a: string, b: string) => boolean
}

const sameNumber = (a: string, b: string): boolean => a === b || (numberOf(a) !== null && numberOf(a) === numberOf(b))
const sameDay = (a: string, b: string): boolean => a === b || (readDay(a) !== null && readDay(a) === readDay(b))

const costCell = ({ cost }: Service): string =>
  cost.what ??
  (cost.pence === null
    ? cost.kind === 'not stated'
      ? ''
      : cost.kind
    : `£${(cost.pence / 100).toFixed(2)}${cost.kind === 'membership' ? ' membership' : ''}`)

/** How one gets in where no sentence says it: the routes and what is needed. */
const referralCell = ({ referral: { text, routes, needs, inferred } }: Service): string => {
  if (text !== null) return text
  if (inferred) return ''
  const WORDS = { open: 'drop in', self: 'self-referral', professional: 'by referral' } as const
  return [...routes.map((route) => WORDS[route]), ...needs].join(', ')
}

/** Twenty columns in plain words, then what ties a row to its listing. */
export const TEMPLATE: readonly TemplateColumn[] = [
  { heading: 'Name', help: 'what people call it, such as St Mark Food Bank', field: 'name', fact: 'name', cell: ({ name }) => name },
  {
    heading: 'Organisation',
    help: 'who runs it, if that is another name',
    field: 'organisation',
    fact: 'organisation',
    cell: ({ organisation }) => organisation.name ?? '',
  },
  {
    heading: 'Kind of help',
    help: 'such as food bank; food pantry; community meal; warm space; several with a semicolon between',
    field: 'types',
    fact: 'types',
    cell: ({ types }) => types.join('; '),
  },
  {
    heading: 'What is on offer',
    help: 'a sentence or two in your own words',
    field: 'offers',
    fact: 'summary',
    cell: ({ summary }) => summary ?? '',
  },
  {
    heading: 'Address',
    help: 'building, street and town, without the postcode',
    field: 'address',
    fact: 'address',
    cell: ({ address }) => address ?? '',
  },
  { heading: 'Postcode', help: 'tells where it is on the map', field: 'postcode', fact: 'address', cell: ({ postcode }) => postcode ?? '' },
  {
    heading: 'Latitude',
    help: 'only where the postcode does not lead to the door',
    field: 'lat',
    fact: 'address',
    cell: ({ at }) => (at === null ? '' : String(at[1])),
    isSame: sameNumber,
  },
  {
    heading: 'Longitude',
    help: 'as for latitude; most of England lies west of Greenwich and has a minus',
    field: 'lon',
    fact: 'address',
    cell: ({ at }) => (at === null ? '' : String(at[0])),
    isSame: sameNumber,
  },
  { heading: 'Phone', help: 'one number that anybody may ring', field: 'phone', fact: 'phone', cell: ({ phone }) => phone ?? '' },
  { heading: 'Web page', help: 'its own page, or the mailbox of its office', field: 'url', fact: 'url', cell: ({ url }) => url ?? '' },
  {
    heading: 'Opening times',
    help: 'such as Monday 10am-12 noon; first Saturday of the month 2pm-4pm',
    field: 'hours',
    fact: 'hours',
    cell: hoursCell,
  },
  {
    heading: 'How to get in',
    help: 'such as drop in; by referral; voucher needed',
    field: 'referral',
    fact: 'referral',
    cell: referralCell,
  },
  {
    heading: 'Who can come',
    help: 'such as everyone; people living in Beeston; aged 16 to 25',
    field: 'eligibility',
    fact: 'eligibility',
    cell: ({ eligibility }) => eligibility.text ?? '',
  },
  {
    heading: 'What to bring',
    help: 'such as proof of address; write nothing if nothing is needed',
    field: 'bring',
    fact: 'bring',
    cell: ({ bring }) => (bring === null ? '' : bring.length === 0 ? 'nothing' : bring.join('; ')),
  },
  { heading: 'What it costs', help: 'such as free; £3.50 a week membership; donation', field: 'cost', fact: 'cost', cell: costCell },
  {
    heading: 'Getting in and around',
    help: 'steps, toilets, hearing loop, parking',
    field: 'access',
    fact: 'access',
    cell: ({ access }) => access.text ?? '',
  },
  {
    heading: 'Languages',
    help: 'spoken there beside English, such as Urdu; Polish',
    field: 'languages',
    fact: 'languages',
    cell: ({ languages }) => languages.map(languageName).join('; '),
  },
  { heading: 'Still running', help: 'active; temporarily closed; closed', field: 'status', fact: 'status', cell: ({ status }) => status },
  {
    heading: 'Note to visitors',
    help: 'shown above all else, such as moved to the church hall',
    field: 'alert',
    fact: 'status',
    cell: ({ alert }) => alert?.text ?? '',
  },
  {
    heading: 'Last checked',
    help: 'the day on which somebody made sure that all of the row is right, such as 2026-11-28',
    field: 'checked',
    fact: null,
    cell: (service) => checkedOn(service) ?? '',
    isSame: sameDay,
  },
  { heading: 'Id', help: 'leave as it is; blank in a new row', field: 'id', fact: null, cell: ({ id }) => id },
  {
    heading: 'Machine',
    help: 'leave as it is; blank in a new row',
    field: 'machine',
    fact: null,
    cell: (service) => JSON.stringify(compact(Service.parse(service))),
  },
]

const DAY_NAMES: Readonly<Record<string, string>> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
}

/** As published; without a text the plain weekly sessions, a day each. What is more than that stands in the machine column alone. */
function hoursCell({ hours, hoursText }: Service): string {
  if (hoursText !== null) return hoursText
  const sessions = (hours ?? []).flatMap(({ byday, opens_at, closes_at }) =>
    byday.flatMap((day) =>
      DAY_NAMES[day] === undefined ? [] : [{ day, text: `${DAY_NAMES[day]} ${opens_at}${closes_at === null ? '' : `-${closes_at}`}` }],
    ),
  )
  const order = Object.keys(DAY_NAMES)
  return sessions
    .toSorted((a, b) => order.indexOf(a.day) - order.indexOf(b.day))
    .map(({ text }) => text)
    .join('; ')
}
