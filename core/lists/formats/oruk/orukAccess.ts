import { BLANK } from '../../../listing/blank.ts'
import type { AccessAnswer, Service } from '../../../listing/service.ts'
import { cutText } from '../../row/seenText.ts'
import { shownText } from '../shownText.ts'

type Asked = Exclude<keyof Service['access'], 'known' | 'text'>

const WORDS: readonly (readonly [Asked, RegExp])[] = [
  ['toilet', /\b(?:accessible|disabled|wheelchair|adapted) (?:toilet|wc)|\btoilets?[^,.;]*\b(?:accessible|disabled|wheelchair)/],
  ['parking', /\b(?:accessible|disabled|blue badge)[^,.;]*\bparking/],
  ['hearingLoop', /\b(?:hearing|induction) loops?\b/],
  ['bsl', /\bbsl\b|\bbritish sign language\b/],
  [
    'stepFree',
    /\bstep[- ]free\b|\bwheelchair(?: user)?s? (?:access|accessible|friendly)\b|\bwheelchair access\b|\b(?:level|ramped) access\b|\bfully accessible\b|\baccessible (?:by|to|for) wheelchair/,
  ],
]

/** So much of a text about a building is looked at. */
const MOST_READ = 2_000

const DENIES = /\b(?:no|not|without|none|cannot|lacks?|unfortunately|isn['’]t)\b/
const HEDGES =
  /\b(?:partial(?:ly)?|part|some|limited|only|except|but|ground floor|assistance|help|on request|by arrangement|please (?:ask|ring|contact)|may|unsure|unknown|planned|soon|nearby)\b/

/** What free texts about a building say, clause by clause. "No" and "partly" are never rounded up; what is hedged is `partial`. */
export function orukAccess(texts: readonly string[]): Service['access'] {
  const said = texts.filter((text) => text !== '').map((text) => cutText(text, MOST_READ))
  const answers = new Map<Asked, AccessAnswer>()
  for (const clause of said
    .join(' . ')
    .toLowerCase()
    .split(/[.;\n]/)) {
    for (const [asked, words] of WORDS) {
      if (!words.test(clause) || (asked === 'stepFree' && /toilet|parking/.test(clause))) continue
      const answer = DENIES.test(clause) ? 'no' : HEDGES.test(clause) ? 'partial' : 'yes'
      answers.set(asked, lesser(answers.get(asked), answer))
    }
  }
  return {
    ...BLANK.access,
    ...Object.fromEntries(answers),
    known: answers.size === 0 ? 'not stated' : 'self-declared',
    text: shownText([...new Set(said)].join('. '), 200),
  }
}

const ORDER: readonly AccessAnswer[] = ['no', 'partial', 'yes']

/** Of two answers the one that promises less; "no" beside "yes" is `partial`: which of them holds nobody knows. */
function lesser(before: AccessAnswer | undefined, now: AccessAnswer): AccessAnswer {
  if (before === undefined || before === now) return now
  return ORDER.indexOf(before) + ORDER.indexOf(now) === 2 ? 'partial' : ORDER[Math.min(ORDER.indexOf(before), ORDER.indexOf(now))]!
}
