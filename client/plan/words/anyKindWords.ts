import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ServiceType } from '../../../core/listing/taxonomy.ts'

/** One door of a kind, as it stands in "more than a 20-minute walk from …". */
const A_KIND: Readonly<Record<ServiceType, MessageDescriptor>> = {
  'food-bank': msg`a food bank`,
  'food-pantry': msg`a food pantry`,
  'community-fridge': msg`a community fridge`,
  'community-grocer': msg`a community grocer`,
  'pet-food': msg`a pet food bank`,
  'community-meal': msg`a community meal`,
  'breakfast-club': msg`a breakfast club`,
  'pay-as-you-feel-cafe': msg`a pay-as-you-feel café`,
  'meal-delivery': msg`a kitchen that delivers meals`,
  'holiday-club': msg`a holiday club with food`,
  'baby-bank': msg`a baby bank`,
  'healthy-start': msg`help with Healthy Start`,
  'free-school-meals': msg`help with free school meals`,
  'cooking-club': msg`a cooking club`,
  'cooking-course': msg`a cooking course`,
  'slow-cooker': msg`a slow cooker scheme`,
  'community-growing': msg`a community garden`,
  'food-co-op': msg`a food co-op`,
  'fruit-veg-prescription': msg`fruit and veg on prescription`,
  'emergency-voucher': msg`a place that gives emergency vouchers`,
  'crisis-fund': msg`a crisis support fund`,
  'micro-grant': msg`a small grant scheme`,
  'advice-debt': msg`debt advice`,
  'advice-benefits': msg`benefits advice`,
  'advice-housing': msg`housing advice`,
  'advice-immigration': msg`immigration advice`,
  'advice-energy': msg`energy advice`,
  'advice-work': msg`work advice`,
  'food-hub': msg`a food hub`,
  befriending: msg`a befriending group`,
  'warm-space': msg`a warm space`,
  library: msg`a library`,
  'digital-help': msg`help with computers and phones`,
  clothing: msg`a place that gives clothes`,
  'hygiene-packs': msg`a place that gives toiletries`,
  transport: msg`help with transport`,
  volunteering: msg`a place to volunteer`,
  'faith-network': msg`a faith network`,
  'refugee-support': msg`refugee support`,
  'mental-health': msg`mental health support`,
  carers: msg`support for carers`,
  bereavement: msg`bereavement support`,
  activity: msg`an exercise group`,
  arts: msg`an arts group`,
  nature: msg`a nature group`,
  event: msg`a local event`,
  forum: msg`a residents’ forum`,
  group: msg`a group`,
}

const MOST_NAMED = 3

/** "a food bank, a food pantry or a community grocer"; past three, their number. Empty = every kind. */
export function anyKindWords(i18n: I18n, types: readonly ServiceType[]): string {
  if (types.length === 0) return i18n._(msg`help of any kind`)
  const count = types.length
  if (count > MOST_NAMED) return i18n._(msg`any of the ${count} kinds of help chosen`)
  // British English puts no comma before the last.
  const locale = i18n.locale === 'en' ? 'en-GB' : i18n.locale
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(types.map((type) => i18n._(A_KIND[type])))
}
