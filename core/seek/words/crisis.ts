import type { ServiceType } from '../../listing/taxonomy.ts'
import { edits, mostEdits } from './edits.ts'
import { tokensOf } from './tokensOf.ts'

/** What somebody may be in the middle of, the most pressing first. */
export const CRISES = [
  'gas',
  'medical',
  'suicide',
  'rape',
  'child',
  'abuse',
  'despair',
  'sleep',
  'hunger',
  'meter',
  'bailiffs',
  'money',
] as const
export type Crisis = (typeof CRISES)[number]

/** What of a list may help in it, beside a helpline: kinds, and the words of a listing that is for it. None of them sends to food but hunger. */
export const CRISIS_HELP: Readonly<Record<Crisis, { kinds: readonly ServiceType[]; words: readonly string[] }>> = {
  gas: { kinds: [], words: [] },
  medical: { kinds: [], words: [] },
  suicide: { kinds: ['mental-health'], words: ['suicide', 'self harm', 'samaritans'] },
  rape: { kinds: [], words: ['rape', 'sexual abuse', 'sexual violence', 'sexual assault'] },
  child: { kinds: [], words: ['domestic abuse', 'domestic violence', 'young people', 'childline'] },
  abuse: { kinds: [], words: ['domestic abuse', 'domestic violence', 'refuge'] },
  despair: { kinds: ['mental-health'], words: ['hearing voices', 'anxiety', 'depression'] },
  sleep: { kinds: ['advice-housing'], words: ['homeless', 'homelessness', 'rough sleepers'] },
  hunger: { kinds: ['food-bank', 'food-pantry', 'community-fridge', 'community-meal', 'crisis-fund', 'emergency-voucher'], words: [] },
  meter: { kinds: ['advice-energy', 'crisis-fund', 'emergency-voucher', 'advice-debt', 'advice-benefits'], words: [] },
  bailiffs: { kinds: ['advice-debt'], words: ['bailiff', 'citizens advice', 'law centre'] },
  money: { kinds: ['crisis-fund', 'emergency-voucher', 'advice-debt', 'advice-benefits', 'food-bank'], words: [] },
}

const ANYBODY =
  '(?:he|she|they|husband|wife|partner|boyfriend|girlfriend|bf|gf|ex|fiance|dad|daddy|father|mum|mummy|mam|mother|step ?dad|step ?mum|stepfather|' +
  'stepmother|uncle|brother|sister|son|daughter|parents?|family|carer|someone|somebody|man|hubby|hes|shes|theyre|husbands|partners|boyfriends|dads|mums)'
/** Of those at home. */
const FAMILY =
  '(?:he|she|hes|shes|husband|hubby|wife|partner|boyfriend|girlfriend|bf|gf|ex|fiance|dad|father|mum|mam|mother|family|parents|son|daughter|step ?dad)'
const HURTS =
  '(?:hit|hits|hitting|hitted|beat|beats|beaten|beating|hurt|hurts|hurting|punch(?:es|ed|ing)?|kick(?:s|ed|ing)?|slap(?:s|ped|ping)?|chok(?:e|es|ed|ing)|' +
  'strangl(?:e|es|ed|ing)|smack(?:s|ed|ing)?|threaten(?:s|ed|ing)?|attack(?:s|ed|ing)?|stalk(?:s|ed|ing)?|follow(?:s|ing)|abus(?:es|ed|ing)|controls|stab(?:s|bed|bing)?|batter(?:s|ed|ing)?|' +
  'burn(?:s|ed|ing)?|bit|bites|shoves?|push(?:es|ed|ing)|grabs?|grabbed|locks)'
const CHILD =
  '(?:child|childs|children|childrens|kid|kids|baby|babies|toddler|daughter|son|girl|boy|niece|nephew|grandchild|grandson|granddaughter|teenager|pupil)'
