import { readWhen } from '../../../../core/seek/when.ts'
import type { AdviserCase } from './adviserCase.ts'

const when = (...texts: string[]) => texts.map((text) => readWhen(text)!)
const EVENINGS = when('mon-eve', 'tue-eve', 'wed-eve', 'thu-eve', 'fri-eve', 'sat-eve', 'sun-eve')

/** Tuesday 24 November 2026, 11 am: what is listed is months or years old, most of it without hours. */
const AT = '2026-11-24T11:00'
const BIRMINGHAM = { place: 'west-midlands', at: AT }
const BRISTOL = { place: 'bristol-area', at: AT }

const ERDINGTON = { id: 'f6df0f16', name: 'Erdington Food Bank' }
const ERDINGTON_ARMY = { id: '69b03836', name: 'Birmingham Erdington, Salvation Army' }
const BETHANY = { id: '6b20fe3c', name: 'Bethany Food Bank' }
const SHELTER_BIRMINGHAM = { id: '75d37779', name: 'Shelter West Midlands Advice Service' }
const LAW_CENTRE = { id: '73daec38', name: 'Avon and Bristol Law Centre' }
const EASTON_ARMY = { id: '970e17ea', name: 'Bristol Easton, Salvation Army' }
const VICTORIA_PARK = { id: '3af46a29', name: 'Victoria Park Food Bank' }
const BRISTOL_SOUTH_ARMY = { id: 'ddd88dda', name: 'Bristol South, Salvation Army' }
const MARKSBURY = { id: 'ef99d328', name: 'Marksbury Road Library' }
const CITADEL = { id: '6f4851d6', name: 'Colchester Citadel, Salvation Army' }
const SHELTER_COLCHESTER = { id: 'dcf28db1', name: 'Shelter, Colchester' }
const FORTY_SECOND = { id: 'f2e41968', name: '42nd Street' }

export const NOW: readonly AdviserCase[] = [
  {
    ...BIRMINGHAM,
    title: 'the parent of two under five, halal, no voucher, evenings only, in Birmingham',
    outward: 'B24',
    client: {
      areas: ['B24', 'E08000025'],
      needs: ['food-today', 'nappies', 'debt'],
      children: ['baby', '1-4'],
      diet: ['halal'],
      times: EVENINGS,
    },
    answers: [
      {
        need: 'food-today',
        first: [ERDINGTON_ARMY, BETHANY],
        why: 'Neither is known to ask for a voucher and both have a number: the Salvation Army is nearer, Bethany was checked later, so I ring the one and then the other. Erdington Food Bank is nearest but its network wants a voucher, so that an issuer would come first.',
      },
      {
        need: 'nappies',
        first: [ERDINGTON_ARMY, BETHANY],
        why: 'The baby banks listed are at the other end of the region and have not been checked. Whoever is rung for food is asked for nappies in the same call.',
      },
      {
        need: 'debt',
        first: [SHELTER_BIRMINGHAM],
        why: 'The nearest debt adviser listed and it answers by phone, which the evenings and two small children ask for. The listing is old, so the free debt line is rung beside it.',
      },
    ],
  },
  {
    ...BIRMINGHAM,
    title: 'a woman on her own, whose worker issues for Erdington Food Bank',
    outward: 'B24',
    client: { areas: ['B24', 'E08000025'], needs: ['food-today'], money: 'nothing' },
    mine: ['f6df0f16'],
    answers: [
      {
        need: 'food-today',
        first: [ERDINGTON],
        next: [ERDINGTON_ARMY, BETHANY],
        why: 'The worker writes the voucher at this desk, and the door is 19 minutes away. What keeps others out is no hurdle here.',
      },
    ],
  },
  {
    ...BRISTOL,
    title: 'somebody seeking asylum, without recourse to public funds, who asks for help with money',
    outward: 'BS5',
    client: {
      areas: ['BS5', 'E06000023'],
      needs: ['money', 'immigration', 'food-today'],
      money: 'nothing',
      languages: ['ar'],
      noRecourse: true,
      noId: true,
    },
    answers: [
      {
        need: 'money',
        first: [LAW_CENTRE],
        why: 'A wrong claim may harm their case, so that immigration advice comes before any money; this centre gives that and knows benefits. It has a number; the refugee drop-in has none listed.',
      },
      {
        need: 'immigration',
        first: [LAW_CENTRE],
        why: 'The one place near that lists immigration advice. Its registration is not stated: I look it up before I send them.',
      },
      {
        need: 'food-today',
        first: [EASTON_ARMY, VICTORIA_PARK],
        why: 'Neither is known to ask for a voucher or papers and each has a number: Easton is half the way, Victoria Park was checked this year. The nearest food bank belongs to a network that wants a voucher.',
      },
    ],
  },
  {
    ...BRISTOL,
    title: 'a man of 70 in a wheelchair, half an hour at most, a few pounds',
    outward: 'BS3',
    client: {
      areas: ['BS3', 'E06000023'],
      needs: ['food-today', 'warm'],
      age: 70,
      access: ['step-free'],
      money: 'little',
      farthestMin: 30,
    },
    answers: [
      {
        need: 'food-today',
        first: [VICTORIA_PARK],
        next: [BRISTOL_SOUTH_ARMY],
        why: 'An independent food bank, not known to ask for a voucher, within his half hour and checked this year; steps are asked about on the phone. The nearer ones belong to a network that wants a voucher.',
      },
      {
        need: 'warm',
        first: [MARKSBURY],
        why: 'A library is warm, free and for all; this one is ten minutes away and listed as open on Tuesdays. The warm space proper is six kilometres off, and the next library is closed today.',
      },
    ],
  },
  {
    place: 'north-east-essex',
    at: AT,
    title: 'a woman with a dog, in debt, without a voucher',
    outward: 'CO1',
    client: { areas: ['CO1', 'E07000071'], needs: ['food-today', 'debt', 'pet-food'], pets: true, money: 'nothing' },
    answers: [
      {
        need: 'food-today',
        first: [CITADEL],
        why: 'Four minutes away, not known to ask for a voucher, with a number to ring first. All the others near belong to a network that wants a voucher.',
      },
      {
        need: 'debt',
        first: [SHELTER_COLCHESTER],
        why: 'The nearest of the two places that list debt advice, in the town itself. Old and on a number that costs, so that the free debt line stands beside it.',
      },
      {
        need: 'pet-food',
        first: [CITADEL],
        why: 'Nobody states pet food; some food banks have it. She is asked for at the Citadel anyway, so that the same call answers it.',
      },
    ],
  },
  {
    place: 'greater-manchester',
    at: AT,
    title: 'somebody of 16 whose spirits are low',
    outward: 'M9',
    client: { areas: ['M9', 'E08000003'], needs: ['low-mood'], age: 16 },
    answers: [
      {
        need: 'low-mood',
        first: [FORTY_SECOND],
        why: 'It is for people of 13 to 25, which is what decides at 16, and has a number. Others are as old in the list and do not say that they take anybody under 18.',
      },
    ],
  },
]
