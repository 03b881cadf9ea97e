import type { Service } from '../listing/service.ts'
import type { Helpline } from '../support/helplines.ts'

/** Help around abuse, refuge and sexual violence, as listings word it. "Refugee" is another word. */
const WORDS = [
  // Of a person: what is done to drugs and drink is another thing.
  '(?<!(?:substances?|drugs?|alcohol|drink|solvents?|medicines?|medication|prescription|steroids?) )abus(?:e|es|ed|ing|ive|ers?)',
  'violence|violent (?:partners?|relationships?|homes?|men|husbands?)',
  'sexual(?:ly)? (?:assault\\w*|exploit\\w*|harm\\w*)',
  'refuges?',
  'safe ?houses?|safe accommodation',
  'rape',
  'sarcs?',
  'wom[ae]n ?s ?aid',
  'forced marriages?',
  'honou?r (?:based|killings?|crimes?)',
  'fgm|female genital',
  'stalk(?:ing|ers?|ed)|coerci(?:ve|on)|controlling (?:partners?|relationships?|behaviours?)',
  'dva?|idvas?|isvas?|maracs?',
  'survivors?|victims?|perpetrators?',
  'traffick(?:ing|ed|ers?)|modern(?: day)? slavery|exploitation',
  'freedom programme|karma nirvana|galop',
].join('|')

const SENSITIVE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${WORDS})(?![\\p{L}\\p{N}])`, 'iu')

/** Words with a space between: hyphens, apostrophes, signs and hard spaces part them all alike. */
const wordsOf = (text: string): string => text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]+/gu, ' ')

/**
 * Whether a message about a listing could put somebody in danger if another person in the home reads it. By its words: the kinds of
 * listings name no such help. Rather one too many than one too few.
 */
export const isSensitive = ({ name, summary, organisation, eligibility, referral, hoursText, url }: Service): boolean =>
  [name, summary, organisation.name, organisation.network, eligibility.text, ...eligibility.groups, referral.text, hoursText, url].some(
    (text) => text !== null && SENSITIVE.test(wordsOf(text)),
  )

/** The same of a national line. */
export const isSensitiveLine = ({ forWhat }: Pick<Helpline, 'forWhat'>): boolean => forWhat === 'safety'
