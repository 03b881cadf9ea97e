/**
 * What kinds of help a listing can be. Slugs are used in addresses, files and the API.
 * No schema library here: the resident's first page imports this file.
 */

export const GROUPS = ['take home', 'eat', 'children', 'skills', 'by referral', 'advice', 'belonging'] as const
export type Group = (typeof GROUPS)[number]

const BY_GROUP = {
  'take home': ['food-bank', 'food-pantry', 'community-fridge', 'community-grocer', 'pet-food'],
  eat: ['community-meal', 'breakfast-club', 'pay-as-you-feel-cafe', 'meal-delivery'],
  children: ['holiday-club', 'baby-bank', 'healthy-start', 'free-school-meals'],
  skills: ['cooking-club', 'cooking-course', 'slow-cooker', 'community-growing', 'food-co-op'],
  'by referral': ['fruit-veg-prescription', 'emergency-voucher', 'crisis-fund', 'micro-grant'],
  advice: ['advice-debt', 'advice-benefits', 'advice-housing', 'advice-immigration', 'advice-energy', 'advice-work'],
  belonging: [
    'food-hub',
    'befriending',
    'warm-space',
    'library',
    'digital-help',
    'clothing',
    'hygiene-packs',
    'transport',
    'volunteering',
    'faith-network',
    'refugee-support',
    'mental-health',
    'carers',
    'bereavement',
    'activity',
    'arts',
    'nature',
    'event',
    'forum',
    'group',
  ],
} as const satisfies Record<Group, readonly string[]>

export type ServiceType = (typeof BY_GROUP)[Group][number]

export const SERVICE_TYPES: readonly ServiceType[] = GROUPS.flatMap((group) => BY_GROUP[group] as readonly ServiceType[])

export const typesIn = (group: Group): readonly ServiceType[] => BY_GROUP[group]

const GROUP_OF = new Map<ServiceType, Group>(GROUPS.flatMap((group) => typesIn(group).map((type) => [type, group] as const)))

/** The group a type is shown with: its shape on the map and its place in menus. */
export const groupOf = (type: ServiceType): Group => GROUP_OF.get(type)!

export const isServiceType = (text: string): text is ServiceType => GROUP_OF.has(text as ServiceType)
