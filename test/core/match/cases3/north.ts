import { readWhen } from '../../../../core/seek/when.ts'
import type { AdviserCase } from '../cases/adviserCase.ts'

const when = (...texts: string[]) => texts.map((text) => readWhen(text)!)
const GREATER_MANCHESTER = { place: 'greater-manchester' }

const FIRST_PLACE = { id: '382ac563', name: 'Oldham housing advice (First Place)' }
const ROUNDTHORN = { id: '71420e64', name: 'Oldham Roundthorn, Salvation Army' }
const SALLY_ANNS = { id: '22deacfb', name: "Sally-Ann's Pantry" }
const OLDHAM_FOOD = { id: '211de4f9', name: 'Oldham Food Bank' }
const CITY_CENTRE_ARMY = { id: '947fadd0', name: 'Salvation Army Manchester City Centre' }
const FOODCYCLE = { id: '1a4a74af', name: 'FoodCycle Manchester' }
const JUNK_FOOD = { id: '14c72394', name: 'Real Junk Food Manchester' }
const RAINBOW = { id: '720c202a', name: 'Rainbow Christian Centre' }
const BARAKAH = { id: '2c682b02', name: 'Barakah Food Aid' }
const MUSTARD_TREE = { id: '83a76548', name: 'Mustard Tree' }
const RESTORATION = { id: '2be75f7b', name: 'Christian Restoration Manchester' }
const CARERS_CENTRE = { id: 'a17d8385', name: 'Trafford Carers Centre' }
const ALZHEIMERS = { id: '0c1d2ecc', name: 'Alzheimers Society Trafford' }
const THERAPIES = { id: '7c688af7', name: 'Trafford Psychological Therapies' }
const NEW_WAY = { id: 'e2f84871', name: 'New Way Forward' }
const SALE_HUB = { id: '9608731c', name: 'Sale Community Hub' }
const SALE_WEST = { id: '911908b1', name: 'Trussell Trust food bank, Sale West Credit Unit Rooms' }

/** Written before the matcher was looked at or run on them. */
export const NORTH: readonly AdviserCase[] = [
  {
    ...GREATER_MANCHESTER,
    at: '2026-12-02T10:00',
    title: 'a care leaver of 19 who is about to lose a tenancy and has a few pounds left, in Oldham',
    outward: 'OL1',
    client: { areas: ['OL1', 'E08000004'], needs: ['housing', 'food-today', 'cheap-shop'], age: 19, money: 'little' },
    answers: [
      {
        need: 'housing',
        first: [FIRST_PLACE],
        why: 'A duty of the council she lives in, before the tenancy ends: its housing advice is listed for people homeless or at risk of it, 21 minutes away, with a number. Listed in 2020; nobody else in Oldham lists housing advice.',
      },
      {
        need: 'food-today',
        first: [ROUNDTHORN],
        next: [OLDHAM_FOOD],
        why: 'No voucher in hand. The Salvation Army at Roundthorn, 32 minutes away, has a number, was still in the list in August 2026 and is not known to ask for one. The food bank is nearer, 20 minutes, and checked in August, but its network wants a voucher: it is rung next, and the leaving care team can write one. The other doors as near were last looked at in 2018 and have no number, want a voucher or a referral, or are shut on a Wednesday.',
      },
      {
        need: 'cheap-shop',
        first: [SALLY_ANNS],
        why: 'The only cheap shop of the town: a pantry for a donation, a pound suggested, listed for Tuesday, Wednesday and Thursday, ten to one, so that it is on this morning. It has no number of its own, but it is at the door of the Salvation Army that is rung anyway.',
      },
    ],
  },
  {
    ...GREATER_MANCHESTER,
    at: '2018-02-15T14:00',
    title: 'a vegan cleaner at work all week who can come in the evening or on a Saturday, in Ardwick',
    outward: 'M13',
    client: {
      areas: ['M13', 'E08000003'],
      needs: ['food-today', 'hot-meal', 'cheap-shop'],
      age: 41,
      money: 'little',
      diet: ['vegan'],
      times: when('mon-eve', 'tue-eve', 'wed-eve', 'thu-eve', 'fri-eve', 'sat'),
    },
    answers: [
      {
        need: 'food-today',
        first: [RAINBOW, BARAKAH],
        next: [RESTORATION],
        why: 'It is Thursday. Rainbow is listed for Friday from six, 27 minutes away, has a number, asks for proof of circumstances and is not known to want a voucher. Barakah takes people who refer themselves by phone and brings emergency parcels in the week. Christian Restoration has an evening too, but on Tuesday and 41 minutes away. The doors that are nearer are listed by day, by appointment or without hours. Nobody states vegan food: it is asked on the phone.',
      },
      {
        need: 'hot-meal',
        first: [FOODCYCLE],
        next: [JUNK_FOOD],
        why: 'A hot meal on Wednesday at half past seven, 17 minutes away: the one meal near that is listed for an evening and not for homeless people. The pay as you feel restaurant lists no hours and is rung first.',
      },
      {
        need: 'cheap-shop',
        first: [CITY_CENTRE_ARMY],
        next: [MUSTARD_TREE],
        why: 'A food club on Saturdays, ten to noon: two pounds a week, 27 minutes away, with a number. Mustard Tree is on Saturdays too, ten to four, but 49 minutes away, without a number and for people on a pension or benefits. Coverdale and Anson are nearer but open on weekdays by day.',
      },
    ],
  },
  {
    ...GREATER_MANCHESTER,
    at: '2024-02-20T10:00',
    title: 'a man of 72 who looks after a wife with dementia, does not sleep and has little food in, in Sale',
    outward: 'M33',
    client: { areas: ['M33', 'E08000009'], needs: ['food-today', 'caring', 'low-mood'], age: 72, money: 'little' },
    answers: [
      {
        need: 'food-today',
        first: [SALE_HUB],
        next: [SALE_WEST],
        why: 'Checked this month, for everyone though first of all for Sale West, and it is Tuesday: food is collected or brought from ten to two, so that he need not leave his wife. It is 35 minutes away and has a number that answers now. The food bank beside it is open from eleven to one but wants a voucher and was last looked at in 2018.',
      },
      {
        need: 'caring',
        first: [CARERS_CENTRE],
        next: [ALZHEIMERS],
        why: 'For unpaid carers of people who live in Trafford, which is what he is, nine minutes away with a number. The Alzheimers Society, 15 minutes away, has a number too. Both lists are of 2018, so that nothing parts them but what they are for.',
      },
      {
        need: 'low-mood',
        first: [THERAPIES],
        next: [NEW_WAY],
        why: 'For anyone over 16 with a Trafford doctor, nine minutes away, with a number. The group on Fridays is for mothers. New Way Forward is farther and a group.',
      },
    ],
  },
]
