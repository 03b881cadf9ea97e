import type { Service } from '../../listing/service.ts'
import type { ServiceType } from '../../listing/taxonomy.ts'

/** One thing that people ask for, however they call it. */
export interface Thing {
  /** How people say it. Endings and small words do not matter: "food banks" is "food bank". */
  says: readonly string[]
  /** Listings of these kinds are it. Empty = only what says so. */
  kinds: readonly ServiceType[]
  /** Listings that state a fact are it too. */
  states?: (service: Service) => boolean
  /** Who is known to do it: a listing so named speaks of it. */
  doneBy?: readonly string[]
  /** True = people mean whoever is called so; others of the kinds stand behind. */
  nameFirst?: true
  /** Where no listing is it: kinds that often help with it. A guess, so never beside what is it. */
  elseKinds?: readonly ServiceType[]
}

const thing = (says: string, kinds: readonly ServiceType[], more: Omit<Thing, 'says' | 'kinds'> = {}): Thing => ({
  says: says.split(', '),
  kinds,
  ...more,
})

/** They advise on debt, benefits, housing and energy, whatever a list says of them. */
const ADVISERS = ['citizens advice', 'law centre']
const TAKE_HOME = ['food-bank', 'food-pantry', 'community-fridge', 'community-grocer'] as const
const EAT = ['community-meal', 'pay-as-you-feel-cafe', 'breakfast-club', 'meal-delivery'] as const
const CASH = ['crisis-fund', 'emergency-voucher', 'micro-grant'] as const

