import { plainHeading } from './plainHeading.ts'

/**
 * Headings of columns about a person, or about what is done with the list: they stay in the file whatever they hold. By kind, in plain
 * words (see `plainHeading`).
 */
const KINDS: Readonly<Record<string, string>> = {
  persons:
    'contact (?:name|person)|(?:named?|key|main|lead|primary|our|emergency) (?:contact|person)|(?:first|last|family|christian) ?names?|forenames?|surnames?|initials|coordinators?|co ordinators?|co ords?|nbhd co ?ord|managers?|leaders?|key ?holders?|trustees?|chair(?:person|man|woman)?|secretary|treasurer|volunteers?|staff|workers?|officers?|wardens?|caretakers?|drivers?|vicar|minister|sponsor|reps?|representative|champion|next of kin|who (?:we|i) (?:speak|talk|ask)\\w*|(?:speak|spoke|talk) to|ask for|dob|date of birth|respondent|your (?:full )?name|champions|coach(?:es)?|navigators?|ambassadors?|stewards?|matrons?|imams?|priests?|pastors?|rabbis?|vergers?|churchwardens?|sevadars?|clerks?|tutors?|facilitators?|administrators?|spocs?|points? of contact|clinicians?|nurse in charge|premises officer|hall secretary|sec(?:y|retary)|key ?worker',
  leads:
    '(?:stock|clinic|school|volunteer|kitchen|food|warm space|pantry|fridge|centre|hub|community|faith|parish|locality|neighbourhood|session|branch|site|project|club|service|team|venue|area|activity|programme|delivery|local|link worker|worker|strategic|operational) leads?|leads? (?:name|mob\\w*|tel|phone|e ?mail|contact|no|number|officer|person)|^leads?$|named lead|lead for \\w+',
  ownContacts:
    'bleeps?|(?:home|personal|private|own|direct|emergency|out of hours|ooh|back ?office|internal|backstage) (?:no|num|number|tel\\w*|phone|mob\\w*|e ?mail|address|line|dial|contact)|(?:your|my) (?:own )?(?:name|mobile|phone|tel\\w*|e ?mail|role|job|position)|prof(?:essionals?)? (?:line|only|tel|phone|number|contact|e ?mail)|secure e ?mail|not for (?:pts?|patients?|public|clients?|publication|residents)|not (?:to )?(?:be )?(?:shared|published|public|publish|share)|do not (?:share|publish)|will not (?:be )?(?:share|publish)\\w*|for us to (?:reach|contact|call|ring) you|(?:we|us) (?:can )?(?:contact|reach|call|ring) you',
  staffing:
    'safeguarding|d?dsl|senco|dpo|ceo|chief exec\\w*|directors?|head ?teacher|deputy|bookkeeper|accountant|dbs|rota|training|trained|lone working|risk\\w*|rag|insurance|insured|hygiene rating|first aid\\w*|food safety|pat test\\w*|unstaffed|supervis\\w*|salary|hours worked|pay ?roll|induction|equipment|stock ?\\w*|supplier',
  money:
    'budget\\w*|grants?|invoic\\w*|funding|funders?|funded|spend|contract\\w*|sla|po (?:no|number)|cost (?:cent(?:re|er)|code)|bank (?:details|account)|sort code|amount|award\\w*|monitoring|kpi\\w*|payee',
  security:
    'key ?safes?|key (?:no|number|code|location|with|holding)|^keys$|alarm\\w*|(?:door|gate|entry|safe|lock|security) codes?|pass(?:word|code)s?|log ?in|username|combination',
  desk: 'emis|register(?:ed)? (?:contact|entry|owner|user|by)|(?:checked|updated|verified|added|edited|reviewed|created|entered|owned|moderated|compiled) by|moderation|chas(?:e|ing|ed)|actions?|to ?do|follow ups?|next steps?|gossip|delete before|record owner|owner|assigned|allocated|audit\\w*|internal|private|confidential|office (?:use|only)|admin (?:use|only|notes?|comments?)|(?:our|team|staff|officer|review|reviewer|internal|case|working|visit|editor|editorial|moderator) (?:comments?|notes?)|case (?:notes?|id|ref|no)|(?:tell|for) (?:the|our) (?:\\w+ )?team|team only|(?:last |date )?(?:modified|edited|amended)(?: (?:date|time|on|at))?|mod ?stamp|source (?:title|url|licence)|import(?:ed)?|duplicates?|dupes?|date added|created|submi(?:tted|ssion)\\w*|time ?stamp|ip address|response id|completed by|worr(?:y|ied|ying)\\w*|queries|query|relationship|feedback|complaints?',
  keepers:
    'fareshare|(?:invoice|billing|correspondence|postal contact|registered|warehouse|storage|stock|delivery|supply|head) (?:addr(?:ess)?|post ?codes?|office|day|days|slot|slots|time|times|window|hours|schedule)|(?:referrers?|clients?|service users?|residents?|tenants?|childs?|parents?|guests?) (?:names?|initials?|ref|id|no|details|line|tel|phone|mob\\w*|e ?mail|contact)|locked out|who to (?:ring|call) if|gate ?keeper',
  clinical:
    'nhs|allerg\\w*|medical|medication|patients? (?:name|id|no|notes?)|diagnos\\w*|ethnicit\\w*|learning|incident\\w*|beneficiar\\w* names?',
  consent:
    '(?:may|can) we (?:share|publish|list|contact|pass|add|use)|consent\\w*|permissions?|i agree|gdpr|opt(?:ed)? in|happy (?:for|to)|(?:ok|okay|willing|like) (?:to|for) (?:us )?(?:publish|share|list|be listed|go on)|privacy|mailing list|newsletter',
  giving: 'donat\\w*|drop offs?|wish ?lists?|items? (?:needed|wanted|urgently)|urgent needs?|volunteering|wanted',
  counts:
    '(?:booked|funded|no of|number of|num|total|max(?:imum)?|average|weekly) (?:\\w+ ){0,2}?(?:to date|places|spaces|people|households|attend\\w*|parcels|meals|visits|users|members|numbers?|families|children)|attendance|footfall|households|capacity|current wait|wait(?:ing)? (?:times?|list)|booked to date|^numbers$',
  areas:
    'region|constituency|wards?|lsoa|msoa|uprn|usrn|toid|pcn|imd|deprivation|decile|(?:ward|area|district|borough|county) names?|neighbourhood|what ?3 ?words|w3w|tenure|ics|icb',
}