const SOMEONE = '(?:me|us|my (?:mum|mam|mother|sister|brother|friend|neighbour|daughter|son|kids?|children|child|baby))'
const PARENT = '(?:dad|daddy|father|mum|mummy|mam|mother|step ?dad|step ?mum|stepfather|stepmother|parents?|uncle|foster \\w+)'
const POWER = '(?:gas|electric(?:ity|s)?|leccy|lecky|lecy|elec|meter|heating|power|energy|prepay(?:ment)?(?: meter)?)'
const VERY = '(?: (?:really|just|so|all|totally|completely|literally))?'

/** Read in the plain words of the text, one space between, no apostrophes. */
const SIGNS: Readonly<Record<Crisis, readonly string[]>> = {
  gas: [
    'gas (?:leak\\w*|escape|smell)|leak\\w* gas|(?:smell|smells|smelling|smelt|smelled)(?: \\w+){0,2} gas',
    'carbon monoxide|(?:co|gas) (?:alarm|detector)(?: is| keeps?| has)? (?:going|gone|went|beep\\w*|sounding|on|off)',
  ],
  medical: [
    'chest pains?',
    'heart attack',
    '(?:cant|cannot|cant hardly|struggling to|hard to|difficulty) breath(?:e|ing)?',
    '(?:not|isnt|stopped|no) breathing',
    '(?:wont|doesnt|not) (?:wake|waking) up|cant wake (?:him|her|them|my \\w+)',
    'unconscious|collapsed|passed out|seizures?|epileptic fit',
    'stroke(?! (?:club|association|survivors?|support|groups?|recovery|rehab\\w*|victims?|charity))',
    `(?:wont stop|cant stop the|not stopping|heavy|heavily|badly) bleeding|bleeding (?:a lot|badly|heavily|out|to death|and wont stop)`,
    '(?:having|had|having had) (?:a|an) (?:stroke|seizure|fit|allergic reaction)',
    `(?:${CHILD}|he|she|husband|wife|mum|dad|someone)(?: (?:is|are|was|has|been|having))* (?:choking|fitting|seizing)`,
    'swallow(?:ed|ing)? (?:bleach|poison|a battery|batteries|tablets|pills|white spirit)',
    'drank bleach|anaphyla\\w+|meningitis',
    'house fire|(?:house|flat|home|kitchen|building) (?:is |was )?on fire',
  ],
  suicide: [
    'suicid\\w*',
    '(?:kill|killing|hang|hanging|drown|shoot|harm|harming|harmed|hurt|hurting|cut|cutting|starve|starving) ?(?:my ?sel(?:f|ve)|me self)',
    '(?:kill|harm|hurt|cut|hang|drown|shoot|starve)(?:s|ed|ing)? (?:himself|herself|themselves|themself)',
    '(?:kill|hang|drown|shoot|starve) (?:him|her) self',
    '(?:cut|cuts|cutting|burn|burns|burning|slit|slits|slitting|slash|slashing) (?:my|his|her|their) (?:arms?|wrists?|legs?|thighs?|skin)',
    '(?:am|im|started|keep|been|is|hes|shes) cutting again',
    '(?:jump|jumping|jumped)(?: off| from| in front of)(?: \\w+){0,2} (?:bridge|roof|building|train|flyover|car park|window)',
    '(?:want|going|gonna|thinking about|think about|feel like)(?: to| of)? jump(?:ing)?',
    '(?:want|wanna|wish|like)(?: to| i could)? (?:just )?disappear',
    'self ?(?:harm|injur)\\w*',
    `(?:want|wants|wanna|wanted|wish|going|ready|like|rather|hope|deserve|need)(?: to| i| was| were| could| id)*${VERY}(?: be)? (?:die|dead|dying)`,
    'better off (?:dead|without me)',
    '(?:end|ending|take|taking|took) (?:my|his|her|their)(?: own)? (?:life|lives)',
    '(?:end|ending) (?:my life|it all|everything|myself)',
    '(?:dont|do not|didnt|not) (?:want|wanna)(?: to)? (?:live|be here|be alive|wake up|exist|go on|carry on)',
    '(?:cant|cannot|can not) (?:go on|carry on|cope any ?more|take (?:it|this|any) ?\\w*|live like this|do (?:it|this) any ?more)',
    'no (?:point|reason|will)(?: to| in| of| for)* (?:live|living|life|going on|carrying on|being here)',
    'nothing (?:left )?to live for|(?:dont|cant|do not|cannot) see (?:the|a|any) point(?! (?:of|in) (?!living|life|going on|carrying on|anything))',
    'tired of (?:living|life|being alive)',
    'overdos\\w*',
    '(?:took|taken|taking|swallowed|swallowing) (?:too many|all (?:my|his|her|the|their)|loads of|lots of|an? \\w+ of)(?: \\w+)? ?(?:pills|tablets|paracetamol|meds)|(?:took|swallowed) (?:pills|paracetamol|bleach)',
    '(?:want|wanting|going|ready|trying|tried|planning) to end (?:it|things|everything|me)',
    'unalive|kms|do(?:ing)? something stupid',
  ],
  rape: [
    'rape(?:d|s)?',
    'raping',
    'rapists?',
    'sexual(?:ly)? (?:assault|abus|attack|violen|harass|exploit)\\w*',
    'sex attack',
    'molest\\w*',
    'grooming|groomed',
    '(?:made|forced|forces|forcing)(?: me)?(?: to)?(?: have)? sex',
    'touch(?:ed|es|ing) me',
    '(?:step ?dad|dad|stepfather|father|uncle|brother|man|he) (?:comes?|came|coming|gets?|got) (?:in|into|in to) my (?:room|bed|bedroom)',
    'revenge porn',
    'date rape|drink (?:was )?spiked|been spiked|incest',
  ],
  child: [
    `${CHILD}(?: (?:is|are|was|in|at|being|might|be|may|who|could|not|im|i|think|has|been|have|getting))* (?:danger|risk|unsafe|safe from|hurt|harmed|abused?|neglect\\w*|beaten|hit|attacked)`,
    `(?:hurt|hurts|hurting|hit|hits|hitting|beat|beats|beating|abus\\w+|neglect\\w*|harm\\w*|shak\\w+) (?:my |the |his |her |their |a |our )?(?:\\w+ )?${CHILD}`,
    '(?:ran|run|running|runs) away(?: from home)?|runaway',
    '(?:being |getting |am |im )?(?:bullied|bullying|bullies)(?! at work)',
    'sextortion|(?:my|send|sent|sending|has|have) nudes',
    `missing ${CHILD}|(?:my|our|a) ${CHILD} (?:is |has |went |gone )+missing`,
    `${CHILD}(?: \\w+)? (?:left|alone)(?: \\w+)? (?:home )?alone`,
    `${CHILD} left (?:home )?alone`,
    'child (?:abuse|protection|sexual|neglect|cruelty|safety|safeguarding)',
    'safeguarding',
    `(?:worried|concerned|scared|afraid) (?:about|for) (?:a |my |the |this |his |her |their |our |that )?(?:\\w+ )?${CHILD}(?:s safety|s welfare)?`,
    'nspcc|childline',
    `(?:my|our|me) ${PARENT} (?:is |are |was |keeps? |always |just )?${HURTS} (?:me|us)(?! out)`,
  ],
  abuse: [
    `${HURTS} me(?! out)`,
    `(?:hit|hurt|beaten|beat|battered|punched|strangled|choked|attacked|assaulted|threatened|stalked|controlled|followed) (?:up )?by (?:my |his |her |a |the )?${ANYBODY}`,
    '(?:beaten|beat|bashed) up|violen(?:ce|t)',
    '(?:i was|was|been) (?:attacked|assaulted|stabbed|threatened|beaten)',
    '(?:im|i am|we are|were|am|feel|feeling) (?:so |really |very |not |in )*(?:scared|frightened|terrified|unsafe|danger)',
    '(?:dont|do not|not|never) (?:feel |feeling )?safe|in danger',
    `${ANYBODY}(?: (?:is|was|keeps?|always|just|has|will|might|gonna|going to|tried to|trying to|wants to|said hed|said hell|hell))* (?:${HURTS}|kill) ${SOMEONE}(?! out)`,
    `(?:been|being|got|get|gets|getting) (?:hit|beaten|beat|battered|punched|strangled|stalked|threatened|abused|attacked)(?: up)?`,
    `(?:scared|afraid|frightened|terrified|fear)(?: of)?(?: my| the)? ?(?:him|husband|wife|partner|boyfriend|girlfriend|ex|dad|father|mum|home|to go home|parents|family|son|brother)`,
    '(?:not|dont feel|isnt|never) safe (?:at home|in my (?:own )?home|with (?:him|her|my)|to go home)',
    'unsafe (?:at home|with (?:him|her|my))',
    `(?:${ANYBODY}|will|to|gonna|wants?|they)(?: (?:is|has|will|might|said|says|to|gonna|going|want|wants|threaten(?:ed|s|ing)?|trying|tried))* kill (?:me|us)`,
    `${ANYBODY} (?:wont|doesnt|dont|will not|does not|never|not)(?: \\w+)? let (?:me|us) (?:leave|out|go out|go outside|see|work|speak|have)`,
    `${FAMILY} (?:took|takes|has|hides|hid|kept|keeps|stole) my (?:passport|phone|papers|documents|bank card|benefits|wages)`,
    '(?:my|the) ex(?: \\w+)? (?:is |keeps? |wont |will not )+(?:outside|coming|turning up|following|leave me|stop|texting|messaging|ringing|calling|watching)',
    '(?:he|hes|shes|ex|husband|partner|boyfriend|girlfriend|stalker)(?: is| was)? (?:outside|at) my (?:door|house|home|window)',
    `${ANYBODY} (?:has|had|have|got|with|pulled) (?:a |got a )?(?:knife|gun|machete)`,
    `${FAMILY} (?:controls?|takes?|took|keeps?) (?:all )?(?:my|our) money`,
    `${FAMILY} (?:wont|doesnt|dont|never|will not|does not)(?: ever)? gives? me (?:any )?(?:money|food)`,
    `${FAMILY} (?:checks?|tracks?|reads?) my (?:phone|messages|location)`,
    '(?:want|wants|make|makes|making|force|forces|forcing) me(?: to)?(?: get)? marr(?:y|ied)',
    '(?:cut|circumcise|circumcising) my daughter',
    '(?:being|been) followed|follow(?:s|ing) me',
    'domestic(?:ally)?',
    'dv|ipv',
    '(?:violent|abusive|controlling|aggressive|jealous) (?:husband|wife|partner|boyfriend|girlfriend|ex|relationship|man|dad|father|marriage|home|family|son)',
    '(?:husband|wife|partner|boyfriend|girlfriend|ex|dad|father|son) (?:is |gets |got )?(?:so |very )?(?:violent|abusive|controlling|aggressive)',
    'abus(?:e|es|ed|er|ers|ive|ing)',
    'battered (?:wife|woman|women|husband)',
    'coercive|gaslight\\w*',
    'forced (?:marriage|to marry)|honou?r (?:based|killing|abuse|violence)|fgm',
    '(?:leave|leaving|left|escape|escaping|fleeing|flee|get away from|run away from|hide from|hiding from) (?:him|my (?:violent |abusive )?(?:husband|partner|boyfriend|ex|wife|girlfriend))',
    'stalk(?:er|ing|ed|s)?',
    '(?:womens?|woman|safe) (?:refuge|house)|refuge',
  ],
  despair: [
    '(?:cant|cannot|can not|not|struggling to|dont know how to|barely) (?:cope|coping|copeing|carry on|manage any ?more)',
    'not coping|at breaking point|falling apart|lost all hope|no hope(?: left)?|hopeless|desperate(?! (?:for(?! help)|need|to|housewives))',
    '(?:mental|nervous|complete) breakdown|having a breakdown|mental health crisis|in crisis|panic attacks?|hear(?:ing)? voices|going (?:mad|crazy|insane)|psychosis|psychotic',
  ],
  sleep: [
    '(?:no ?where|no place|not got anywhere|nothing|havent got anywhere|dont have anywhere|without anywhere|not anywhere)(?: else)?(?: safe)? (?:to|for) (?:sleep|slep|live|stay|go|crash|me to sleep)\\w*',
    '(?:nowhere|no (?:where|ware|wear|place)) (?:to )?(?:sleep|slep|live|stay|go)',
    '(?:somewhere|anywhere|place|bed)(?: safe)?(?: to)?(?: sleep| stay| go)?(?: for)? (?:tonight|the night|to sleep|to stay)',
    '(?:sleep|sleeping|sleeps|slept|living|live) (?:rough|outside|out|outdoors|on (?:the )?streets?|on (?:a |the )?(?:park )?bench|in (?:a|my|the|our) (?:car|van|park|tent|doorway|bus)|in car)',
    '(?:sleep|sleeping|living) in (?:a |my |our |the )?(?:park|tent|garage|shed|doorway|stairwell|bus (?:stop|station|shelter)|shop)',
    'rough sleep\\w*',
    '(?:kicked|thrown|chucked|kick|throw|chuck|kicking|throwing|chucking|threw|booted|forced|turfed|put)(?: (?:me|us|him|her|them|my \\w+))? out',
    '(?:living |am |im |out |on )?on the streets?',
    'street homeless|roofless',
    'homeless\\w*',
    '(?:lost|losing|lose|loose|loosing) (?:my|our|the) (?:home|house|flat|room)',
    'evict(?:ed|ing|ion)?(?: \\w+)? (?:today|tomorrow|tonight|now|this week)',
    '(?:bailiffs?|landlord)(?: \\w+){0,3} (?:locks?|locked(?: me| us)? out|evict(?:ing|ed)? (?:me|us))',
    'locked (?:me |us )?out (?:by|of) (?:my |the |our )?(?:landlord|landlady|house|home|flat|room|council)',
    '(?:no|havent got a|dont have a|not got a|have not|without a|not have|no have|dont have any) (?:home|house|flat|accommodation)(?! (?:delivery|deliveries|visits?|help|internet|cooking|insurance|phone|computer|shoes?|screens?|tyres?|battery))',
    'sofa surfing|no roof(?: over)?|no bed',
  ],
  hunger: [
    'no (?:any )?foods?',
    '(?:no have|no got|not have|not got|dont have|havent got|havent|aint got)(?: any| no)? foods?(?! (?:banks?|vouchers?|parcels?|hygiene|safety))',
    'nothing (?:left )?(?:to eat|to feed|to give (?:my|the) (?:kids|children|baby)|in (?:the |my |our )?(?:cupboards?|fridge|freezer|house))',
    '(?:havent|havnt|haven t|have not|hasnt|has not|not|aint|didnt|did not|nt) (?:eaten|ate|eat|had (?:any )?(?:food|a meal|anything to eat|anything to drink))',
    '(?:not|nt) been eating|no eat(?:ing)?',
    'starv(?:e|es|ed|ing|in|ation)',
    'hungry',
    'no (?:dinner|tea|lunch|breakfast|meals?|milk|baby milk|formula) (?:for|left|in)',
    'no (?:baby milk|formula|baby food)|(?:baby|babies|child|kids|son|daughter)(?: has| have| got)? no (?:milk|food|formula)',
    '(?:cant|cannot|can not|couldnt|unable to) afford (?:any |to buy )?(?:nappies|formula|milk|baby milk|baby food)',
    '(?:cant|cannot|can not|couldnt|unable to|not able to) (?:afford (?:any |to buy |to get )?(?:food|to eat|to feed|groceries|a meal|shopping|meals)|feed (?:my|the|our|myself|us|me))',
    '(?:no|without|not got|dont have|havent got)(?: any)? money (?:for|to buy|to get)(?: any)? (?:food|eat|groceries|shopping|dinner|tea|nappies|formula|baby milk|milk)',
    '(?:run|ran|running|runs) out of (?:food|baby milk|formula|milk)',
    '(?:out of|without)(?: any)? food',
    'empty (?:cupboards?|fridge|stomach|tummy)|(?:cupboards?|fridge) (?:is |are )?(?:empty|bare)',
  ],
  meter: [
    `(?:no|without|not got|havent got|dont have|cant find|out of)(?: any)?(?: more)? money(?: left)? (?:for|on|to top up|to put (?:on|in)|in|to pay)(?: the| my| our)?(?: \\w+)? ?${POWER}`,
    `no money on(?: the| my)? ${POWER}`,
    `(?:no|without)(?: any)? ${POWER}(?! bill)`,
    `${POWER}(?: \\w+)? (?:has |have |is |are |just |about to |going to |gonna |been )*(?:run out|ran out|running out|run(?:s|ning)? low|empty|gone|off|cut off|disconnected|shut off|died|out)`,
    `(?:cut|cutting|turn|turned|turning|shut|switched|switch)(?: me| us)? ?off (?:my |our |the )?${POWER}`,
    `(?:cant|cannot|can not|unable to|no money to)(?: afford)?(?: to)? (?:top up|feed the|pay for|afford|heat|put money on|pay my|pay the)(?: my| the| our)?(?: \\w+)? ?(?:${POWER}|home|house|flat|top up)`,
    `no credit(?: left)?(?: on| in| for)(?: the| my)? ${POWER}`,
    'emergency credit',
    'freezing(?: cold)?(?: in here)?|(?:boiler|heating)(?: has| is)? (?:broke|broken|broken down)(?! down cover)',
    '(?:freezing|cold) (?:at home|house|flat|home)',
  ],
  bailiffs: [
    '(?:bailiffs?|baliffs?|baillifs?|bailifs?|enforcement (?:agents?|officers?))(?: \\w+){0,5} (?:door|here|house|outside|coming|come|came|today|tomorrow|tonight|now|car|threatening)',
    '(?:bailiffs?|baliffs?|baillifs?|bailifs?) (?:at|outside)',
  ],
  money: [
    'no money',
    'skint',
    '(?:im|am|flat|totally|completely|so|were|are) (?:broke|penniless)',
    'penniless',
    'destitut\\w+',
    'no income',
    'not been paid',
    'havent been paid',
  ],
}

