import { holdsMailAddress } from '../../../report/mailAddress.ts'
import { mayTell } from './mayTell.ts'
import { withoutNumbers } from './withoutNumbers.ts'

/** First names that are common in Britain: a name is told by them, since "contact Citizens Advice" is none. */
const FIRST_NAMES =
  'Aaron|Abdul|Abigail|Adam|Adele|Agnes|Ahmed|Aisha|Alan|Alex|Alice|Alison|Amanda|Amy|Andrea|Andrew|Andy|Angela|Ann|Anna|Anne|Anthony|Barbara|Barry|Ben|Beth|Betty|Beverley|Bill|Bob|Brenda|Brian|Carl|Carol|Caroline|Catherine|Charlotte|Cheryl|Chloe|Chris|Christine|Claire|Clare|Colin|Craig|Daniel|Dave|David|Dawn|Debbie|Deborah|Denise|Derek|Diane|Donna|Doreen|Dorothy|Eileen|Elaine|Elizabeth|Ellen|Emily|Emma|Eric|Fatima|Fiona|Frances|Frank|Gareth|Gary|Gemma|Geoff|George|Gillian|Gladys|Glenn|Graham|Greg|Hannah|Harry|Hassan|Hazel|Heather|Helen|Ian|Ibrahim|Imran|Irene|Jack|Jackie|Jacqueline|James|Jamie|Jan|Jane|Janet|Jason|Jayne|Jean|Jennifer|Jenny|Jessica|Jill|Jim|Joan|Joanna|Joanne|Joe|John|Jonathan|Josh|Joyce|Judith|Judy|Julia|Julian|Julie|June|Karen|Karl|Kate|Katherine|Kathleen|Kathryn|Katie|Keith|Kelly|Ken|Kenneth|Kerry|Kevin|Khalid|Kim|Kirsty|Laura|Lauren|Lee|Leanne|Lesley|Liam|Linda|Lisa|Liz|Lorraine|Louise|Lucy|Luke|Lynn|Lynne|Maggie|Malcolm|Marc|Margaret|Maria|Marie|Marilyn|Marion|Mark|Martin|Mary|Matt|Matthew|Maureen|Megan|Melanie|Michael|Michelle|Mick|Mike|Mohammad|Mohammed|Muhammad|Nadia|Natalie|Natasha|Neil|Nicholas|Nick|Nicola|Nigel|Norman|Olivia|Omar|Pam|Pamela|Pat|Patricia|Patrick|Paul|Paula|Pauline|Pete|Peter|Philip|Phil|Phillip|Priya|Rachael|Rachel|Ray|Rebecca|Richard|Rita|Rob|Robert|Roger|Ron|Rosemary|Roy|Ruth|Ryan|Sally|Sam|Samantha|Samuel|Sandra|Sarah|Scott|Sean|Sharon|Sheila|Shirley|Simon|Sophie|Stacey|Stephanie|Stephen|Steve|Steven|Stuart|Sue|Susan|Suzanne|Tanya|Teresa|Terry|Thomas|Tim|Tina|Tom|Tony|Tracey|Tracy|Trevor|Valerie|Vanessa|Vera|Veronica|Vicky|Victoria|Wayne|Wendy|William|Yasmin|Yvonne|Zoe'

/** Words that make a name that of a street or a building. */
const OF_PLACES =
  '(?:Road|Street|Avenue|Lane|Centre|Center|Hall|Church|Chapel|House|School|Academy|College|Close|Drive|Trust|Library|Foundation|Court|Park|Way|Hospital|Room|Rooms|Place|Square|Gardens|Terrace|Cafe|Hub|Primary|Community|Methodist|Parish|Clinic|Surgery|Institute|Club|Dock|Station|Grove|Green|Hill|Wood|Bank|Moor|Fields?|Heath|Farm|Rd|St|Ave)'
const NO_PLACE = String.raw`(?! ${OF_PLACES}\b)`
const SURNAME = String.raw`(?:${NO_PLACE} (?:(?:Mc|Mac|O['’]|de |van )?[A-Z][a-z]+)(?:[-'’][A-Z][a-z]+)?\b)${NO_PLACE}`
const FIRST = String.raw`(?<!\bSt\.? |\bSaint |\bSt\.? [A-Z][a-z]+ (?:and|&) )\b(?:${FIRST_NAMES})\b${NO_PLACE}`
const TITLE = String.raw`(?:Mrs?|Ms|Miss|Mx|Dr|Rev(?:d|erend)?|Fr|Father|Sister|Pastor|Cllr|Councillor|Imam|Rabbi|Canon|Deacon)\.?`
const ASKED = String.raw`(?:[Pp]lease )?(?:[Cc]ontact(?:s)?(?: name)?|[Aa]sk for|[Ss]peak (?:to|with)|[Tt]alk to|[Ss]ee|[Cc]\/[Oo]|[Cc]all|[Rr]ing|[Tt]ext|[Ee]mail|[Pp]hone|[Mm]anager|[Cc]o-?ordinator|[Ll]ead|[Oo]rganiser|[Rr]un by)`

/** Capitalised words behind "ask for" that are no name. */
const NO_NAME =
  '(?:The|A|An|Our|Your|Today|Citizens|Age|Social|Customer|Children|Council|Care|Community|Food|Foodbank|Trussell|Red|Job|Jobcentre|Help|Health|Mental|Support|Advice|Reception|Housing|Local|North|South|East|West|Central|Early|Family|Families|Home|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|NHS|GP|ID|UK|Universal|Christians|Salvation|Street|Shelter|Step|Turn2us)'