/** What the field calls a thing, what people call it, and what it is elsewhere. The reason stands where a row is not plain. */
export const THINGS: readonly Thing[] = [
  thing('food, groceries, grocery, something to eat, eat, hungry, hunger, shopping', [...TAKE_HOME, ...EAT]),
  thing('food bank, foodbank, food parcel, food box, bag of food, emergency food, parcel, hamper, food hamper', ['food-bank'], {
    elseKinds: ['food-pantry', 'community-fridge'],
  }),
  // A larder, a food club and a social supermarket are pantries: a small weekly payment, you choose. Some networks call theirs a grocer.
  thing('pantry, food pantry, larder, community larder, food club, community shop', ['food-pantry', 'community-grocer']),
  thing('social supermarket, community supermarket, cheap food, cheap groceries, low cost food, discount food, community grocer', [
    'community-grocer',
    'food-pantry',
  ]),
  thing('fridge, community fridge, surplus food, waste food', ['community-fridge'], { elseKinds: ['food-pantry'] }),
  // Where nobody cooks, a food bank is what there is for somebody who is hungry.
  thing(
    'hot meal, hot food, meal, cooked meal, community meal, dinner, tea time, lunch, supper',
    ['community-meal', 'pay-as-you-feel-cafe'],
    {
      elseKinds: ['food-bank'],
    },
  ),
  thing('soup kitchen, soup run, soup, lunch club, street kitchen, langar, gurdwara food', ['community-meal'], {
    elseKinds: ['pay-as-you-feel-cafe', 'food-bank'],
  }),
  thing('cafe, pay as you feel, pay what you can cafe', ['pay-as-you-feel-cafe'], { elseKinds: ['community-meal'] }),
  thing('breakfast, breakfast club', ['breakfast-club'], { elseKinds: ['community-meal', 'food-bank'] }),
  thing('meals on wheels, food delivery, food delivered, meal delivery, delivered food, deliver food', ['meal-delivery']),
  thing('halal', [], { states: ({ food }) => food.diet.includes('halal') }),
  thing('kosher', [], { states: ({ food }) => food.diet.includes('kosher') }),
  thing('vegetarian, veggie', [], { states: ({ food }) => food.diet.includes('vegetarian') || food.diet.includes('vegan') }),
  thing('vegan', [], { states: ({ food }) => food.diet.includes('vegan') }),
  thing('gluten free, coeliac, celiac', [], { states: ({ food }) => food.diet.includes('gluten free') }),
  // Baby banks seldom list what lies on their shelves; food banks often keep some, and say so only when asked.
  thing('nappy, nappies, nappys, diaper, pampers, huggies, pull ups, wipes, baby wipes', ['baby-bank'], {
    states: ({ food }) => food.nappies === 'yes',
    elseKinds: ['food-bank'],
  }),
  thing(
    'baby milk, formula, baby formula, infant formula, formula milk, infant milk, milk for baby, milk baby, powdered milk, aptamil, cow and gate, sma, hipp, kendamil, cow gate',
    ['baby-bank'],
    {
      states: ({ food }) => food.formula === 'yes',
      elseKinds: ['healthy-start', 'food-bank'],
    },
  ),
  thing('baby food, food for baby, weaning', ['baby-bank'], { states: ({ food }) => food.babyFood === 'yes', elseKinds: ['food-bank'] }),
  thing('baby bank, baby things, baby clothes, baby stuff, baby equipment, pram, pushchair, buggy, cot, moses basket, car seat', [
    'baby-bank',
  ]),
  thing('baby, newborn, pregnant, pregnancy, maternity', ['baby-bank', 'healthy-start']),
  thing('healthy start', ['healthy-start']),
  thing('free school meal, school meal, school dinner, school lunch', ['free-school-meals']),
  thing('holiday club, half term, summer holiday, haf, school holiday, holiday hunger', ['holiday-club']),
  // Councils' crisis support pays for beds and cookers; few places hand any out.
  thing(
    'furniture, sofa, bed, mattress, wardrobe, white goods, washing machine, cooker, microwave, kettle, carpet, bedding, duvet, blanket, sleeping bag',
    [],
    { elseKinds: CASH },
  ),
  thing('school uniform, uniform, blazer, school shoes, school clothes', [], { elseKinds: ['clothing', 'baby-bank'] }),
  thing('clothes, clothing, coat, shoes, winter coat, trainers, jumper', ['clothing'], { elseKinds: ['baby-bank'] }),
  thing(
    'period product, sanitary product, sanitary towel, sanitary pad, sanitary, tampon, pad, period poverty, period, tampax, toilet roll, toilet paper, toiletry, hygiene, hygiene pack, soap, shampoo, toothpaste, toothbrush, tooth brush, deodorant',
    ['hygiene-packs'],
    { elseKinds: ['food-bank'] },
  ),
  thing('pet food, dog food, cat food, petfood, dogfood, catfood, food for pet, food for dog, food for cat, pet', ['pet-food'], {
    elseKinds: ['food-bank'],
  }),
  // "Electric" is a bill to a resident; energy advice is what the field calls it. A prepayment meter is topped up by a fuel voucher.
  thing(
    'electric, electricity, leccy, gas, gas and electric, energy, energy bill, fuel, fuel bill, fuel voucher, fuel poverty, meter, prepayment, prepay, prepayment meter, heating, heating bill, gas bill, electric bill, electricity bill, smart meter, energy advice',
    ['advice-energy', 'crisis-fund', 'emergency-voucher'],
    { doneBy: ADVISERS, elseKinds: ['advice-debt', 'advice-benefits'] },
  ),
  thing('bill, cost of living', ['advice-energy', 'advice-debt', 'crisis-fund'], { elseKinds: ['advice-benefits'] }),
  thing(
    'debt, debt advice, dept advice, owe money, arrears, bailiff, loan, loan shark, iva, bankruptcy, bankrupt, money advice, credit card',
    ['advice-debt'],
    {
      doneBy: ADVISERS,
      elseKinds: ['advice-benefits'],
    },
  ),
  thing(
    'money, cash, grant, hardship, hardship fund, crisis fund, household support fund, emergency money, crisis support, welfare assistance',
    [...CASH, 'advice-debt', 'advice-benefits'],
  ),
  thing('food voucher, voucher, food bank voucher, foodbank voucher, referral, food bank referral, foodbank referral', [
    'emergency-voucher',
    'advice-benefits',
    'advice-debt',
  ]),
  thing(
    'benefit, benefits advice, universal credit, uc, pip, personal independence payment, esa, jsa, dla, attendance allowance, carers allowance, pension credit, child benefit, housing benefit, council tax, dwp, sanction, sanctioned, tribunal, welfare rights, tax credit, two child limit',
    ['advice-benefits'],
    { doneBy: ADVISERS },
  ),
  thing('citizens advice, citizen advice bureau, cab', ['advice-debt', 'advice-benefits', 'advice-housing', 'advice-energy'], {
    nameFirst: true,
  }),
  thing(
    'law centre, legal advice, legal aid, solicitor, lawyer',
    ['advice-housing', 'advice-immigration', 'advice-benefits', 'advice-debt'],
    {
      nameFirst: true,
    },
  ),
  thing('advice, advice centre', [
    'advice-debt',
    'advice-benefits',
    'advice-housing',
    'advice-energy',
    'advice-immigration',
    'advice-work',
  ]),
  thing(
    'evict, evicted, eviction, eviction letter, eviction notice, section 21, homeless, homelessness, landlord, rent, rent arrears, housing, housing advice, hostel, temporary accommodation, accommodation, council house, council housing, repossession, repossessed, rough sleeper, rough sleeping, tenancy, tenant, mortgage, damp, mould',
    ['advice-housing'],
    { doneBy: ADVISERS, elseKinds: ['advice-benefits'] },
  ),
  thing(
    'immigration, immigration advice, visa, papers, home office, settled status, leave to remain, right to remain, no recourse, recourse to public funds, no recourse to public funds, nrpf',
    ['advice-immigration'],
    {
      elseKinds: ['refugee-support'],
    },
  ),
  thing('asylum, asylum seeker, refugee, sanctuary, esol, english class, english lesson, learn english', ['refugee-support'], {
    elseKinds: ['advice-immigration', 'library'],
  }),
  thing('job centre, jobcentre, jobcentre plus, dole office', ['advice-work'], { nameFirst: true }),
  thing('job, work, employment, unemployed, cv, job search, redundancy, redundant, interview', ['advice-work']),
  // Libraries are heated and open to all; where no warm space is listed they are what there is.
  thing('warm, warm space, warm bank, warm hub, warm place, warmth, keep warm, cold', ['warm-space'], {
    elseKinds: ['food-hub', 'library'],
  }),
  thing('library, book', ['library']),
  // Public libraries in England lend computers and wifi.
  thing('wifi, wi fi, internet, computer, laptop, online, broadband, digital, digital help, data, sim card, printing, printer, print', [
    'digital-help',
    'library',
  ]),
  thing('phone credit, mobile data, tablet', ['digital-help']),
  thing(
    'mental health, counselling, counseling, counsellor, therapy, therapist, depression, depressed, anxiety, anxious, panic attack, stress, trauma, ptsd, psychologist, talking therapy',
    ['mental-health'],
  ),
  thing('bereavement, bereaved, grief, grieving', ['bereavement'], { elseKinds: ['mental-health'] }),
  thing('carer, caring, young carer, dementia, alzheimers', ['carers']),
  thing('lonely, alone, loneliness, befriending, befriender, company, talk, chat, friend, isolated, listen', ['befriending', 'group'], {
    elseKinds: ['community-meal'],
  }),
  thing('community garden, gardening, garden, allotment, growing', ['community-growing']),
  thing('cooking, cookery, learn to cook, cooking class, cooking lesson', ['cooking-club', 'cooking-course']),
  thing('volunteer, volunteering', ['volunteering']),
  thing('exercise, activity, keep fit, dance, sport', ['activity']),
]