/** Words round a sign that make it something else, by kind. What is left of the text is read on. */
const FALSE_FRIENDS: readonly string[] = [
  'rape ?seed(?: oil)?',
  '(?:oil ?seed|winter|spring) rape',
  'rape (?:oil|flowers?|fields?|crops?|honey|plants?|meal)',
  '(?:abuse|abuses|abused|abusing) (?:of )?(?:process|power|position|trust|authority|office|dominance|privilege|the system|statistics|market)',
  '(?:substance|drugs?|alcohol|solvent|drink|steroid|animal|data|benefit|system|laughing gas)(?: and alcohol| and drugs?| or alcohol)? (?:abuse|abusers?|misuse)',
  'drug and alcohol (?:abuse|misuse)',
  '(?:dogs?|cats?|wasps?|bees?|swan|seagulls?) (?:abuse|bit|bites?|attacked|attacks|hurt|scratched)(?: me| us| my (?:dog|cat))?',
  'hit me up|hit me with|hit me baby|beat me to(?: it)?|beaten to it',
  '(?:bills?|costs?|prices?|rents?|tax|inflation|crisis|cap|cuts?|rises?|recession|debts?|fuel|energy|changes?|sanctions?|shopping|mortgage|charges?|winter|it|this|that|news|grief|car|van|bus|bike|ball)(?: (?:has|have|really|just|are|is|will|all|that|rises?|increases?))* (?:hit|hits|hitting|hurt|hurts|hurting|kick\\w*|kill) (?:me|us)',
  'domestic (?:appliances?|cleaners?|cleaning|goods|waste|rubbish|help|helper|violence training|abuse training|energy|gas|electric\\w*|science|pets?|animals?|work|worker|staff|bills?|fuel|heating|oil|flights?)',
  'no food (?:bank|banks|waste|wasted|vouchers?|allerg\\w+|hygiene|parcels?|hub|club|pantry|stamps?|intoleran\\w+|poverty|poisoning|tech|courses?|restrictions?)',
  'starving artists?',
  'hungry (?:horse|hippos?|caterpillar)',
  '(?:not|never|is it) safe (?:to|for) (?:eat|drink|cook|use|consume|\\w+ing)',
  'violence (?:reduction|prevention) (?:unit|partnership|training)',
  '(?:job|work|housing|energy|climate|cost of living|financial|money|food|in a) crisis',
  '(?:in|a|the) crisis (?:fund|grant|loan|support fund|payment)',
  '(?:kicked|thrown|chucked|threw|throw|throwing) (?:me |him |her |them )?out (?:of )?(?:school|class|college|uni|university|the group|group|the club|gym|work|food|rubbish|clothes|furniture|old|my old|a sofa|bread)',
  '(?:throw|throwing|thrown|threw|put|putting)(?: \\w+)? out (?:food|rubbish|bins?|the bins?|clothes|furniture|old|my old|bread|books|a statement)',
  'food thrown out|thrown out food',
  '(?:games?|books?|shops?|party|busking|art|food|market|work|play|music|stalls?|pastors?|dance|fair|preacher|parade) on the streets?',
  'no (?:gas|electric\\w*) (?:safety|safe|certificate|cooker|oven|hob|fire|supplier)',
  'no money (?:off|worries|advice|tree|back)',
  'no heating engineer',
  'cold (?:house|home) plants?',
  'to die for|never say die|die cast|die laughing',
  '(?:hair|clothes|fabric) (?:die|dye)',
  '(?:dog|horse|cat|pet|pony) grooming|grooming (?:salon|parlour|for|my)? ?(?:dogs?|cats?|horses?|pets?)|grooming (?:salon|parlour)',
  'child (?:safety|protection) (?:seats?|gates?|course|training)|safeguarding (?:training|course|lead|policy|officer|certificate)',
  '(?:child|children|baby|kids?)(?: (?:is|are|was))? hit (?:by)? ?(?:poverty|cuts|bills)',
  '(?:child|children|kids)(?: (?:is|are))? (?:at|in)(?: risk of)? poverty',
  '(?:stay|staying|keep|keeping|sit|be) (?:warm|dry|cool)',
  '(?:scared|afraid|frightened|terrified) of (?:heights|dogs?|cats?|spiders?|flying|needles|dentists?|the dentist|the dark|water|crowds|germs|mice|rats)',
  'heart attack (?:support group|survivors?|club|charity)',
  '(?:charity|sponsored|big) sleep ?out',
  '(?:cat|dog|pet|rabbit|hamster|horse)s? (?:has |have )?(?:ran|run|running) away',
  'suicide squad',
  'cut my ?self (?:a )?(?:some )?(?:slack|on|while|cooking|shaving|a slice|some)',
  'wildlife refuge|animal refuge|refuge (?:collection|bins?|trucks?)',
  'shak(?:e|es|er|ers)',
]

