import type { Field } from './fields.ts'

/** Kinds of place and of work that head a column of names: "Scheme / centre", "Meal or group". */
const PLACE =
  'branch|scheme|centre|center|hub|group|meal|project|club|library|pantry|larder|fridge|kitchen|cafe|charity|church|venue|setting|site|school|organi[sz]ation|(?:baby|food|hygiene|uniform|toy|multi)[ -]?bank|foodbank|warm space|community group|shop|store|place|outlet|provider|agency' +
  '|bank|shed|wardrobe|exchange|stall|market|garden|allotment|choir|mosque|temple|gurdwara|synagogue|chapel|clinic|nursery|playgroup|family hub|childrens cent(?:re|er)|(?:distribution|collection) (?:cent(?:re|er)|point)|account|entity|company|space|restaurant'
const WORK = 'activity|session|service|offer|support|provision|programme|initiative|event|class|course|intervention|opportunity|scheme|meal'
/** Beside the name of an organisation these say what it does. */
const PLURAL = 'services|provisions|sessions|activities|offers|programmes'
const all = (nouns: string): RegExp =>
  new RegExp(
    `^(?!(?:${PLURAL})$)(?:the |your |our |this )?(?:(?:community|food|warm|baby|school|local|social|youth|holiday|breakfast|lunch) )?(?:${nouns})s?(?:(?: (?:or|and))? (?:${nouns}|hall|name|title)s?)*$`,
  )

/**
 * By field: words that speak of it wherever they stand in a heading, and how surely; weaker than a full reading (see `headingWords`). Of
 * two fields that one heading may mean its cells decide.
 */
