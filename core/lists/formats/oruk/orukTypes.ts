import { isServiceType, type ServiceType } from '../../../listing/taxonomy.ts'

/**
 * What terms of councils' taxonomies (Open Referral, the LGA's service types, their own) and names of services call our kinds. Only what
 * the words themselves say: "advice" alone is no kind.
 */
const WORDS: readonly (readonly [RegExp, ServiceType])[] = [
  [/\bpet food ?bank|\bpet food\b/, 'pet-food'],
  [/(?<!pet )\bfood ?banks?\b|\bfood parcels?\b|\bemergency food\b/, 'food-bank'],
  [
    /\bfood pantr(?:y|ies)\b|\bpantr(?:y|ies)\b|\bsocial supermarkets?\b|\bfood clubs?\b|\bcommunity (?:shop|supermarket|larder)s?\b/,
    'food-pantry',
  ],
  [/\b(?:community |food )?fridges?\b|\bfood sharing\b/, 'community-fridge'],
  [/\bcommunity grocer/, 'community-grocer'],
  [
    /\bsoup (?:kitchen|run)s?\b|\bcommunity (?:meal|kitchen|lunch|dining)s?\b|\blunch(?:eon)? clubs?\b|\b(?:free|hot) meals?\b/,
    'community-meal',
  ],
  [/\bbreakfast clubs?\b/, 'breakfast-club'],
  [/\bpay as you feel\b/, 'pay-as-you-feel-cafe'],
  [/\bmeals on wheels\b|\bmeals? deliver(?:y|ies)\b|\bmeal delivery\b/, 'meal-delivery'],
  [/\bholiday (?:activit(?:y|ies)|clubs?|food|play ?schemes?)\b|\bhaf\b/, 'holiday-club'],
  [/\bbaby banks?\b/, 'baby-bank'],
  [/\bhealthy start\b/, 'healthy-start'],
  [/\bfree school meals?\b/, 'free-school-meals'],
  [/\bcook(?:ing|ery) (?:clubs?|groups?)\b/, 'cooking-club'],
  [/\bcook(?:ing|ery) (?:courses?|class(?:es)?|lessons?|skills?)\b/, 'cooking-course'],
  [/\bcommunity (?:gardens?|growing|allotments?|farms?|orchards?)\b|\ballotments?\b/, 'community-growing'],
  [/\bfood co ?op/, 'food-co-op'],
  [/\bfood hubs?\b/, 'food-hub'],
  [/\bemergency vouchers?\b|\b(?:fuel|energy) vouchers?\b/, 'emergency-voucher'],
  [
    /\bcrisis (?:support|funds?|payments?|grants?)\b|\blocal welfare\b|\bhousehold support fund\b|\bhardship (?:funds?|grants?)\b/,
    'crisis-fund',
  ],
  [/\b(?:debt|money)(?: and \w+)? (?:advice|help|support|management|counsell?ing)\b|\bdebts?\b/, 'advice-debt'],
  [/\b(?:welfare )?benefits?(?: and \w+)? (?:advice|help|support|checks?)\b|\bwelfare rights\b/, 'advice-benefits'],
  [/\bhousing(?: and \w+)? (?:advice|help|support|options)\b|\bhomeless(?:ness)?\b/, 'advice-housing'],
  [/\bimmigration advice\b/, 'advice-immigration'],
  [/\b(?:energy|fuel)(?: and \w+)? (?:advice|poverty|saving)\b/, 'advice-energy'],
  [/\b(?:employment|jobs?|careers?)(?: and \w+)? (?:advice|support|clubs?|search|help)\b|\bjob ?clubs?\b/, 'advice-work'],
  [/\bbefriend/, 'befriending'],
  [/\bwarm (?:spaces?|hubs?|banks?|places?|rooms?|welcome)\b/, 'warm-space'],
  [/\blibrar(?:y|ies)\b/, 'library'],
  [/\bdigital (?:help|skills|inclusion|support)\b|\bcomputer (?:skills|help|class(?:es)?|courses?)\b/, 'digital-help'],
  [/\bclothing (?:banks?|exchange)\b|\bclothes (?:banks?|swaps?)\b|\bschool uniform/, 'clothing'],
  [/\bhygiene\b|\bperiod (?:products|poverty)\b/, 'hygiene-packs'],
  [/\b(?:community|voluntary|patient) (?:transport|car|cars)\b|\bdial a ride\b/, 'transport'],
  [/\bvolunteering\b|\bvolunteer cent(?:re|er)s?\b/, 'volunteering'],
  [/\brefugees?\b|\basylum\b/, 'refugee-support'],
  [/\bmental (?:health|wellbeing)\b|\bcounselling\b/, 'mental-health'],
  [/\bcarers?\b/, 'carers'],
  [/\bbereave/, 'bereavement'],
  [/\barts?\b|\bmusic\b|\bdance\b|\bdrama\b|\bchoirs?\b|\bcrafts?\b|\btheatres?\b/, 'arts'],
  [/\bnature\b|\bgardening\b|\bconservation\b/, 'nature'],
  [/\bforums?\b/, 'forum'],
  [
    /\bclubs and groups\b|\b(?:support|social|youth|parent|toddler|baby|friendship|community|scout|guide)s? (?:and \w+ )?groups?\b|\buniformed\b|\bscouts?\b|\bguides\b|\bbrownies\b|\byouth clubs?\b/,
    'group',
  ],
  [/\bthings to do\b|\bactivit(?:y|ies)\b|\bsports?\b|\bleisure\b|\bfitness\b|\bswim/, 'activity'],
]

/**
 * The kinds that terms name, ours by their slug ("food-bank") or others by their words.
 *
 * @returns empty = they name none that we list
 */
export function orukTypes(terms: readonly string[]): ServiceType[] {
  const found = new Set<ServiceType>()
  for (const term of terms) {
    const slug = term.trim().toLowerCase()
    if (isServiceType(slug)) {
      found.add(slug)
      continue
    }
    const words = slug.replaceAll(/[-_/]+/g, ' ')
    for (const [said, type] of WORDS) if (said.test(words)) found.add(type)
  }
  // "Things to do › Clubs and groups" is a group: the wider word says no more.
  if (found.size > 1) found.delete('activity')
  return [...found]
}