/** Giving and learning are no need: "volunteer with homeless people". Signs of death and violence stand all the same. */
const GIVES = /\b(?:volunteer\w*|donat\w+|fundrais\w+|raise money|charity shop|training|courses?|essay|statistics|give to)\b/
const STANDS_ALL_THE_SAME: ReadonlySet<Crisis> = new Set(['medical', 'suicide', 'rape', 'child', 'abuse'])

/** Longer words of the signs, to mend a slip into: "suiside", "domestik", "homless". */
const MENDED =
  `suicide suicidal killing myself overdose raped raping sexual sexually assault assaulted abused abusive abuser abusing violent
  violence domestic husband boyfriend girlfriend partner beaten beating hitting threatened stalking strangled scared frightened
  homeless nowhere somewhere tonight kicked thrown evicted sleeping starving hungry nothing cupboard havent afford electric
  electricity heating children danger safeguarding neglected penniless`.split(/\s+/)
const MENDED_SET: ReadonlySet<string> = new Set(MENDED)
/** True words that a slip of the list looks like. */
const NO_SLIPS: ReadonlySet<string> = new Set(
  `reaped roped rapped rapper rappers raving ravings roping rasping ratings ramped rasped raced rated raked rapid ruped abuse abuses amused scarred scored shared stared sacred spared cared kicker locked ticked picked licked
  packed ranger dancer anger danger eating heating seating hearing healing meeting staring starting staying stabbing stacking serving striving carving
  partners partnership husbandry hunger hungary throw throne grown shown nothings anywhere havens haven hasnt afforded electrics electrical children
  childrens domestics violet violets violin silent assaults insult adult result sexuality hotting fitting sitting knitting hurting getting putting setting
  hosting batting netting buttering beating betting bearing beaver beater bitten eaten beaters steeping sweeping keeping saving slipping shopping
  cupboards night tonights tight notice invited elected edited kicking billing filling pulling selling killings rolling milling willing tilling
  abusers refuse raising racing rating railing raining hiring living giving friends friend girlfriends boyfriends halting hunting hinting lifting`.split(
    /\s+/,
  ),
)

