import type { AdviserCase } from '../cases/adviserCase.ts'

const BRISTOL = { place: 'bristol-area' }
const ESSEX = { place: 'north-east-essex' }

const LAW_CENTRE = { id: '73daec38', name: 'Avon and Bristol Law Centre' }
const EATWELL = { id: 'a95646db', name: 'Eatwell Cafe, Wellspring Settlement' }
const STOKES_CROFT = { id: '5767ff3a', name: 'Stokes Croft Food Project Pay What You Can Cafe' }
const HORFIELD = { id: '12861e13', name: 'Horfield Leisure Centre warm space' }
const COLCHESTER = { id: 'bdfd23ea', name: 'Colchester Food Bank' }
const COLCHESTER_ARMY = { id: '6f4851d6', name: 'Colchester Citadel, Salvation Army' }
const TOTS2TEENS = { id: '18581a06', name: 'Tots2Teens Baby Bank' }
const CLACTON = { id: '9444035c', name: 'Clacton Food Bank' }
const HARWICH_ARMY = { id: '34561b30', name: 'Harwich, Salvation Army' }
const TENDRING_ADVICE = { id: '4b910fd0', name: 'Citizens Advice Tendring' }
const WALTON_LIBRARY = { id: 'd59c0973', name: 'Walton Library' }
const FRINTON_LIBRARY = { id: 'a486df0a', name: 'Frinton Library' }

/** Written before the matcher was looked at or run on them. */
export const SOUTH: readonly AdviserCase[] = [
  {
    ...BRISTOL,
    at: '2026-12-01T10:00',
    title: 'a man whose asylum claim was refused, without money, papers or recourse to public funds, in St Pauls',
    outward: 'BS2',
    client: { areas: ['BS2', 'E06000023'], needs: ['immigration', 'hot-meal'], age: 29, money: 'nothing', noRecourse: true, noId: true },
    answers: [
      {
        need: 'immigration',
        first: [LAW_CENTRE],
        why: 'Ten minutes away, with a number, and the only place in the city that lists immigration advice. The list is of 2015: I ring, and look up its registration, today, for the days to appeal are few.',
      },
      {
        need: 'hot-meal',
        first: [EATWELL],
        next: [STOKES_CROFT],
        why: 'It is Tuesday, the day of its hot meals, 22 minutes away, for what people can pay, which may be nothing. Stokes Croft is half as far and lists free food on Tuesdays, but nobody knows whether it still runs; FoodCycle at the same door as Eatwell is on Saturday.',
      },
    ],
  },
  {
    ...BRISTOL,
    at: '2023-01-16T10:00',
    title: 'a pensioner of 79 who cannot heat his flat and walks a quarter of an hour at most, in Horfield',
    outward: 'BS7',
    client: { areas: ['BS7', 'E06000023'], needs: ['warm', 'benefits'], age: 79, money: 'little', farthestMin: 15 },
    answers: [
      {
        need: 'warm',
        first: [HORFIELD],
        why: 'Fourteen minutes away, free, for everyone without a membership, and listed five weeks ago for just this winter. No hours are listed: they are looked up first.',
      },
      {
        need: 'benefits',
        first: [LAW_CENTRE],
        why: 'The only benefits advice of his city that is listed. It is too far for him on foot, but it has a number: a check for Pension Credit is done by phone.',
      },
    ],
  },
  {
    ...ESSEX,
    at: '2026-12-01T10:00',
    title: 'a parent with a baby and no cooker, a food bank voucher in hand, in Colchester',
    outward: 'CO3',
    client: {
      areas: ['CO3', 'E07000071'],
      needs: ['food-today', 'baby-things', 'nappies'],
      children: ['baby'],
      money: 'nothing',
      noKitchen: true,
      holds: ['voucher'],
    },
    answers: [
      {
        need: 'food-today',
        first: [COLCHESTER],
        next: [COLCHESTER_ARMY],
        why: 'The voucher is of its network, it is 26 minutes away with a pram, was checked in February 2026 and has a number to ask for food that needs no cooking. The Salvation Army has a number too but is 44 minutes away and was looked at in 2024.',
      },
      {
        need: 'baby-things',
        first: [TOTS2TEENS, COLCHESTER],
        why: 'The one baby bank that is listed has no number and had its rooms until 2022 or so. They were in the building of the food bank that is rung anyway and knows where it went: either name leads to the same call and the same door.',
      },
      {
        need: 'nappies',
        first: [COLCHESTER],
        next: [TOTS2TEENS],
        why: 'Nobody states nappies: asked in the call to the food bank, which she visits today.',
      },
    ],
  },
  {
    ...ESSEX,
    at: '2026-12-02T10:00',
    title: 'a man without a fare, behind with the rent, where no food bank is in walking distance, in Walton-on-the-Naze',
    outward: 'CO14',
    client: { areas: ['CO14', 'E07000076'], needs: ['food-today', 'housing', 'online'], age: 56, money: 'nothing' },
    answers: [
      {
        need: 'food-today',
        first: [CLACTON],
        next: [HARWICH_ARMY],
        why: 'Both are more than ten kilometres away, so that somebody is rung who can say how food gets to him. Clacton was checked in March 2026 and still listed in August; its network wants a voucher, which Citizens Advice in the same town, rung today anyway, can write. Harwich has a number and is not known to want one, but is as far and was last looked at in 2024: the next call.',
      },
      {
        need: 'housing',
        first: [TENDRING_ADVICE],
        why: 'The only housing advice of his own council, free, for anyone who needs it. It is ten kilometres away but has a number, and arrears are dealt with by phone. Listed in 2020.',
      },
      {
        need: 'online',
        first: [WALTON_LIBRARY],
        next: [FRINTON_LIBRARY],
        why: 'Six minutes away and listed as open from one this Wednesday. Frinton is 44 minutes away and listed as shut on Wednesdays. The hours are of 2023.',
      },
    ],
  },
]