const STAYS = new RegExp(`\\b(?:${Object.values(KINDS).join('|')})\\b|^reports$`)

/** Words that make a heading public for all of these: it asks what visitors need to know. */
const PUBLIC: readonly RegExp[] = [
  /\blanguages?\b/,
  // "Do you ask for any payment or donation?", "Suggested donation"
  /\b(?:pay(?:ment)?|costs?|charged?|fees?|prices?|suggested|free)\b.*\bdonation|\bdonations?\b.*\b(?:pay(?:ment)?|costs?|charge|fee|price)\b/,
  // "Do people need a referral from a key worker?", "How families book"
  /^(?:do|does|can|is|are|how|who)\b.*\b(?:refer\w*|vouchers?)\b(?!.*\b(?:name|mobile|your)\b)/,
  // "Checked by / on"
  /\bby (?:and )?(?:on|date|when)\b/,
  // "Checked by the team on", "Date last verified by"
  /\b(?:checked|verified|confirmed|reviewed|updated) by (?:\w+ ){1,3}(?:on|date|when)$|^(?:date|when|day)\b.*\b(?:checked|verified|confirmed|reviewed|updated) by\b/,
  /\bstaffed hours\b/,
]
/** What no such word makes public. */
const NEVER =
  /\b(?:not (?:be )?shared?|team only|delete before|confidential|private|internal|dbs|key ?safe|nhs|(?:referrers?|clients?) (?:names?|line|tel|phone|mob\w*|e ?mail|contact)|your (?:own )?(?:name|mobile))\b/

/** Whether a column of this heading stays in the file whatever it holds. */
export const isPrivateHeading = (plain: string): boolean =>
  STAYS.test(plain) && (NEVER.test(plain) || !PUBLIC.some((words) => words.test(plain)))

const OF_PERSON = new RegExp(`\\b(?:${KINDS.persons!}|${KINDS.leads!}|contact)$`)

/** Whether a column of this heading holds whom to ask: "Site contact", "Centre manager". */
export const namesPerson = (heading: string): boolean => {
  const plain = plainHeading(heading)
  return OF_PERSON.test(plain) && !/^contact$/.test(plain)
}

/** "Champion's tel", "Organiser’s e-mail": of a person, unless its owner is a house or an office. */
const OWNED = /(\p{L}+)['’]s? (?:own )?(?:tel|mob|phone|no\b|number|direct|dial|e-?mail|contact|line|ext|whats ?app)/iu
const NO_PERSON =
  /^(?:venue|centre|center|organi[sz]ation|service|hub|group|church|school|library|shop|provider|council|charity|mosque|temple|gurdwara|hall|pantry|fridge|foodbank|bank|club|site|agency|project|women|men|children|people|carer|member|resident|visitor|customer)s?$/i

/** Whether a heading is of the contact of one person. */
export const isOwnedContact = (heading: string): boolean => {
  const owner = OWNED.exec(heading)?.[1]
  return owner !== undefined && !NO_PERSON.test(owner)
}
