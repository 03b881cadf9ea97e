import { DATE_AHEAD, DATE_LEXEMES } from './dateLexemes.ts'
import { DAY_LEXEMES, SOME_DAY } from './dayLexemes.ts'
import { HOLIDAY_LEXEMES } from './holidayLexemes.ts'
import { END, type Lexeme, is, pattern, word } from './lexeme.ts'
import { OFTEN_LEXEMES } from './oftenLexemes.ts'
import { TIME_LEXEMES } from './timeLexemes.ts'

const EXCEPT = String.raw`(?:except(?:ing)?(?: for| on)?|excluding|excl?\.?|exc?\.?|with the exception of|(?:apart|aside) from|other than|but(?: not)?|bar|minus|without|save(?: for)?|besides|not)(?: on| every| the)?`
const NTH = '(?:[1-5](?:st|nd|rd|th)|first|second|third|fou?rth|fifth|last)'
const CLOCK_RANGE_AHEAD = String.raw`(?:between |from )?\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?| ?noon)? ?(?:-|to |and )`
const PEOPLE = '(?:years?|yrs?|year[ -]?olds?|yos?)(?:[ -]?olds?)?'

/** What is said of people and prices in numbers: no times. "for 5-11s", "over 50s", "aged 10 to 18 years", "18+". */
const AGE = [
  String.raw`(?:up to )?\d{1,2} months?(?: old)?(?: ?(?:-|to) ?\d{1,2} ?(?:months?|${PEOPLE})| old)|up to \d{1,2} (?:months?|${PEOPLE})`,
  String.raw`(?:age[ds]?|ages|over|under|above|below)(?: of| the age of)? \d{1,2}(?: ?(?:-|to|and|&) ?\d{1,2}(?![:.]\d| ?[ap]m))?(?:'?s|\+)?(?: ?${PEOPLE})?(?: and (?:over|under|above|up))?(?: only)?`,
  String.raw`\d{1,2}(?: ?(?:-|to) ?\d{1,2})?\+? ?(?:${PEOPLE}|months? old|'?s(?![\p{L}\d]))(?: and (?:over|under|above|up))?`,
  String.raw`\d{1,2}\+`,
]

/** Words that lift a bar, or say nothing of when. */
const NO_BAR =
  "(?:no|not?|without)(?: any| prior)? (?:need to (?:book|register|call|ring)|charge|cost|fee|booking|appointments?|referrals?|vouchers?|membership|registration)(?: (?:is |are )?(?:needed|required|necessary))?|don't need to book|first come,? ?first serve[d]?|all year(?: round)?|second[ -]hand|first aid|first floor|last but not least"