export const CONCEPTS: readonly (readonly [Field, RegExp, number])[] = [
  ['name', /\bwhat(?:s| is| are| do you)\b.*\b(?:called|name[ds]?|call (?:it|them))\b|\bpeople call it\b|^(?:its|known as|called)\b/, 0.95],
  ['name', all(PLACE), 0.72],
  ['name', all(WORK), 0.6],
  // The last noun of a compound is what the rows are: "Vitamin outlet", "Sat. venue", "Partner church".
  [
    'name',
    new RegExp(
      `^(?!(?:delivery|collection|lead|referring|main|home|previous|nearest|linked|storage|supply) )(?:(?!(?:of|in|at|for|to|the|per|by|or|and|which|what|is|who|how|when|with) )[a-z]+ ){1,3}(?:${PLACE}|fridge|pharmacy|surgery)$`,
    ),
    0.56,
  ],
  ['name', new RegExp(`^(?:${PLURAL})$`), 0.5],
  // "What / Where / When": what goes on is what it is called.
  ['name', /^whats?(?: (?:is it|is on|on|goes on|happens|is happening))?$/, 0.5],
  ['name', all(`${PLACE}|${WORK}`), 0.62],
  [
    'organisation',
    /\b(?:part of|belongs? to|larger|wider|parent|host\w*|lead|umbrella|members?|managing|responsible|delivery|partner|provider|accountable) (?:an? |the )?(?:larger |wider )?(?:organi[sz]ations?|org|charity|body|group|agency|trust|partner|provider)\b/,
    0.9,
  ],
  [
    'organisation',
    /^(?:service )?(?:delivered|provided|run|hosted|organi[sz]ed|operated|managed|offered|led|put on|supported|delivery|lead) by\b|\bwho(?:s| is)? (?:runs?|running|behind|organi[sz]es|provides?|delivers?|hosts?)\b/,
    0.9,
  ],
  [
    'organisation',
    /^(?:parent|lead|host|umbrella|legal|managing|owning|responsible|accountable|controlling)(?: (?:account|company|entity|body|trust|church|council|authority|department|team|organi[sz]ation))+(?: name)?$/,
    0.9,
  ],
  ['organisation', /\b(?:organi[sz]ation|provider|charity|agency|operator)s?(?: name)?$|^(?:[a-z]+ ){0,2}(?:member|partner)s?$/, 0.65],
  [
    'types',
    /\b(?:kinds?|types?|sorts?|categor(?:y|ies)) of\b|\bneeds? (?:met|addressed|supported)\b|\btaxonomy\b|(?<!(?:venue|site|building|premises) )\bcategor(?:y|ies)\b|\bthemes?\b|\bkeywords?\b/,
    0.85,
  ],
  [
    'types',
    /\bwhat(?:s|ll)?\b.*\b(?:find|offer(?:ed)?|available|provided?|get|do)\b|^(?:activit(?:y|ies)|support|services?|provision|offer|help)(?: (?:offered|available|provided|on offer|given|type))?$/,
    0.82,
  ],
  ['types', /^what$/, 0.84],
  ['eligibility', /^for$/, 0.7],
  ['address', /^(?:at|in)$|^(?!(?:looked|arrives?|sold|aimed|last|opens?|closes?|starts?|ends?|from|to)\b)(?:[a-z]+ ){1,3}at$/, 0.62],
  // Where who goes out stands.
  ['address', /^(?:pitch|pitches|stop|stops|spot|patch|lay ?by|stand|parking spot|route stops?)(?: (?:name|location))?$/, 0.7],
  [
    'cost',
    /^(?:(?:weekly|monthly|annual|yearly|visit|member\w*) )?(?:subs?|subscriptions?)(?: (?:due|payable|per \w+))?$|^(?:to pay|you pay)$/,
    0.85,
  ],
  ['day', /^(?:shop|pantry|opening|delivery|market|meal|drop in|food|visiting|advice|clinic|stall|group|class) days?$/, 0.86],
  ['referral', /^how$/, 0.6],
  ['name', /^who$/, 0.6],
  ['frequency', /^(?:recur\w*|repeat\w*|every|which weeks?|how regular\w*|pattern)$/, 0.8],
  ['hours', /\bwhen\b/, 0.8],
  // Of a holiday: "Dates running", "Club dates".
  [
    'hours',
    /^dates$|\bdates?\b.*\b(?:runs?|running|open|available|held|operating|delivered)\b|\b(?:running|club|operating|opening|programme|course|holiday|camp|term|provision) dates?\b/,
    0.86,
  ],
  ['hours', /\b(?:what|which) (?:days?|times?)\b/, 0.88],
  ['closes', /^shuts?(?: at)?$/, 0.85],
  ['address', /^(?:its? )?(?:runs?|held|meets?|based|hosted|operates?|open|found) (?:out of|at|from|in)$/, 0.85],
  ['referral', /\bintake\b|\b(?:entry|admissions?|joining) (?:process|procedure)\b/, 0.85],
  ['eligibility', /\b(?:service|coverage|geographic\w*) areas?\b|\bcoverage\b/, 0.86],
  ['phone', /^(?:to|for) (?:book|info\w*|details|enquire|join)\b/, 0.74],
  ['email', /^(?:to|for) (?:book|info\w*|details|enquire|join)\b/, 0.72],
  [
    'hours',
    /\b(?:days?|times?)\b.*\b(?:open|runs?|held|available|visit)\b|\bopen\b.*\b(?:times?|days?|hours?|when)\b|\b(?:schedule|timetable|opening|openings|opens)\b/,
    0.85,
  ],
  ['hours', /\b(?:sessions?|hours?|hrs|times?|days?|open)\b/, 0.6],
  ['hours', /\b(?:can|to|may) (?:visit|call in|come|drop in|collect)\b/, 0.55],
  [
    'date',
    /^(?:(?:session|event|activity|club|meeting|delivery|course) )dates?$|\bdate of (?:the )?(?:session|event|activity|club)\b|^on date$/,
    0.9,
  ],
  [
    'referral',
    /\b(?:turn|show) up\b|\b(?:drop|walk) ?ins?\b|\bjust (?:come|turn)\b|\bself refer\w*|\brefer(?:s|red|ral|rals|rers?|ring)?\b|\bvouchers?\b|\bpathways?\b|\bapplication process\b|\bapply\b|\bappointments?\b|\bsign ?(?:up|posting)\b|\bregist(?:er|ration)\b|\bentry (?:route|requirements?)\b|\bhow (?:do|can|does|should|to)\b.*\b(?:access|join|apply|get|use|book|refer|attend|register)\b|\broute in\b/,
    0.85,
  ],
  [
    'referral',
    /\b(?:ring|call|phone|telephone|text|e ?mail|contact|message)\b.*\b(?:before|first|ahead|in advance|beforehand|prior)\b|\b(?:need|have) to (?:ring|call|phone|contact)\b/,
    0.92,
  ],
  ['referral', /\bbook(?:ing|able|ed|s)?\b|\bjoin(?:ing)?\b|\bmembers(?:hip)? (?:required|needed|only)\b/, 0.7],
  ['referral', /\bmember(?:s|ship)? (?:required|needed|only)\b|\bopen access\b/, 0.95],
  [
    'referral',
    /\b(?:code|card|pass|form|letter|invite|invitation|ticket)s? (?:is |are )?(?:needed|required|necessary)\b|\bneeds? (?:an? )?(?:\w+ )?code\b/,
    0.86,
  ],
  ['referral', /^(?:getting|get) in$|^how to get in$/, 0.6],
  ['eligibility', /\bturn(?:ed)? away\b|\bleft out\b|\bwe (?:can ?not|cant|do not|dont) (?:see|take|help|serve)\b/, 0.88],
  [
    'access',
    /^(?:how to )?get(?:ting)? (?:there|here|to us|to it)$|^(?:directions|travel|transport links|(?:by )?(?:bus|public transport)|nearest (?:bus|stop|station).*)$/,
    0.72,
  ],
  ['offers', /\b(?:given|handed|giving|handing) out\b|^anything else (?:on offer|available|provided|there)$/, 0.74],
  [
    'eligibility',
    /\bwho(?:s| is| are)?\b.*\bfor\b|\bwho (?:can|may|is|are)\b|\beligib\w*|\bcriteria\b|\bnot for\b|\b(?:can ?not|cant|dont|do not|unable to) (?:you )?(?:help|support|take|serve|accept)\b|\bages?\b|\b(?:yr|year|age|client|user|target|priority) groups?\b|\bm(?:in|ax)(?:imum)? age\b|\b(?:children|kids|young people|aged?) (?:up to|from|under|over)\b|\bopen to\b|\bsuitable\b|\bwelcome\b|\baimed at\b|\b(?:inclusions?|exclusions?|excluded|restrict\w*|residency)\b|\bpostcodes? (?:covered|served)\b|\bmust live\b/,
    0.85,
  ],
  ['eligibility', /\bsend\b/, 0.76],
  ['eligibility', /\bgender\b|\bfamil(?:y|ies)\b|\bresidents?\b|\btenants?\b/, 0.5],
  [
    'cost',
    /\bhow much\b|\bpay(?:ment|able)?s?\b|\bprices?\b|\bcosts?\b|\bfees?\b|\bcharg\w+\b|\bcontributions?\b|\bsuggested donation\b|\bfree\b|£/,
    0.85,
  ],
  ['cost', /\bpaid (?:places?|spaces?|spots?|sessions?|entry|tickets?|options?|activit\w+)\b|\bentrance fees?\b|\btickets?$/, 0.8],
  [
    'access',
    /\blifts?\b|\bramps?\b|\bloos?\b|\btoilets?\b|\bparking\b|\bstep ?free\b|\blevel (?:access|entry)\b|\bwheelchairs?\b|\bmobility\b|\bhearing loops?\b|\bchanging places\b|\bblue badge\b|\baccess(?:ible|ibility)\b|\bdisab\w+\b/,
    0.85,
  ],
  [
    'access',
    /\bwcs?\b|\bacc(?:ess)? (?:wc|toilets?|loos?|parking|entrance|entry)\b|\b(?:induction |t )?loop\b|\bbaby chang\w+|\bautomatic doors?\b|\bwide doors?\b|\bsteps\b|\bstairs\b/,
    0.8,
  ],
  ['access', /^(?:getting|get) in(?: and (?:out|around))?$|^access\b/, 0.66],
  [
    'phone',
    /\b(?:ring|call|telephone|switchboard|tel|txt|phone|freephone)\b|\bget in touch\b|\bcontacts?\b|\bnumber\b|\benquir(?:ies|y)\b/,
    0.65,
  ],
  ['email', /\bmail\b|\bwrite to\b/, 0.7],
  [
    'url',
    /\bpages?\b|\bweb\b|\bonline\b|\blinks?\b|\bsocials?\b|\binsta\w*\b|\bmore info(?:rmation)?\b|\bbooking (?:link|page|site)\b/,
    0.75,
  ],
  [
    'checked',
    /\bassured\b|\blast (?:heard|spoke\w*|contact\w*|check\w*|visit\w*|confirm\w*|updat\w*|verif\w*|review\w*)\b|\bcompletion time\b|\b(?:checked|verified|confirmed|reviewed|correct|accurate|accuracy|valid)\b|\bas of\b|\bdate (?:of )?(?:info(?:rmation)?|details|entry)\b/,
    0.85,
  ],
  [
    'status',
    /\bgo no go\b|\bstatus\b|\b(?:still|currently|now) (?:running|open|going|active|operating|live)\b|^(?:is (?:it |this )?|are (?:they|you) )?running(?: now)?$|\bactive\b|\blive\b|\bpaused\b|\bclosed\b/,
    0.8,
  ],
  [
    'address',
    /\bwhere\b|\baddress\b|\blocation\b|\bvenues?\b|\bbuildings?\b|\bpremises\b|\btakes? place\b|\bheld (?:at|in)\b|\bfind us\b|\bmeet(?:ing)? (?:at|point|place)\b|\bstreet\b|\broad\b|\bvillage\b|\btown\b|\bcity\b/,
    0.72,
  ],
  ['address', /^(?:addr ?\d?\b.*|thoroughfare|dependent locality)$/, 0.9],
  ['address', /^(?:setting|base|estate|locality|suburb|parish|house|hall|unit|flat|block|where)\b|^(?:no|number)$/, 0.6],
  ['address', /^(?:area|district)$/, 0.6],
  ['postcode', /^(?:pcode|pcd|pcds)$|\bpc$/, 0.9],
  ['easting', /\bgrid e\b/, 0.9],
  ['northing', /\bgrid n\b/, 0.9],
  ['opens', /^doors(?: open)?$|\bstarts? (?:time|at)\b|^(?:session|opening) start$/, 0.8],
  ['closes', /\b(?:end|finish) time\b|^(?:session|opening) (?:end|finish)$/, 0.8],
  [
    'alert',
    /\bclos(?:e|ed|ing|ures?)\b.*\b(?:christmas|xmas|easter|new year|holidays?|ramadan|summer|half terms?)\b|\b(?:christmas|xmas|easter|new year|holidays?|ramadan|summer|half terms?) clos(?:ing|ures?|ed)\b/,
    0.86,
  ],
  ['id', /\b(?:ref|reference|id|identifier)$/, 0.6],
  ['bring', /\bbring(?:ing)?\b|\btake with\b|\bwhat youll need\b/, 0.85],
  [
    'offers',
    /\bdescri(?:be|ptions?)\b|\babout\b|\bwhat (?:people|you|they|visitors) can expect\b|\bsummary\b|\bwhat happens\b|\bwhat we do\b/,
    0.75,
  ],
]