const ANY_NAME = String.raw`(?!${NO_NAME}\b)[A-Z][a-z]+\b${NO_PLACE}`

const NAMES: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:[Aa]sk for|[Ss]peak (?:to|with)|[Tt]alk to|[Cc]\/[Oo]|[Kk]ey ?holder:?|[Ww]arden:?|[Cc]ontact name:?) (?:the )?${ANY_NAME}(?:${SURNAME})?(?: (?:or|and|&) ${ANY_NAME}(?:${SURNAME})?)?`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:[Cc]ontact|[Cc]all|[Rr]ing|[Tt]ext|[Ee]-?mail|[Pp]hone|[Ss]ee)\b:? ${ANY_NAME}(?! ${NO_NAME}\b)${SURNAME}`,
    'g',
  ),
  new RegExp(String.raw`(?:\b${ASKED}\b:? ?)?\b${TITLE}(?: (?:${FIRST_NAMES})\b)?${SURNAME}`, 'g'),
  new RegExp(String.raw`\b${ASKED}\b:? (?:the )?${FIRST}(?:${SURNAME})?(?: (?:or|and|&) ${FIRST}(?:${SURNAME})?)?`, 'g'),
  new RegExp(String.raw`${FIRST}${SURNAME}`, 'g'),
]

const MAIL = /[\w.+%'-]{1,64}\s?(?:[@＠﹫]|[([{]\s?at\s?[)\]}])\s?[\w-]{1,63}(?:\s?(?:\.|[([{]\s?dot\s?[)\]}])\s?[\w-]{1,63}){1,5}/gi
const CONTACTS: readonly RegExp[] = [MAIL]
/** What is left of a sentence about something that went. */
const LEFT_OVER =
  /\b(?:(?:please )?(?:e-?mail|text|tel|mob(?:ile)?|on|at|or|nhs(?: (?:no|number))?|ni(?:no)?(?: (?:no|number))?)\.?:?\s*)(?=$|[.,;)(]|\bor\b)|\(\s*(?:or|and|on|at)?\s*\)/gi

/** A name of a place or an address without mail addresses, mobile, NHS and National Insurance numbers and birthdays; names of people stay, since halls are called after them. */
export function withoutContacts(text: string): string | null {
  return without(text, CONTACTS)
}

/**
 * A text without what tells who a person is: mail addresses, the numbers of `withoutNumbers`, names of those to ask for. What is left is tidied;
 * a text with none of them stays as it is. Linear.
 *
 * @returns null where nothing else is left
 */
export function withoutPersons(text: string): string | null {
  return without(text, mayName(text) ? [...CONTACTS, ...NAMES] : CONTACTS)
}

const TELLING = new Set([
  ...FIRST_NAMES.split('|'),
  'Mr',
  'Mrs',
  'Ms',
  'Miss',
  'Mx',
  'Dr',
  'Rev',
  'Revd',
  'Reverend',
  'Fr',
  'Father',
  'Sister',
])
for (const title of ['Pastor', 'Cllr', 'Councillor', 'Imam', 'Rabbi', 'Canon', 'Deacon']) TELLING.add(title)

/** Whether any of its words begins a name: most texts have none, and need not be looked through. */
const mayName = (text: string): boolean => ASKS.test(text) || (text.match(/\b[A-Z][a-z]+/g)?.some((word) => TELLING.has(word)) ?? false)

const SURNAMED = String.raw`(?:Mc|Mac|O['’]|de |van )?[A-Z][a-z]+(?:[-'’][A-Z][a-z]+)?`
const LONE_NAME = new RegExp(
  [
    String.raw`^(?:${TITLE} )?(?:${FIRST_NAMES})(?: (?:[A-Z]\.? )?(?:${SURNAMED}|[A-Z]\.?))?$`,
    String.raw`^[A-Z]\.? ${SURNAMED}$`,
    String.raw`^${TITLE} (?:[A-Z]\.? )?${SURNAMED}(?: ${SURNAMED})?$`,
  ].join('|'),
)

/** Whether a cell is the name of a person and nothing else: "Jane Smith", "K. Surtees", "Fr Declan", "Hayley M". */
export const isPersonsName = (cell: string): boolean =>
  cell.length <= 40 && LONE_NAME.test(cell.trim()) && !new RegExp(String.raw`\b${OF_PLACES}$`).test(cell.trim())

const ASKS = /\b(?:ask for|speak|talk to|c\/o|key ?holder|warden|contact|call|ring|text|e-?mail|phone|see)\b/i

function without(text: string, patterns: readonly RegExp[]): string | null {
  if (text === '') return text
  if (!mayTell(text) && patterns.length === CONTACTS.length) return text
  const bare = withoutNumbers(patterns.reduce((left, pattern) => left.replaceAll(pattern, ' '), text))
  // One that is spelled out has no end that can be told: nothing of the text is kept.
  if (mayTell(bare) && holdsMailAddress(bare)) return null
  if (bare === text) return text
  const tidy = bare
    .replaceAll(LEFT_OVER, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\s+(?=[.,;:)])/g, '')
    .replaceAll(/([.,;:])(?:[.,;:])+/g, '$1')
    .replaceAll(/\(\s*\)/g, '')
    .replaceAll(/^[\s.,;:–-]+|[\s,;:–-]+$/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return /[\p{L}\d]/u.test(tidy) ? tidy : null
}