/** In order: the first that fits at a place is taken. Every repetition is bounded or of one class, so reading is linear. */
export const LEXEMES: readonly Lexeme[] = [
  // "Mon 11-2?" is not sure, and "~9-5" not to the minute.
  [pattern(String.raw`(?<=\d|[ap]\.?m\.?|noon|[\s?])\?+(?![\p{L}\d])`), word('possibly')],
  [pattern(String.raw`(?<!\d ?|[ap]\.?m\.? ?)~(?=\d)`), word('approximately')],
  [pattern(String.raw`\n|[;|•·▪▫◦●○■□◆◇]|[.!?](?=\s|\)|$)`), is('stop')],
  [pattern(' '), () => null],
  [pattern(`[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}${END}`), word('#postcode')],
  ...AGE.map((age): Lexeme => [pattern(`${age}(?![\\p{L}\\d])`), word('#age')]),
  [pattern(`(?:${NO_BAR})${END}`), word('#harmless')],
  [
    pattern(
      `(?:please|must|need to|should|have to) (?:be )?(?:pre[ -]?)?book(?:ed)?${END}|pre[ -]?book${END}|book (?:in|ahead|online|early|via|by|now|your|a|first|through)${END}`,
    ),
    word('#booking'),
  ],
  [pattern(`(?:strictly )?(?:by (?:prior )?app(?:ointmen)?ts?(?: only)?|app(?:ointmen)?ts? only)${END}`), word('#appointment')],
  [pattern(`one[ -]?off${END}|single session${END}|once only${END}`), word('#once')],
  [
    pattern(
      `(?:please )?go (?:instead )?to${END}|(?:different|various|changing|another|alternative) (?:venue|location|place|site|church|hall)s?${END}`,
    ),
    word('#elsewhere'),
  ],
  [pattern(`now open${END}`), word('#harmless')],
  [
    pattern(
      `(?:accept(?:ing)?|receiv(?:e|ing)|drop(?:ping)?[ -]?off|leave|for|bring(?:ing)?) (?:your |food )?donations|donations? (?:hours|times|drop[ -]?offs?|accepted|received|point|centre|can be)${END}|(?:food )?drop[ -]offs?${END}|dropoffs?${END}`,
    ),
    word('#donations'),
  ],
  [
    pattern(
      `services?${END}(?= ?[:,-]? ?(?:on |every )?sundays?${END})|(?<=sundays?${END}[^\\n;]{0,20})services?${END}(?! users?)|(?:holy )?communion${END}|eucharist${END}|evensong${END}|jumm?u'?ah${END}`,
    ),
    word('worship'),
  ],
  [pattern(`no longer${END}(?! (?:need|require|ha(?:s|ve) to))|(?:not|n't) any ?more${END}|no more${END}`), word('ceased')],
  [pattern(`(?:pay|pension|giro|benefits?)[ -]?days?${END}`), word('#date')],
  [pattern(`(?:old|past|former|previous)(?= (?:opening )?(?:times|hours|days))`), word('formerly')],
  ...HOLIDAY_LEXEMES,
  [pattern(`${EXCEPT}(?= (?:the )?(?:${NTH}(?: (?:and|&) ${NTH})? )?${SOME_DAY}| ${CLOCK_RANGE_AHEAD})`), is('except')],
  [
    pattern(
      `(?:no (?:sessions?|service|group|club|meeting|drop[ -]?in|food ?bank)(?: on)?(?= ${SOME_DAY})|closed|shut|not open)${END}(?: all day)?(?: on${END})?`,
    ),
    is('closed'),
  ],
  [
    pattern(
      `or(?= (?:on |the |every |from )?(?:${SOME_DAY}|\\d|first|second|third|last))|(?:after|before|following|preceding)(?= (?:the )?(?:${SOME_DAY}|[1-5](?:st|nd|rd|th)|first|second|third|fourth|last))`,
    ),
    word('#or'),
  ],
  ...OFTEN_LEXEMES,
  ...DATE_LEXEMES,
  [
    pattern(
      `(?:with effect from|w\\.?e\\.?f\\.?|(?:re-?)?open(?:s|ing)|(?:re-?)?open(?= from)|(?:start|begin|commenc|launch)(?:s|es|ing|ning)?)(?: on| from)?(?= ${DATE_AHEAD})`,
    ),
    is('starts'),
  ],
  [pattern(`(?:end|finish)(?:s|es|ing)?(?: on)?(?= ${DATE_AHEAD})`), is('until')],
  ...DAY_LEXEMES,
  ...TIME_LEXEMES,
  [pattern(`from${END}`), is('from')],
  [pattern(`between${END}`), is('between')],
  [pattern(`(?:until|till?|up ?(?:to|until))${END}`), is('until')],
  [pattern(`-?>+|-|=|~|→|»|(?:(?:right )?thr(?:ough|u|o)'?(?: to)?|to)${END}`), is('dash')],
  [pattern(','), is('comma')],
  [pattern(`[&+/]|(?:and|plus)${END}`), is('and')],
  [pattern(':'), is('colon')],
  [pattern(String.raw`\(`), is('open')],
  [pattern(String.raw`\)`), is('close')],
  [pattern(String.raw`(?<=\S)[*†‡^#]`), word('#footnote')],
  [pattern(String.raw`(?<=\d)[^\s\p{L}\d](?=\d)`), word('#sign')],
  [pattern(String.raw`\d+(?![\p{L}\d'])`), word('#number')],
  [pattern(String.raw`£ ?\d+(?:[.,]\d+)?|[\p{L}\d]+(?:'\p{L}+)?`), ([text]) => ({ kind: 'word', word: text.toLowerCase() })],
]
