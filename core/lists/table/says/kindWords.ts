import type { ServiceType } from '../../../listing/taxonomy.ts'
import { isServiceType } from '../../../listing/taxonomy.ts'

/** What councils call kinds of help, the most telling first. "Food" alone tells none. */
const KINDS: readonly [RegExp, ServiceType][] = [
  [/\bfood ?-?banks?\b|\bfood parcels?\b|\bemergency food\b|\btrussell?\b|\bfood aid\b/i, 'food-bank'],
  [/\bpantr(?:y|ies)\b|\bfood clubs?\b|\blarders?\b|\bsocial supermarkets?\b|\bcommunity shops?\b|\bfood membership/i, 'food-pantry'],
  [/\bfridges?\b|\bfood (?:sharing|waste|rescue)\b|\bsurplus food\b|\bfood table\b/i, 'community-fridge'],
  [/\bgrocer(?:s|y|ies)?\b|\bfood co-?op shop\b|\bmobile (?:shop|food)\b/i, 'community-grocer'],
  [/\bpet (?:food|bank|supplies)\b/i, 'pet-food'],
  [/\bmeals on wheels\b|\bmeal delivery\b|\bdelivered meals?\b|\bfood delivery\b/i, 'meal-delivery'],
  [/\bpay[- ](?:as|what) (?:you|they)[- ](?:feel|can|like)\b|\bpayf\b|\bpay what you can\b/i, 'pay-as-you-feel-cafe'],
  [/\bbreakfasts?\b/i, 'breakfast-club'],
  [
    /\bsoup (?:kitchen|run)s?\b|\b(?:community|hot|free|shared|cooked|sit[- ]down) (?:meal|lunch|dinner|supper|kitchen)s?\b|\blunch(?:eon)? clubs?\b|\bdrop[- ]in meals?\b|\bcommunity (?:caf[eé]|kitchen)s?(?!\w)|^meals?$|\bsunday lunch\b|\bfoodcycle\b|\blangars?\b|\bprasada?m?\b|\biftars?\b|\bsevas? kitchen\b/i,
    'community-meal',
  ],
  [/\bholiday (?:club|activit|food|hunger|provision)\w*|\bHAF\b/i, 'holiday-club'],
  [/\bbaby ?-?(?:bank|basics)s?\b|\bnapp(?:y|ies)\b|\bbaby (?:items|clothes|equipment)\b/i, 'baby-bank'],
  [/\bhealthy start\b|\bvitamins?\b/i, 'healthy-start'],
  [/\bfree school meals?\b/i, 'free-school-meals'],
  [/\bcook(?:ing|ery) (?:course|class|lesson|workshop)(?:e?s)?\b/i, 'cooking-course'],
  [/\bcook(?:ing|ery)(?: clubs?| groups?| sessions?)?\b|\bcook[- ](?:(?:and|&) \w+|along|in)\b/i, 'cooking-club'],
  [/\bslow cookers?\b/i, 'slow-cooker'],
  [/\ballotments?\b|\bcommunity (?:garden|grow|orchard)\w*|\bgrowing\b|\bgardening\b/i, 'community-growing'],
  [/\bco-?operatives?\b|\bfood co-?ops?\b|\bveg(?:etable)? (?:box|bag)(?:es|s)?\b|\bbuying group\b/i, 'food-co-op'],
  [/\bprescription\b/i, 'fruit-veg-prescription'],
  [/\b(?:fuel|energy|supermarket|food|emergency) vouchers?\b/i, 'emergency-voucher'],
  [/\b(?:crisis|hardship|welfare|household support) (?:fund|support|payment|grant|assistance|loan)\w*|\blocal welfare\b/i, 'crisis-fund'],
  [/\bmicro[- ]?grants?\b|\bsmall grants?\b/i, 'micro-grant'],
  [/\bdebts?\b|\bmoney advice\b|\bmoney management\b|\bbudgeting\b|\bfinancial advice\b/i, 'advice-debt'],
  [
    /\bbenefits? (?:advice|check|help|support)\w*|\bwelfare (?:rights|advice|benefits)\b|\bcitizens advice\b|\bCAB\b|\bcitizens' advice\b|^benefits?$|\badvice ?[-–:] ?benefits?\b|\badvice (?:centre|service)s?\b|^(?:general )?advice$/i,
    'advice-benefits',
  ],
  [/\bhousing\b|\brefuges?\b|\bdomestic (?:abuse|violence)\b|\bhomeless\w*|\btenan(?:cy|ts?)\b|\brough sleep\w*/i, 'advice-housing'],
  [/\bimmigration\b/i, 'advice-immigration'],
  [/\b(?:energy|fuel) (?:advice|poverty|support|bills?)\b|^(?:energy|fuel)$/i, 'advice-energy'],
  [/\bemployment\b|\bjob ?(?:club|centre|s)\w*|\bwork advice\b|\bemployability\b|\bcareers?\b/i, 'advice-work'],
  [/\bfood hubs?\b|\bcommunity (?:food )?hubs?\b/i, 'food-hub'],
  [/\bwarm (?:space|hub|place|bank|welcome|room|spot)s?\b|\bwarm(?:er)? welcom\w+|\bheat hub\b|\bwarm$/i, 'warm-space'],
  [/\bbefriend\w*|\bcompanionship\b|\bsocial isolation\b|\bchatty caf[eé](?!\w)|\bloneliness\b|\bcoffee mornings?\b/i, 'befriending'],
  [/(?<!\b(?:toy|cot|pram|sling|tool|seed|uniform|clothes) )\blibrar(?:y|ies)\b/i, 'library'],
  [/\bdigital\b|\binternet\b|\bcomputers?\b|\bit (?:help|support|skills)\b|\bwi-?fi\b/i, 'digital-help'],
  [/\bcloth(?:es|ing)\b|\bschool uniforms?\b|\buniform (?:bank|exchange|swap)s?\b|\bcoats?\b/i, 'clothing'],
  [/\bhygiene\b|\btoiletr\w+|\bperiod (?:products?|poverty|dignity)\b|\bsanitary\b/i, 'hygiene-packs'],
  [/\btransport\b|\bdial[- ]a[- ]ride\b|\bminibus\b|\blifts\b/i, 'transport'],
  [/\bvolunteering\b/i, 'volunteering'],
  [/\brefugees?\b|\basylum\b|\bmigrants?\b|\bsanctuary\b/i, 'refugee-support'],
  [/\bmental (?:health|wellbeing)\b|\bcounselling\b|\bemotional support\b|\bwellbeing\b/i, 'mental-health'],
  [/\bbereave\w*|\bgrief\b/i, 'bereavement'],
  [/\b(?:unpaid |young )?carers?\b/i, 'carers'],
  [/\barts?\b|\bcrafts?\b|\bchoirs?\b|\bsinging\b|\bmusic\b|\bdrama\b/i, 'arts'],
  [/\bnature\b|\bgreen social\b|\boutdoors?\b|\bconservation\b/i, 'nature'],
  [/\bforums?\b/i, 'forum'],
  [/\bfaith (?:group|network|organi[sz]ation)s?\b/i, 'faith-network'],
  [
    /\b(?:exercise|sports?|fitness|dance|walking|yoga|bingo|games?|activit(?:y|ies)|youth club)\b|\bplay ?group\b|\bstay and play\b|\bwalks?\b(?![- ]?ins?\b)/i,
    'activity',
  ],
  [/\bevents?\b/i, 'event'],
  [
    /\b(?:social|support|community|friendship|peer|self[- ]help|toddler|men.?s|women.?s) (?:group|club|centre|support)s?\b|^groups?$|\bmen.?s shed\b|\bsheds?\b/i,
    'group',
  ],
]

