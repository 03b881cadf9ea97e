import type { Service } from '../listing/service.ts'
import { type ServiceType, typesIn } from '../listing/taxonomy.ts'
import { meets, type Need } from './needs.ts'

/** Kinds that hand out food, or serve some: a shared kitchen, a langar or a warm space may have halal, a library's reading room has none. */
const FOOD: readonly ServiceType[] = [
  ...typesIn('take home').filter((type) => type !== 'pet-food'),
  ...typesIn('eat'),
  ...typesIn('skills'),
  'holiday-club',
  'free-school-meals',
  'fruit-veg-prescription',
  'food-hub',
  'warm-space',
  'faith-network',
  'refugee-support',
]

/** Kinds that hand out goods, among which there may be some for a baby. */
const BABY: readonly ServiceType[] = [
  'food-bank',
  'food-pantry',
  'community-fridge',
  'community-grocer',
  'food-co-op',
  'baby-bank',
  'healthy-start',
  'food-hub',
  'clothing',
  'hygiene-packs',
  'refugee-support',
]

const PETS: readonly ServiceType[] = ['pet-food', 'food-bank', 'food-pantry', 'community-fridge', 'community-grocer', 'food-hub']

/** The kinds that can meet a need at all; a need that is not here can be met by any kind. */
const KINDS: Partial<Record<Need, ReadonlySet<ServiceType>>> = {
  'no-kitchen': new Set(FOOD),
  halal: new Set(FOOD),
  kosher: new Set(FOOD),
  vegetarian: new Set(FOOD),
  vegan: new Set(FOOD),
  'gluten-free': new Set(FOOD),
  allergies: new Set(FOOD),
  formula: new Set(BABY),
  'baby-food': new Set(BABY),
  nappies: new Set(BABY),
  pets: new Set(PETS),
}

/**
 * Could a place of this kind meet the need? Where a listing is silent about halal, a food bank may have some and a library has none:
 * it is beside the point, not "not stated". What a listing states counts before its kind.
 */
export function couldMeet(service: Service, need: Need): boolean {
  const kinds = KINDS[need]
  if (kinds === undefined) return true
  for (const type of service.types) if (kinds.has(type)) return true
  return meets(service, need) === 'yes'
}
