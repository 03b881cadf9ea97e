import type { AdviserCase } from '../cases/adviserCase.ts'

const WEST_MIDLANDS = { place: 'west-midlands' }

const LAW_CENTRE = { id: '6980866f', name: 'Central England Law Centre, Coventry' }
const LAW_CENTRE_ADVICE = { id: 'e5ee220c', name: 'Coventry Law Centre at Coventry Citizens Advice' }
const COVENTRY_ARMY = { id: 'fbbaf4df', name: 'Coventry City, Salvation Army' }
const HARVEST = { id: '824485c9', name: 'Harvest Community Food Bank' }
const MUSLIM_FORUM = { id: '1f0a48f2', name: 'Wolverhampton Muslim Forum Food Bank' }
const STATION_HUB = { id: '3a245352', name: 'Mental Health Peer Support Drop-in, Station Hub' }
const POM_POMS = { id: '97968d8e', name: 'Pom-Poms 4 Loneliness: Place of Welcome' }
const SHELTER = { id: '75d37779', name: 'Shelter West Midlands Advice Service' }
const ESSENTIALS = { id: '92f2b58e', name: 'Community Essentials Food Bank' }
const YATE = { id: '6d334609', name: 'Yate, North Bristol & South Gloucestershire Food Bank' }
const YATE_ADVICE = { id: 'aa8d687a', name: 'Citizens Advice South Gloucestershire, Yate' }
const CLACTON = { id: '9444035c', name: 'Clacton Food Bank' }
const TENDRING_ADVICE = { id: '4b910fd0', name: 'Citizens Advice Tendring' }
const CLACTON_LIBRARY = { id: '4cc8ae26', name: 'Clacton Library' }

/** Written before the matcher was looked at or run on them. */
export const SOUTH: readonly AdviserCase[] = [
  {
    ...WEST_MIDLANDS,
    at: '2026-10-21T14:00',
    title: 'a family in one room of a hostel, without recourse to public funds or a kitchen, in Coventry',
    outward: 'CV1',
    client: {
      areas: ['CV1', 'E08000026'],
      needs: ['immigration', 'housing', 'food-today'],
      children: ['1-4', '5-10'],
      money: 'nothing',
      noKitchen: true,
      noRecourse: true,
    },
    answers: [
      {
        need: 'immigration',
        first: [LAW_CENTRE],
        why: 'The one place in the city that lists immigration advice, for people of Coventry, free, with a number. I look up its registration.',
      },
      {
        need: 'housing',
        first: [LAW_CENTRE],
        next: [LAW_CENTRE_ADVICE],
        why: 'A homelessness application may touch their leave: the same solicitor does both, in one visit. The centre at Citizens Advice is a little nearer but lists no immigration advice.',
      },
      {
        need: 'food-today',
        first: [COVENTRY_ARMY],
        why: 'Eight minutes away, with a number, not known to ask for a voucher: I ring and ask for food that needs no cooking. All others near belong to the network that wants a voucher.',
      },
    ],
  },
  {
    ...WEST_MIDLANDS,
    at: '2026-11-06T09:30',
    title: 'a pensioner with a dog who cannot cook, in Wolverhampton',
    outward: 'WV1',
    client: {
      areas: ['WV1', 'E08000031'],
      needs: ['food-today', 'company', 'pet-food'],
      age: 74,
      money: 'little',
      noKitchen: true,
      pets: true,
    },
    answers: [
      {
        need: 'food-today',
        first: [HARVEST],
        next: [MUSLIM_FORUM],
        why: 'It is Friday: open this afternoon, twelve minutes away, "no referral needed", with a number to ask for food that needs no cooking; a proof of address is brought. The Muslim Forum was checked later but lists no hours.',
      },
      {
        need: 'company',
        first: [STATION_HUB, POM_POMS],
        why: 'The drop-in at the station is on this very morning, five minutes away, open to all and checked this year; Pom-Poms is just what is asked for, by bus, on Thursday.',
      },
      { need: 'pet-food', first: [HARVEST], why: 'Nobody states pet food: the food bank that is rung anyway is asked in the same call.' },
    ],
  },
  {
    ...WEST_MIDLANDS,
    at: '2023-07-13T11:00',
    title: 'a man who cannot leave the house and will only use the phone, in Solihull',
    outward: 'B91',
    client: { areas: ['B91', 'E08000029'], needs: ['debt', 'food-today'], age: 58, cannotGoOut: true },
    answers: [
      {
        need: 'debt',
        first: [SHELTER],
        why: 'Debt advice with a number, the nearest that is not for another town. The free national debt line is rung beside it.',
      },
      {
        need: 'food-today',
        first: [ESSENTIALS],
        why: 'The one food bank of his borough near, with a number, not known to ask for a voucher: I ring and ask whether they bring it.',
      },
    ],
  },
  {
    place: 'bristol-area',
    at: '2026-11-30T10:00',
    title: 'a carer with a food bank voucher in hand and a prepayment meter, in Yate',
    outward: 'BS37',
    client: { areas: ['BS37', 'E06000025'], needs: ['food-today', 'debt', 'bills'], age: 52, holds: ['voucher'] },
    answers: [
      {
        need: 'food-today',
        first: [YATE],
        why: 'She holds the voucher that its network takes, and it is nine minutes away. Its hours are not listed: one call first.',
      },
      {
        need: 'debt',
        first: [YATE_ADVICE],
        why: 'Three minutes away and the only debt advice of her council. The listing is of 2016 and has no number, so that the free debt line is rung beside it.',
      },
      { need: 'bills', first: [YATE_ADVICE], why: 'The same door lists energy advice: one visit answers both.' },
    ],
  },
  {
    place: 'north-east-essex',
    at: '2024-06-12T13:30',
    title: 'a student of 19 without money or a voucher, in Clacton',
    outward: 'CO15',
    client: { areas: ['CO15', 'E07000076'], needs: ['food-today', 'benefits', 'online'], age: 19, money: 'nothing' },
    answers: [
      {
        need: 'food-today',
        first: [CLACTON],
        why: 'It wants a voucher, but Citizens Advice is around the corner and the food bank tells on the phone who writes one. The next food bank that is not known to want one is nineteen kilometres away.',
      },
      {
        need: 'benefits',
        first: [TENDRING_ADVICE],
        why: 'In the town, free, for anyone, with a number; nobody else lists benefits advice.',
      },
      { need: 'online', first: [CLACTON_LIBRARY], why: 'Six minutes away, listed as open until five; other libraries are farther.' },
    ],
  },
]
