import type { AdviserCase } from '../cases/adviserCase.ts'

const BRISTOL = { place: 'bristol-area' }
const ESSEX = { place: 'north-east-essex' }

const WESTON_ARMY = { id: '2d8ef896', name: 'Weston-super-Mare, Salvation Army' }
const WESTON = { id: '38d6e091', name: 'Weston-super-Mare Food Bank' }
const NORTH_SOMERSET_ADVICE = { id: 'cc2fd97c', name: 'Citizens Advice North Somerset' }
const IGNITE_LIFE = { id: '524c9d7d', name: 'Ignite Life Food Bank' }
const STAPLE_HILL_ARMY = { id: '3c7a055c', name: 'Bristol Staple Hill, Salvation Army' }
const FISHPONDS = { id: 'b3388519', name: 'Fishponds, South & East Bristol Food Bank' }
const LUNCH_CLUB = { id: 'b9e18e1d', name: 'Monday Lunch Club, Greenway Centre' }
const UNIFORM = { id: 'a205ad1a', name: 'Essex Uniform Exchange (free school uniform)' }
const MONKWICK = { id: '07b184db', name: 'Monkwick, Colchester Food Bank' }
const NEW_TOWN = { id: '23de4020', name: 'New Town, Colchester Food Bank' }
const COLCHESTER_CENTRAL = { id: '9e7c6a95', name: 'Colchester Central, Colchester Food Bank' }
const TENDRING_ADVICE = { id: '4b910fd0', name: 'Citizens Advice Tendring' }

/** Written before the matcher was looked at or run on them. */
export const SOUTH: readonly AdviserCase[] = [
  {
    ...BRISTOL,
    at: '2026-12-02T10:00',
    title: 'a mother of two at school, behind with council tax and catalogues, no voucher and no bus fare, in Weston-super-Mare',
    outward: 'BS23',
    client: {
      areas: ['BS23', 'E06000024'],
      needs: ['food-today', 'debt'],
      children: ['5-10', '11-15'],
      money: 'nothing',
    },
    answers: [
      {
        need: 'food-today',
        first: [WESTON_ARMY],
        next: [WESTON],
        why: 'Nine minutes away, has a number, was still in the list in August 2026 and is not known to ask for a voucher: it can work today. The food bank is 14 minutes away and was looked at later, but it wants a voucher; it says itself that a school writes them, so that the school is rung next, and then the food bank for which of its three sites is open. Milton has closed.',
      },
      {
        need: 'debt',
        first: [NORTH_SOMERSET_ADVICE],
        why: 'Free debt advice of her own town, 17 minutes away, with a number. The list is of 2016: a free national debt line is rung if nobody answers, and council tax comes first among the debts.',
      },
    ],
  },
  {
    ...BRISTOL,
    at: '2026-12-03T10:00',
    title: 'a single man between two jobs, who needs a parcel this week and has no voucher, in Staple Hill',
    outward: 'BS16',
    client: { areas: ['BS16', 'E06000025'], needs: ['food-today'], age: 35, money: 'nothing' },
    answers: [
      {
        need: 'food-today',
        first: [IGNITE_LIFE, STAPLE_HILL_ARMY],
        next: [FISHPONDS],
        why: 'Eleven and 12 minutes away; both have a number of July 2024, both were still in the list in August 2026, neither is known to ask for a voucher and neither lists hours: I ring the one and then the other, and either is right. The address of Ignite Life was seen a little later, in April 2026. Fishponds is 18 minutes away and its network wants a voucher.',
      },
    ],
  },
  {
    ...BRISTOL,
    at: '2026-11-30T10:00',
    title: 'a woman of 84 in a wheelchair who has not had a hot dinner for days, in Southmead',
    outward: 'BS10',
    client: { areas: ['BS10', 'E06000023'], needs: ['hot-meal'], age: 84, money: 'little', access: ['step-free', 'toilet'] },
    answers: [
      {
        need: 'hot-meal',
        first: [LUNCH_CLUB],
        why: 'Fourteen minutes away, 2.50 for a bowl and a pudding, an accessible toilet, help to book dial-a-ride, and a number. It is every other Monday and was a trial in the winter of 2022, so that I ring this morning to hear whether it runs today and what they know instead. The other meals are more than an hour away, on other days, or for refugees.',
      },
    ],
  },
  {
    ...ESSEX,
    at: '2026-12-03T10:00',
    title: 'a father of three at school who have outgrown their uniforms, a food bank voucher in hand, in Old Heath',
    outward: 'CO2',
    client: {
      areas: ['CO2', 'E07000071'],
      needs: ['food-today', 'clothes'],
      children: ['5-10', '11-15'],
      money: 'nothing',
      holds: ['voucher'],
    },
    answers: [
      {
        need: 'food-today',
        first: [MONKWICK, NEW_TOWN],
        next: [COLCHESTER_CENTRAL],
        why: 'The voucher is of their network. Nineteen and 27 minutes away, one number for both and no hours for either: the call tells which of them is open next, and there he goes. Monkwick is nearer and was looked at later, but an open door eight minutes farther is better than a shut one. The centre is 38 minutes away with a number of its own. The Salvation Army needs no voucher and comes after those for which he holds one.',
      },
      {
        need: 'clothes',
        first: [UNIFORM],
        why: 'Free school uniform, and the only clothes listed. It had its rooms until 2022 and has no number; the food bank at the same door has one and knows where it went. He goes nowhere, 73 minutes on foot, before that is asked, and the school is asked too.',
      },
    ],
  },
  {
    ...ESSEX,
    at: '2026-12-01T10:00',
    title: 'a woman of 79 who cannot leave the house, with a form for Attendance Allowance, in Frinton-on-Sea',
    outward: 'CO13',
    client: { areas: ['CO13', 'E07000076'], needs: ['benefits'], age: 79, cannotGoOut: true },
    answers: [
      {
        need: 'benefits',
        first: [TENDRING_ADVICE],
        why: 'Benefits advice of her own district, free, for anyone, with a number: two hours away on foot does not matter when the form is gone through by phone or somebody comes to the house. Listed in 2020, and nobody else lists benefits advice in the area.',
      },
    ],
  },
]
