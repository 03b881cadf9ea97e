import { CONCEPTS } from './concepts.ts'
import { DETAIL_CONCEPTS } from './detailConcepts.ts'
import { DAY_FIELDS, type Field } from './fields.ts'
import { readingsOf } from './plainHeading.ts'
import { isOwnedContact, isPrivateHeading } from './privateWords.ts'
import { isSideHeading } from './sideOffers.ts'

/** What a heading may mean, and how surely its words say so, from 0 to 1. */
export interface Guess {
  field: Field
  sure: number
}

const DAYS = DAY_FIELDS.map((field): [Field, RegExp, number] => [
  field,
  new RegExp(
    String.raw`^(?:(?:open(?:ing)?|public) (?:times? |hours? )?|hours? |times? |sessions? )?(?:${field}|${field.slice(0, 3)}|${field.slice(0, 4)}|${field.slice(0, 5)}|${field.slice(0, 2)})s?(?:(?:day)?s?)?(?: (?:open|opens|opening|close|closes|closing|hours?|hrs|times?|am|pm|morning|afternoon|evening|eve|from|to|start|end|starts?|finish|staffed|session|slot|1|2|${field.slice(0, 3)}))*$`,
  ),
  1,
])

const VENUE =
  'venue|service|project|facility|scheme|club|library|hub|pantry|food ?bank|listing|site|provision|activity|session|place|outlet|location|member|partner'

