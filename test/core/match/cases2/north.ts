import { readWhen } from '../../../../core/seek/when.ts'
import type { AdviserCase } from '../cases/adviserCase.ts'

const when = (...texts: string[]) => texts.map((text) => readWhen(text)!)
const GREATER_MANCHESTER = { place: 'greater-manchester' }

const BOLTON_CITADEL = { id: '3c75453c', name: 'Bolton Citadel, Salvation Army' }
const BRASS = { id: 'fa8fbd39', name: 'BRASS Bolton' }
const BOLTON_HOUSING = { id: 'f052abc7', name: 'Bolton Housing Options' }
const WELLSPRING = { id: '62408e59', name: 'The Wellspring' }
const OLIVE_BRANCH = { id: '197f8447', name: "The 'Olive Branch', Chelwood Foodbank Plus" }
const HEATON_NORRIS = { id: '080fe71b', name: 'Stockport Heaton Norris, Salvation Army' }
const STOCKPORT_HOMES = { id: 'ca1eb959', name: 'Stockport Homes housing advice' }
const WIGAN_ARMY = { id: 'afec7d54', name: 'Wigan, Salvation Army' }
const WIGAN_BRICK = { id: '30087ea9', name: 'The Brick Food Bank' }
const WOOD_STREET = { id: 'd40b3573', name: 'Wood Street Mission' }
const SALFORD_GROCERY = { id: 'de2bd58d', name: 'Salford Community Grocery' }
const LUCIES = { id: '69001dc3', name: "Emmaus Salford, Lucie's Pantry" }
const SALFORD_RESOURCE = { id: 'a9c1921b', name: 'Salford Unemployed and Community Resource Centre' }

/** Written before the matcher was looked at or run on them. */
export const NORTH: readonly AdviserCase[] = [
  {
    ...GREATER_MANCHESTER,
    at: '2018-03-07T10:00',
    title: 'a man who left prison this morning, without papers, money or a voucher, in Bolton',
    outward: 'BL1',
    client: { areas: ['BL1', 'E08000001'], needs: ['food-today', 'housing'], age: 34, money: 'nothing', noId: true },
    answers: [
      {
        need: 'food-today',
        first: [BOLTON_CITADEL],
        next: [BRASS],
        why: 'It is Wednesday: the Citadel is listed as open until noon, twenty minutes away, answers a phone and is not known to ask for a voucher or papers. BRASS is open too, all day, but is farther and has no number. Urban Outreach wants a referral.',
      },
      {
        need: 'housing',
        first: [BOLTON_HOUSING],
        why: 'A prison and a council owe him a duty on the day of release: the council he lives in, by phone now. Nobody else in Bolton lists housing advice.',
      },
    ],
  },
  {
    ...GREATER_MANCHESTER,
    at: '2018-11-20T09:00',
    title: 'a care leaver of 17 with nothing in the cupboard and a bed until Friday, in Stockport',
    outward: 'SK1',
    client: { areas: ['SK1', 'E08000007'], needs: ['food-today', 'housing'], age: 17, money: 'nothing' },
    answers: [
      {
        need: 'food-today',
        first: [WELLSPRING],
        next: [HEATON_NORRIS, OLIVE_BRANCH],
        why: 'Six minutes away, listed as open today at half past eleven and again at five, and not known to ask for a voucher. The Olive Branch opens tomorrow; the Salvation Army answers a phone but lists no hours. The food bank round the corner wants a voucher.',
      },
      {
        need: 'housing',
        first: [STOCKPORT_HOMES],
        why: 'The council must house a homeless care leaver of 17: its housing advice is eight minutes away, open until five, and has a number.',
      },
    ],
  },
  {
    ...GREATER_MANCHESTER,
    at: '2024-01-14T16:00',
    title: 'a shift worker who can come before eight in the morning or on Sundays only, in Wigan',
    outward: 'WN1',
    client: {
      areas: ['WN1', 'E08000010'],
      needs: ['food-today'],
      money: 'little',
      times: when('mon-6', 'tue-6', 'wed-6', 'thu-6', 'fri-6', 'sun'),
    },
    answers: [
      {
        need: 'food-today',
        first: [WIGAN_ARMY],
        next: [WIGAN_BRICK],
        why: 'No hours are listed at any door near, so somebody is rung and asked for another hour. The Salvation Army is there on Sundays anyway and is not known to ask for a voucher; the Brick is nearer but takes a referral and gives an appointment.',
      },
    ],
  },
  {
    ...GREATER_MANCHESTER,
    at: '2018-08-14T10:30',
    title: 'a deaf parent with a baby, whose worker writes a referral, in Salford',
    outward: 'M5',
    client: {
      areas: ['M5', 'E08000006'],
      needs: ['baby-things', 'cheap-shop', 'benefits'],
      children: ['baby'],
      access: ['bsl'],
      holds: ['referral'],
    },
    answers: [
      {
        need: 'baby-things',
        first: [WOOD_STREET],
        why: 'The one baby bank in reach: for families on low incomes in Salford and Manchester, on a referral, which this worker writes. Open today until one.',
      },
      {
        need: 'cheap-shop',
        first: [SALFORD_GROCERY],
        next: [LUCIES],
        why: "Open now, until half past four, thirteen minutes away: a deaf parent can walk in and join. Lucie's Pantry is as near but lists no hours and asks to be rung, which is just what they cannot do.",
      },
      {
        need: 'benefits',
        first: [SALFORD_RESOURCE],
        next: [LUCIES],
        why: 'A benefits adviser proper that people drop in to, for Salford. The surgery at the pantry is nearer but is for its members and at hours that nobody lists.',
      },
    ],
  },
  {
    ...GREATER_MANCHESTER,
    at: '2024-03-08T15:00',
    title: 'a woman who flees abuse with a baby and has no nappies left, in Stockport',
    outward: 'SK1',
    client: { areas: ['SK1', 'E08000007'], needs: ['abuse', 'nappies'], children: ['baby'], money: 'nothing' },
    answers: [
      { need: 'abuse', first: [], why: 'No door is named on a sheet: the national line, on a phone that is safe.' },
      {
        need: 'nappies',
        first: [HEATON_NORRIS, OLIVE_BRANCH],
        why: 'Nobody states nappies, so somebody is rung who can say: either has a number and is not known to ask for a voucher. I do not send her to a door that was last looked at six years ago and has no number, though it would be open now.',
      },
    ],
  },
]