function mend(token: string): string {
  const most = Math.min(mostEdits(token), token.length < 10 ? 1 : 2)
  if (token.length < 5 || MENDED_SET.has(token) || NO_SLIPS.has(token)) return token
  let best = token
  let least = Infinity
  for (const word of MENDED) {
    if (word[0] !== token[0]) continue
    const cost = edits(token, word, Math.min(most, mostEdits(word)))
    if (cost < least) [best, least] = [word, cost]
  }
  return best
}

const anyOf = (signs: readonly string[]): RegExp => new RegExp(`(?<![^ ])(?:${signs.join('|')})(?![^ ])`, 'g')
const COMPILED = CRISES.map((crisis) => ({ crisis, sign: anyOf(SIGNS[crisis]) }))
const FALSE_FRIEND = anyOf(FALSE_FRIENDS)

/**
 * What of a crisis the words speak of, the most pressing first; empty = none. It errs towards offering a number: one too many costs a line
 * on a page, one too few may cost a life.
 */
export function crisesIn(text: string): Crisis[] {
  const typed = tokensOf(text.slice(0, LONGEST).replaceAll(/(\p{L})\1{2,}/gu, '$1$1'))
    .map(mend)
    .join(' ')
    .replaceAll(/(?<![^ ])(nowhere|where|want|wanna|place|going|need|afford|somewhere) (?:2|too) /g, '$1 to ')
  const plain = typed.replaceAll(FALSE_FRIEND, ' – ').replaceAll(/ {2,}/g, ' ')
  const gives = GIVES.test(plain)
  const found = COMPILED.filter(({ crisis, sign }) => plain.search(sign) >= 0 && (!gives || STANDS_ALL_THE_SAME.has(crisis))).map(
    ({ crisis }) => crisis,
  )
  return found.length > 1 ? found.filter((crisis) => crisis !== 'money') : found
}

const LONGEST = 200