/** By field: words of a heading, and how surely they mean it. */
const WORDS: readonly [Field, RegExp, number][] = [
  ...DAYS,
  ['machine', /^machine(?: column)?$/, 1],
  [
    'id',
    /^(?:id|uid|(?:object|feature|global) ?id|fid|slug|key|ref|reference|(?:our|your) ref(?:erence)?|(?:record|unique|venue|service|site|listing|row|org|organisation|location) (?:id|ref|reference|no|number|key|identifier)|identifier)$/,
    0.95,
  ],
  ['name', /^name$/, 1],
  [
    'name',
    new RegExp(
      `^(?:${VENUE}) (?:name|title)$|\\bname of (?:the |your |this |our )?(?:${VENUE}|provider|organi[sz]ation|group)\\b|^what (?:is|do you call) (?:the|your|this) (?:${VENUE})(?: called)?$|^(?:display|public|full|trading) name$`,
    ),
    0.95,
  ],
  ['name', new RegExp(`^(?:title|who|name of .*|name .*|.* name)$`), 0.6],
  // "Services" beside the name of an organisation says what it does.
  [
    'name',
    new RegExp(`^(?!(?:services|(?:provision|activity|session)s?)$)(?:(?:network|scheme) )?(?:${VENUE}|what is it called)s?$`),
    0.75,
  ],
  ['name', /^(?:organi[sz]ation|provider|charity|group|agency|org)(?: name)?$/, 0.55],
  [
    'organisation',
    /^(?:organi[sz]ation|org|provider|agency|operator|charity|group|(?:which|what) organi[sz]ation\b.*|lead (?:body|agency|partner|organi[sz]ation)|run by|hosted? by|host|managed by|delivered by|parent organi[sz]ation|organi[sz]ed by|offered by|who runs it|organi[sz]er)(?: name)?$/,
    0.95,
  ],
  ['organisation', /^(?:authority|council|local authority|food ?bank)(?: name)?$/, 0.6],
  ['network', /^(?:network|affiliation|member of|umbrella)s?$/, 0.9],
  ['charity', /\bcharity (?:no|num|number|reg\w*)\b/, 0.95],
  [
    'types',
    /^(?:(?:service|provision|venue|support|help|food|offer|activity|organi[sz]ation|provider|site|building|premises|main|sub) )?(?:types?|categor(?:y|ies)|kinds?|sub ?categor(?:y|ies))$/,
    0.95,
  ],
  ['types', /^(?:types?|kinds?|categor(?:y|ies)) of .*|^what (?:type|kind)\b.*|^theme$|^tags?$/, 0.9],
  [
    'address',
    /^(?!.*\b(?:web|e ?mail|url|internet|ip)\b).*\baddress\b|^(?:street|road|building|house|premises|property)(?: (?:name|number|no|address))?$|^(?:town|city|village|post town|county)(?: (?:name|or .*|city))?$|^town city$|^(?:where|full location|location|located)$|^where (?:does|do|is|are) .*|^line [1-5]$|^where (?:is it|to find (?:it|us)|held)$/,
    0.9,
  ],
  ['address', /^(?:venue|site|hall|place|meeting place|held at|delivery (?:site|venue))(?: name)?$/, 0.7],
  ['postcode', /\bpost ?codes?\b|\bpostal code\b|^p code$|^zip(?: code)?$|^pc$/, 1],
  ['authority', /^(?:la|lad|lad\d\dcd|area|authority|local authority|ons|gss|district|council) ?codes?$|^lad\d\d ?cd$/, 0.9],
  ['lat', /\blat(?:itude)?$|^lat(?:itude)?\b|^y(?: ?coord\w*)?$|^geo ?y$/, 1],
  ['lon', /\b(?:lon|lng|long|longitude)$|^(?:lon|lng|longitude)\b|^x(?: ?coord\w*)?$|^geo ?x$/, 1],
  [
    'point',
    /^(?:geo ?(?:location|point|code)?|coord\w*|lat ?(?:itude)?(?: and)? (?:lon|lng|long|longitude)|gps|map (?:ref\w*|location)|position|location|point)$/,
    0.85,
  ],
  ['easting', /\beastings?\b|^(?:os )?x(?: ?coord\w*)?$|^geo ?x$|^x ?m$/, 0.95],
  ['northing', /\bnorthings?\b|^(?:os )?y(?: ?coord\w*)?$|^geo ?y$/, 0.95],
  ['email', /\be ?mails?\b/, 1],
  [
    'phone',
    /\b(?:tele)?phones?\b|\btel\b|\bmobiles?\b|\blandline\b|\bhelpline\b|\bnumber to (?:call|ring)\b|\bcontact (?:no|num|number|tel)\b|^call$|^ring$/,
    1,
  ],
  ['phone', /^contact(?:s| details| info(?:rmation)?)?$|^how to contact\b/, 0.7],
  ['email', /^contact(?:s| details| info(?:rmation)?)?$/, 0.6],
  [
    'url',
    /\bweb ?(?:site|page|link|address)?s?\b|\burls?\b|^links?$|\bhome ?page\b|^www$|\bweb link\b|^(?:more|further) info(?:rmation)?(?: link)?$|^online$|^web$|\bfacebook\b|^social media$/,
    0.95,
  ],
  ['alert', /^(?:note to visitors|alert|notice)s?$/, 0.95],
  [
    'checked',
    /\bchecked\b|\bverified\b|\breview(?:ed)?\b|\bcorrect (?:on|at|as)\b|\bconfirmed\b|\blast (?:contact\w*|seen)\b|^(?:source date|as at|date|date of (?:check|update|review))$/,
    0.9,
  ],
  // Whoever updates a row need not have asked; a machine's stamp of an edit tells nothing at all.
  ['checked', /\bupdated?\b/, 0.87],
  [
    'hours',
    /^(?:hours|times?|when|open|days?|sessions?)$|\bdays? (?:and |or )?times?\b|\bwhen (?:is|are|do|does)\b|\bopening\b|\bhours\b|\bopen times?\b|\b(?:session|service|delivery|collection|meeting) (?:times?|days?)\b|\b(?:days?|dates?) (?:and |& )?times?\b|\btimes? (?:and )?days?\b|\btimetable\b|\bschedule\b|^when (?:is it|are (?:you|they|we)) (?:open|on|held)$|^times? (?:open|available)$|^availability$|^open (?:when|days?|hours|on)$|^days? open$/,
    0.9,
  ],
  [
    'day',
    /^(?:days?|week ?day|day of (?:the )?week|session day|which day|days? open|(?:open|opening|collection|session|club|running) days?|(?:collect|come|visit|held|runs?) on)$/,
    0.85,
  ],
  ['opens', /^(?:start|starts|from|opens|open from|opening|time from|time start)(?: ?(?:time|at))?$|^time (?:from|start|open)$/, 0.92],
  [
    'closes',
    /^(?:end|ends|finish|finishes|to|until|till|closes?|closing|open (?:to|until))(?: ?(?:time|at))?$|^time (?:to|end|close)$/,
    0.85,
  ],
  ['frequency', /^(?:frequency|how often|recurrence|repeats?|weeks?|which weeks?|weeks? (?:held|open|of (?:the )?month|running))$/, 0.9],
  [
    'referral',
    /\breferrals?\b|\breferred\b|\bvouchers?\b|\bhow (?:do i |do you |do (?:people|residents|clients) |can (?:i|people|residents) |to )(?:get (?:in|help|support|food|there)?|access|join|use|refer|book|get)\b|\bbooking\b|^how to (?:get in|access\w*|join|use it)\b|^access (?:route|criteria|arrangements?|process|method)$|^self ref\w*$|^drop in$|^joining$/,
    0.9,
  ],
  ['referral', /\bwho (?:can|may|do|does|will)?\b.*\brefer(?:s|red|rals?)?\b|\breferr(?:ed by|ers?|ing)\b/, 0.97],
  ['referral', /^access$/, 0.5],
  [
    'access',
    /\baccessib\w+\b|\bwheel ?chair\b|\bdisab\w+\b|\bstep free\b|^access(?: text| info\w*| needs| for disabled .*)?$|^getting in and around$|^facilities$/,
    0.8,
  ],
  [
    'eligibility',
    /\beligib\w*\b|^who\b.*\b(?:for|can|come|use|eligible|attend|help|served)\b|\bcriteria\b|\btarget\b|\baudience\b|^open to$|^for whom$|^ages?\b|\bage (?:range|group)s?\b|\brestrictions?\b|\bclient groups?\b|\bsuitable for\b|^(?:area|areas) (?:covered|served)$|^catchment\b/,
    0.9,
  ],
  [
    'bring',
    /\bbring\b|\bproof\b|\b(?:id|evidence|paperwork|papers|documentation) (?:needed|required|asked(?: for)?|accepted|to show|wanted)\b|^(?:evidence|paperwork|documentation)$|\bdocuments?\b|\bwhat (?:you|people|to|they|residents|families|clients) (?:will )?need\b/,
    0.9,
  ],
  ['cost', /\bcosts?\b|\bprices?\b|\bfees?\b|\bcharges?\b|£|^free$|\bcharged?\b|\bmembership\b/, 0.9],
  ['languages', /\blanguages?\b/, 0.95],
  [
    'status',
    /\bstatus\b|\bclosed\b|^active$|\bstill (?:running|open|active|going)\b|^open y n$|^is (?:it )?(?:open|active)\b|^currently (?:open|running|active)$|\byear closed\b|^live$/,
    0.9,
  ],
  [
    'notes',
    /\bnotes?\b|\bcomments?\b|\bremarks?\b|^(?:other|additional|further|any other) (?:info(?:rmation)?|details)?$|^(?:other|misc|miscellaneous)$/,
    0.9,
  ],
  [
    'offers',
    /\boffer(?:s|ed|ing)?\b|\bdescriptions?\b|^whats?\b.*|^(?:details|about|summary|provision|activit(?:y|ies)|information|info|services?|support)\b.*|\b(?:support|food|services?|help|items?|meals?) (?:available|provided|given|served|stocked|held|type)\b|^stocks?\b/,
    0.72,
  ],
]

