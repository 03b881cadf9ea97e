import { DAY, SOME_DAY } from './dayLexemes.ts'
import { END, type Lexeme, pattern, word } from './lexeme.ts'
import type { Often } from './token.ts'

const NUMBER = '(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve)'
const PER = '(?:a|an|per|each|every|in a|in the|of the)'
const OF_MONTH = '(?: (?:morning|afternoon|evening)s?)? (?:of|in|each|every|per|a|monthly)'
const AND_NTH = ' ?(?:,|and|&|/) ?(?:[1-5](?:st|nd|rd|th)|first|second|third|fou?rth|fifth|last)'
const NTH_AHEAD = `(?! ${DAY}${OF_MONTH}|${AND_NTH})`

const often = (source: string, kind: Often): Lexeme => [pattern(`(?:${source})${END}`), () => ({ kind: 'often', often: kind })]

/** How often: every week, every other, once a month, and what has no place in a rule. */
export const OFTEN_LEXEMES: readonly Lexeme[] = [
  [
    pattern(
      `(?:5|five) days (?:a|per) week(?=[:,;]? ?(?:from |- ?)?mon(?:day)?s? ?(?:-|to) ?fri)|(?:6|six) days (?:a|per) week(?=[:,;]? ?(?:from |- ?)?mon(?:day)?s? ?(?:-|to) ?sat)`,
    ),
    word('#harmless'),
  ],
  [pattern(`(?:7|seven) days(?: (?:a|per) week)?${END}`), () => ({ kind: 'day', days: [0, 1, 2, 3, 4, 5, 6] })],
  [pattern(`(?:(?:every|each|once ${PER}|per) week|weekly)${END}`), word('weekly')],
  often(`(?:every other|alternat(?:e|ing|ive)|every (?:second|2nd)) (?:month|day|year|term|quarter|half)s?`, 'some'),
  often(`(?:every|each) (?:3rd|third|4th|fourth|5th|fifth)(?: weeks?)?${END}${NTH_AHEAD}`, 'some'),
  often(`(?:every|each) (?:2nd|second) weeks?`, 'fortnightly'),
  often(`(?:every|each) (?:2nd|second)${END}${NTH_AHEAD}`, 'alternate'),
  often(
    `(?:every other|alternat(?:e|ing|ely)) weeks?|every (?:2|two) (?:weeks|wks)|(?:2|two)[ -]weekly|bi[ -]?weekly|(?:(?:every|each|once ${PER}|per|a) )?fort-?night(?:ly)?|alt\\.?(?: w(?:ee)?ks?)?`,
    'fortnightly',
  ),
  often(`every other|alternat(?:e|ing|ely)|alt\\.?(?= ${DAY})`, 'alternate'),
  often(`(?:once|1x|one time) ${PER} month|monthly|(?:each|every|per) (?:calendar )?month`, 'monthly'),
  often(
    `(?:twice|thrice|${NUMBER} times|\\d ?x) (?:${PER} )?(?:day|week|month|year|fortnight|term)|${NUMBER} (?:days|mornings|afternoons|evenings|sessions) ${PER} (?:week|month|year|fortnight)`,
    'some',
  ),
  often(
    `(?:every )?${NUMBER}[ -]?(?:weeks|wks|months)|(?<![-.:] ?|to |\\d)${NUMBER}[ -]?(?:weekly|monthly)|bi[ -]?monthly|twice[ -](?:weekly|monthly)`,
    'some',
  ),
  often(
    `(?:one|two|three|some|most|many|occasional|selected|certain|odd|few|several|various|this|next|coming)(?= (?:coming )?${SOME_DAY})`,
    'some',
  ),
  often(`(?:one|two|1|2)(?: ${DAY}| weeks?)? (?:in|out of)(?: every)? (?:two|three|four|five|six|[2-6])`, 'some'),
  // "2nd last Friday" is neither the second nor the last.
  often(`(?:2nd|second|3rd|third|4th|fourth)(?: (?:to|from))?(?: the)?[ -]last|last but (?:one|two)|penultimate`, 'some'),
  // A course has an end that is not said: "6 sessions". Fewer may be all there are of a week: "2 sessions: Mon 10-12, Tue 1-3".
  often(
    `(?:for )?(?:[4-9]|\\d\\d|four|five|six|seven|eight|nine|ten|twelve)[ -](?:sessions?|meetings|dates)|for (?:2|3|two|three) sessions|\\d+[ -]days? cycle`,
    'some',
  ),
  often(`from time to time|at times|now and (?:then|again)|(?:on )?occasions?|ad[ -]?hoc|f/n|every ${NUMBER} days|every so often`, 'some'),
  often(`w(?:ee)?k(?:s|\\.)? ?(?:\\d|one|two|three|four|a|b)(?: ?(?:,|and|&|/|-) ?(?:\\d|one|two|three|four|b))*`, 'some'),
  [
    pattern(`(?:good|easter|boxing|ash|shrove|pancake|palm|mothering|remembrance|maundy|whit|black|bank holiday)(?= ${DAY})`),
    word('#feast'),
  ],
  [pattern(`(?:of|in) (?:(?:the|each|every|a|any|calendar) ){0,3}month${END}`), () => ({ kind: 'of month' })],
]