/** The kinds that a few words name, the first that is named first in the table first; empty = none. Our own slugs are taken as they stand. */
export function kindsIn(words: string): ServiceType[] {
  const slug = words
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-')
  if (isServiceType(slug)) return [slug]
  const spaced = words.replaceAll('_', ' ')
  const kinds = KINDS.flatMap(([pattern, kind]) => (pattern.test(spaced) ? [kind] : []))
  return kinds.length > 1 ? kinds.filter((kind) => !(kind === 'group' || kind === 'activity' || kind === 'event')) : kinds
}

/** Words that hint at a kind where nothing names one: "Ferry Lane Supper", "Law Desk". */
const HINTS: readonly [RegExp, ServiceType][] = [
  [/\b(?:memory|dementia|knit\w*|natter|sewing|toddlers?|parish|neighbours?)\b/i, 'group'],
  [
    /\b(?:lunch(?:es)?|suppers?|dinners?|kitchen|caf[eé]s?|meals?|soup|table|hot food|feast|chai|porridge|stew|roast|fry[- ]?up|teatime|broth|curry|bites?|plates?)(?!\w)/i,
    'community-meal',
  ],
  [/\b(?:food|parcels?|provisions?|grub|groceries|essentials|bread|loaf)\b/i, 'food-bank'],
  [/\b(?:advice|law|rights)\b/i, 'advice-benefits'],
  [/\b(?:uniforms?|clothes|swap|wardrobe|rail|suits?|dresses|shoes|prom)\b/i, 'clothing'],
  [/\b(?:warm\w*|heat)\b/i, 'warm-space'],
  [/\b(?:baby|babies|cots?|prams?|moses baskets?)\b/i, 'baby-bank'],
  [/\b(?:tea|coffee|chat|friends?)\b/i, 'befriending'],
]

/** The kind that words hint at, the first that fits; empty = none. A guess, to be marked as one. */
export const kindsHinted = (words: string): ServiceType[] => {
  const found = HINTS.find(([pattern]) => pattern.test(words))
  return found === undefined ? [] : [found[1]]
}

/** The words of a cell that names several kinds: "Food bank; warm space", "food-bank|advice-debt", "Food bank, debt advice and clothes". */
export const kindWordsOf = (cell: string): string[] =>
  cell
    .split(/[|;,\n/•+]|\s(?:and|&)\s/i)
    .map((word) => word.trim())
    .filter((word) => word !== '')