/** Concepts are looked for in any part of a heading that no full reading tells surely. */
const TOLD_SURELY = 0.85
/** What a reading of a part of a heading counts beside one of the whole. */
const OF_PART = 0.97
/** What a place has beside what it is for: less sure than that it is about steps and toilets. */
const OF_SIDE = 0.75
/** As sure as "What …" alone is of an offer, and what it counts beside a surer reading. */
const OF_ANYTHING = 0.75
const TOLD_OUTRIGHT = 0.89
const OF_OTHER = 0.8

/**
 * The fields that a heading's words may mean, the likeliest first; none for a blank one, and none for a column that stays in the file
 * whatever it holds: one about persons, or about what is done with the list.
 */
export function guessesOf(heading: string): { guesses: Guess[]; stays: boolean } {
  const readings = readingsOf(heading)
  if (readings.length === 0) return { guesses: [], stays: false }
  if (readings.some(isPrivateHeading) || isOwnedContact(heading)) return { guesses: [], stays: true }
  const best = new Map<Field, number>()
  for (const [nth, plain] of readings.entries()) {
    const told = [...best.values()].some((sure) => sure >= TOLD_SURELY)
    for (const [field, words, sure] of nth === 0 || !told ? [...WORDS, ...CONCEPTS, ...DETAIL_CONCEPTS] : [])
      if (words.test(plain)) best.set(field, Math.max(best.get(field) ?? 0, nth === 0 ? sure : sure * OF_PART))
  }
  // "What you need": a question about one thing is not about whatever is on offer.
  const offers = best.get('offers') ?? 0
  if (offers <= OF_ANYTHING && [...best].some(([field, sure]) => field !== 'offers' && sure >= TOLD_OUTRIGHT))
    best.set('offers', offers * OF_OTHER)
  if (isSideHeading(heading)) best.set('offers', OF_SIDE)
  return { guesses: [...best].map(([field, sure]) => ({ field, sure })).toSorted((a, b) => b.sure - a.sure), stays: false }
}
