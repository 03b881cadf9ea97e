import { readWhen } from '../../../../core/seek/when.ts'
import type { AdviserCase } from '../cases/adviserCase.ts'

const when = (...texts: string[]) => texts.map((text) => readWhen(text)!)
const WEST_MIDLANDS = { place: 'west-midlands' }
const GREATER_MANCHESTER = { place: 'greater-manchester' }

const GREEN_LANE = { id: '23537710', name: 'Green Lane Masjid and Community Centre Food Bank' }
const SPARKHILL = { id: '87436c6b', name: 'Sparkhill Food Bank' }
const FEEDO_NEEDO = { id: 'e8bc16e4', name: 'Feedo Needo Food Bank' }
const LIFE = { id: '3ea8cc0f', name: 'Life Pregnancy Matters Centre' }
const STONE_STREET = { id: '650125db', name: 'Community Hub Stone Street: Place of Welcome' }
const TOP_CHURCH = { id: 'abef2ce1', name: "Top Church (St Thomas and St Luke's): Place of Welcome" }
const GLEBEFIELDS = { id: 'b6988526', name: 'Glebefields Library: Welcoming Space' }
const COSELEY = { id: '55edf3a3', name: 'Coseley Library' }
const THE_PLACE = { id: 'ac4b50d6', name: 'The Place (Fallowfield Community Library), Fallowfield & Withington Food Bank' }
const CENTRAL_ARMY = { id: '947fadd0', name: 'Manchester Central, Salvation Army' }
const MANCHESTER_LAW_CENTRE = { id: '163ff686', name: 'Greater Manchester Law Centre' }
const PENDLETON = { id: 'eba87dfd', name: 'Pendleton Gateway' }
const LUCIES = { id: '69001dc3', name: "Emmaus Salford, Lucie's Pantry" }

/** Written before the matcher was looked at or run on them. */
export const NORTH: readonly AdviserCase[] = [
  {
    ...WEST_MIDLANDS,
    at: '2026-12-04T10:00',
    title: 'a refugee with status, whose first benefit has not come, with a baby, halal, no voucher, in Small Heath',
    outward: 'B10',
    client: {
      areas: ['B10', 'E08000025'],
      needs: ['food-today', 'nappies'],
      children: ['baby'],
      money: 'nothing',
      diet: ['halal'],
    },
    answers: [
      {
        need: 'food-today',
        first: [GREEN_LANE],
        next: [SPARKHILL, FEEDO_NEEDO],
        why: 'Fifteen minutes with a pram, has a number, was checked in February 2026 and was still in the list in August; it is not known to ask for a voucher, and they know what halal is. It is Friday: I ring before the prayers. Sparkhill is 27 minutes away and was checked in July 2026, but its network wants a voucher, which a health visitor can write. Feedo Needo has a number and is not known to want one, but is 44 minutes away, and there is no fare.',
      },
      {
        need: 'nappies',
        first: [GREEN_LANE],
        next: [LIFE],
        why: 'Nobody near states nappies and there is no baby bank in reach: they are asked for in the call that is made anyway. Life is for refugee parents and has a number, but it is in Wolverhampton and nobody says that it brings anything. The Welcome Group is for the west of Birmingham, not for Small Heath, and has no number.',
      },
    ],
  },
  {
    ...WEST_MIDLANDS,
    at: '2026-11-30T10:00',
    title: 'a widower of 77 who speaks to nobody from one week to the next, in Dudley',
    outward: 'DY1',
    client: { areas: ['DY1', 'E08000027'], needs: ['company'], age: 77, money: 'little' },
    answers: [
      {
        need: 'company',
        first: [STONE_STREET],
        next: [TOP_CHURCH],
        why: 'Two Places of Welcome are 18 minutes away, free, for everyone, and both lists are of October 2021. Stone Street has a number, which tells whether it still runs and books his seat, and it is tomorrow; Top Church is on Wednesday from one to three and has none. Woodside and Hope House are on today but twice as far. The groups without an address are for refugees.',
      },
    ],
  },
  {
    ...WEST_MIDLANDS,
    at: '2026-12-03T13:00',
    title: 'a single man of 58 with an empty meter and no bus fare, in Tipton',
    outward: 'DY4',
    client: { areas: ['DY4', 'E08000028'], needs: ['warm'], age: 58, money: 'nothing' },
    answers: [
      {
        need: 'warm',
        first: [GLEBEFIELDS],
        next: [COSELEY],
        why: 'It is Thursday afternoon. Glebefields is 15 minutes away, calls itself a welcoming space, is free and is listed for Thursday from nine to five. Tipton Library is as near, but it and Great Bridge are listed without a Thursday: I send nobody to a door that I know is shut. Coseley, listed until five, is 40 minutes away. All hours are of 2023 and are looked up first.',
      },
    ],
  },
  {
    ...GREATER_MANCHESTER,
    at: '2026-12-02T10:00',
    title: 'a student of 20 with a few pounds a week, told by a landlord to be out by Christmas, in Fallowfield',
    outward: 'M14',
    client: { areas: ['M14', 'E08000003'], needs: ['cheap-shop', 'housing'], age: 20, money: 'little' },
    answers: [
      {
        need: 'cheap-shop',
        first: [THE_PLACE],
        next: [CENTRAL_ARMY],
        why: 'The grocer at the library is 13 minutes away and for those within 15 minutes on foot: twelve pounds of food for 2.50, Friday morning, and there is a number to ask whether it still runs, for the hours are of 2018. The voucher is for the food bank at the same door, not for the grocer. Anson and Coverdale are for their own neighbours and Old Moat for its own postcode. The Salvation Army on Saturday, two pounds, names no area and has a number, but is 43 minutes away.',
      },
      {
        need: 'housing',
        first: [MANCHESTER_LAW_CENTRE],
        why: 'The only housing advice listed for the city: free, by appointment, and one makes it by phone: leave a message and they ring back. The 36 minutes are walked once there is an appointment. The housing line of the council is rung beside it, and nobody moves out on a letter.',
      },
    ],
  },
  {
    ...GREATER_MANCHESTER,
    at: '2026-12-01T12:30',
    title: 'a warehouse worker with a long form for a disability benefit, at work by day, in Pendleton',
    outward: 'M6',
    client: {
      areas: ['M6', 'E08000006'],
      needs: ['benefits'],
      age: 44,
      money: 'little',
      times: when('mon-eve', 'tue-eve', 'wed-eve', 'thu-eve', 'sat'),
    },
    answers: [
      {
        need: 'benefits',
        first: [PENDLETON],
        next: [LUCIES],
        why: 'Of his own council, for anyone who needs it, 17 minutes away, and the one near door that is listed for the evening: Monday to Thursday until ten, Saturday until one. It has no number, so that he looks in after work. The advice session at the pantry is two minutes nearer and has a number, but it was listed in 2018 for the members of a pantry and without a time. The Jobcentre decides on claims; it does not fill in forms against itself.',
      },
    ],
  },
]
