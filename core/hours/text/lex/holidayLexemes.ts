import { DAY } from './dayLexemes.ts'
import { END, type Lexeme, is, pattern } from './lexeme.ts'

const NOT_ON =
  '(?:excluding|except(?: for| on)?|excl?\\.?|but not|(?:is |are )?not open(?: on| for)?|(?:is |are )?(?:closed|shut)(?: on| for| every)?|apart from|not(?: on)?|no)(?: all| the)?'
const BANK = String.raw`(?:(?:bank|public|national)(?: ?(?:and|&|or|/) ?(?:bank|public))?[ -]?hol(?:iday)?s?|b/?hs?)`
const NOT_IN =
  '(?:closed|not open|not|no sessions?|no groups?|except(?: for)?|excluding|excl?\\.?|outside(?: of)?|out of|apart from|but not)(?: in| during| on| for| over)?(?: the| all| any| local)*'

/** Bank holidays, school terms and school holidays. Closed in the school holidays is term time only. */
export const HOLIDAY_LEXEMES: readonly Lexeme[] = [
  [pattern(`${NOT_ON} ${BANK}${END}(?! ${DAY})`), () => ({ kind: 'bank holiday', held: 'closed' })],
  [pattern(`(?:including|incl?\\.?|open(?: on)?)(?: all)? ${BANK}${END}(?! ${DAY})`), () => ({ kind: 'bank holiday', held: 'open' })],
  [pattern(`${BANK}${END}(?! ${DAY})`), () => ({ kind: 'bank holiday', held: 'not stated' })],
  [pattern(`${NOT_IN} school hol(?:iday)?s?${END}`), is('term time')],
  [
    pattern(
      `(?:(?:local|during|in|school|only) ){0,3}term[ -]?times?(?: only)?${END}|(?:during |in )?(?:school )?terms? only${END}|(?:in |during )?(?:the )?school terms?(?= ?[),.;]|$)|tto${END}`,
    ),
    is('term time'),
  ],
]
