import { readWhen } from '../../../../core/seek/when.ts'
import type { AdviserCase } from './adviserCase.ts'

const when = (...texts: string[]) => texts.map((text) => readWhen(text)!)
const EVENINGS = when('mon-eve', 'tue-eve', 'wed-eve', 'thu-eve', 'fri-eve', 'sat-eve', 'sun-eve')

/** Thursday 8 February 2018, 11 am: lists a month old, with hours and routes. */
const NOON = '2018-02-08T11:00'
const MANCHESTER = { place: 'greater-manchester', at: NOON }

const BARAKAH = { id: '2c682b02', name: 'Barakah Food Aid' }
const RAINBOW = { id: '720c202a', name: 'Rainbow Christian Centre' }
const EMMAUS = { id: '69001dc3', name: "Emmaus Salford, Lucie's Pantry" }
const FOODCYCLE = { id: '1a4a74af', name: 'FoodCycle Manchester' }
const CARITAS = { id: 'b602e108', name: 'Caritas Diocese of Salford' }
const BOOTH = { id: '43831250', name: 'Booth Centre' }
const REACH_OUT = { id: 'aadb3041', name: 'Reach out to the Community' }
const WESLEY = { id: 'a95926d5', name: 'Trussell Trust food bank, Wesley Enterprise Centre' }
const CITY_PANTRY = { id: '947fadd0', name: 'Salvation Army Manchester City Centre' }
const PORCH_BOXES = { id: '38181ac4', name: 'Porch Boxes' }
const FREEDOM = { id: '35cce152', name: 'Freedom Church' }

export const THEN: readonly AdviserCase[] = [
  {
    ...MANCHESTER,
    title: 'a parent of two under five, halal, no voucher, evenings only',
    outward: 'M16',
    client: {
      areas: ['M16', 'E08000003'],
      needs: ['food-today', 'nappies', 'debt', 'company'],
      children: ['baby', '1-4'],
      diet: ['halal'],
      times: EVENINGS,
    },
    answers: [
      {
        need: 'food-today',
        first: [BARAKAH],
        next: [RAINBOW],
        why: 'It says "self-refer", has a number to ring this minute and brings emergency parcels in the week, so that neither a voucher nor the evening is in the way. No door within a walk is open on a Thursday evening; Rainbow Christian Centre opens tomorrow at six and comes next.',
      },
      {
        need: 'nappies',
        first: [BARAKAH],
        why: 'No baby bank is listed and nobody states nappies, so I ask the place that I ring for food anyway. One call and one delivery answer both.',
      },
      {
        need: 'debt',
        first: [EMMAUS],
        why: 'The only place in reach that names an advice surgery, and it has a number. The free national debt line is rung beside it.',
      },
      {
        need: 'company',
        first: [FOODCYCLE],
        why: 'A shared meal on Wednesday evening is company at an hour when they can come. The nearer meals are by day, and the other evening one is for people without a home.',
      },
    ],
  },
  {
    ...MANCHESTER,
    title: 'a man on his own with no kitchen, no papers and no money, today',
    outward: 'M16',
    client: {
      areas: ['M16', 'E08000003'],
      needs: ['hot-meal', 'food-today'],
      noKitchen: true,
      noId: true,
      money: 'nothing',
      times: when('today'),
    },
    answers: [
      {
        need: 'hot-meal',
        first: [CARITAS],
        next: [BOOTH],
        why: 'A meal that is open now and until four, half an hour on foot. The Booth Centre serves until half past one but is more than an hour away.',
      },
      {
        need: 'food-today',
        first: [CARITAS, REACH_OUT],
        why: 'A parcel of rice and pulses is of no use to him: a meal that is on the table now is food today. Reach Out is open all day, gives to people who sleep rough and has a number, so that either is right.',
      },
    ],
  },
  {
    ...MANCHESTER,
    title: 'somebody in work who holds a voucher and can come on Saturday alone',
    outward: 'M16',
    client: { areas: ['M16', 'E08000003'], needs: ['food-today', 'cheap-shop'], holds: ['voucher'], money: 'little', times: when('sat') },
    answers: [
      {
        need: 'food-today',
        first: [WESLEY],
        next: [REACH_OUT],
        why: 'It takes the voucher that they hold and is open on Saturday from eleven to one, 26 minutes away. Reach Out is open on Saturday too, but whether it gives to anybody who comes is not said.',
      },
      {
        need: 'cheap-shop',
        first: [CITY_PANTRY],
        why: 'Open on a Saturday at two pounds, which they have, with a number to ask whether they may join. The Mustard Tree clubs are farther, have no number and are for people on a pension or benefits, which somebody in work may not be.',
      },
    ],
  },
  {
    ...MANCHESTER,
    title: 'a woman of 82 in Bury who cannot go out; the worker writes a referral',
    outward: 'BL9',
    client: { needs: ['food-today', 'benefits'], age: 82, cannotGoOut: true, holds: ['referral'], areas: ['BL9', 'E08000002'] },
    answers: [
      {
        need: 'food-today',
        first: [PORCH_BOXES, FREEDOM],
        next: [BARAKAH],
        why: 'Both deliver in her town on the word of a worker, which is what she has; one answers a phone, the other says that it brings food to people who find it hard to come. Barakah delivers without any referral but works from Manchester.',
      },
      {
        need: 'benefits',
        first: [FREEDOM],
        why: 'It is in her town, comes to people and lists benefits advice. Nobody else in reach does; the national line is rung beside it.',
      },
    ],
  },
]
