import type { AdviserCase } from '../cases/adviserCase.ts'

const WEST_MIDLANDS = { place: 'west-midlands' }

const LIFE = { id: '3ea8cc0f', name: 'Life Pregnancy Matters Centre' }
const MUSLIM_FORUM = { id: '1f0a48f2', name: 'Wolverhampton Muslim Forum Food Bank' }
const THE_WELL = { id: 'f3b5592c', name: 'Wolverhampton Food Bank' }
const HALESOWEN_LIBRARY = { id: '650fb370', name: 'Halesowen Library' }
const CRADLEY_LIBRARY = { id: '4507eda5', name: 'Cradley Library' }
const COST_HUB = { id: '490dbfd5', name: 'Cost of Living Support Hub, Halesowen Library' }
const CHRIST_CHURCH_LYE = { id: '55ce2021', name: 'Christ Church Lye: Place of Welcome' }
const WOODSIDE = { id: '62afa23d', name: 'Woodside Internet Centre: Place of Welcome' }
const WALSALL_ADVICE = { id: '0e338c4e', name: 'Citizens Advice Walsall' }
const ABLEWELL = { id: '898f068d', name: 'Ablewell Advice, Black Country Food Bank' }
const THE_ROCK = { id: '606c8283', name: 'The Rock, Black Country Food Bank' }

/** Written before the matcher was looked at or run on them. */
export const MIDLANDS: readonly AdviserCase[] = [
  {
    ...WEST_MIDLANDS,
    at: '2026-12-03T10:00',
    title: 'an asylum seeker with a baby and a small child, halal, without recourse to public funds, in Wolverhampton',
    outward: 'WV3',
    client: {
      areas: ['WV3', 'E08000031'],
      needs: ['baby-things', 'clothes', 'food-today'],
      children: ['baby', '1-4'],
      money: 'nothing',
      diet: ['halal'],
      noRecourse: true,
    },
    answers: [
      {
        need: 'baby-things',
        first: [LIFE],
        why: 'Listed in Wolverhampton for asylum-seeker and refugee parents, which is what she is, with a number to ring. No date, but gathered in April 2026. The Welcome Group is for Dudley, Sandwell and west Birmingham and has no number.',
      },
      {
        need: 'clothes',
        first: [LIFE],
        why: 'The same call: it lists clothes beside baby things. The other clothes are for other councils.',
      },
      {
        need: 'food-today',
        first: [MUSLIM_FORUM],
        next: [THE_WELL],
        why: 'Checked in August 2026, 35 minutes away, with a number, not known to ask for a voucher: nobody states halal, and here I can trust that they know what it is. The Well brings food in the city, has a number and was checked in February: if the walk is too far with two children it is the next call. Harvest opens on Friday only and wants proof of address.',
      },
    ],
  },
  {
    ...WEST_MIDLANDS,
    at: '2026-12-02T10:00',
    title: 'a widow of 81 in a cold house who sees nobody, in Halesowen',
    outward: 'B63',
    client: { areas: ['B63', 'E08000027'], needs: ['warm', 'bills', 'company'], age: 81, money: 'little' },
    answers: [
      {
        need: 'warm',
        first: [HALESOWEN_LIBRARY],
        next: [CRADLEY_LIBRARY],
        why: 'Twenty-one minutes away and listed as open on Wednesday until six. Cradley is 25 minutes away and listed until five. The nearest library that calls itself a welcoming space is 54 minutes away in another borough: I do not send a woman of 81 there for a word. The hours are of 2023, so I look them up first.',
      },
      {
        need: 'bills',
        first: [COST_HUB],
        why: 'The one place that lists energy advice, for any resident of Dudley borough, on Wednesdays. It was announced for the winter of 2023 and has no number, but it is in the library that she goes to anyway, so that nothing is lost when it has ended.',
      },
      {
        need: 'company',
        first: [CHRIST_CHURCH_LYE],
        next: [WOODSIDE],
        why: 'Friday, eleven to one, free, open to everyone, three kilometres away on her bus pass. Woodside is on Mondays and six kilometres away. The Welcome Group in her own town is for refugees. All lists of Places of Welcome are of 2021: somebody goes with her the first time.',
      },
    ],
  },
  {
    ...WEST_MIDLANDS,
    at: '2026-11-30T12:00',
    title: 'a wheelchair user with a dog who cannot leave the flat while bailiffs call, in Walsall',
    outward: 'WS1',
    client: {
      areas: ['WS1', 'E08000030'],
      needs: ['debt', 'food-today', 'pet-food'],
      age: 49,
      money: 'nothing',
      access: ['step-free'],
      cannotGoOut: true,
      pets: true,
    },
    answers: [
      {
        need: 'debt',
        first: [WALSALL_ADVICE],
        why: 'The debt advice of his own town, 11 minutes away, with a number, so that it can be done by phone. Listed in 2015: the free national debt line is rung beside it, and nobody opens the door to a bailiff meanwhile.',
      },
      {
        need: 'food-today',
        first: [ABLEWELL, THE_ROCK],
        why: 'Nine and 16 minutes away, of one network with one number, both still in the list of August 2026: one call settles which of them is open, whether somebody brings it and whether it asks for a voucher. Neither says so, the listing of the network in Brierley Hill does. The Well brings food, but in Wolverhampton.',
      },
      { need: 'pet-food', first: [ABLEWELL, THE_ROCK], why: 'Nobody states pet food: it is asked in the same call.' },
    ],
  },
]
