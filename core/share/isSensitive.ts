import type { Service } from '../listing/service.ts'
import type { Helpline } from '../support/helplines.ts'

/** Help around abuse, refuge and sexual violence, as listings word it. "Refugee" is another word. */
const WORDS = [
  'domestic(?:ally)? (?:abus\\w*|violen\\w*)',
  '(?:partner|family|relationship|gender[- ]based|honou?r[- ]based|male|against women(?: and girls)?)[- ](?:abuse|violence)',
  'violence against',
  'abus(?:ed|ive|er|ers)\\b',
  '(?:child|sexual|emotional|physical|ritual|historic(?:al)?|elder) abuse',
  'sexual(?:ly)? (?:violence|assault\\w*|abus\\w*|exploit\\w*|harm\\w*)',
  'refuges?',
  'rape',
  'sarc',
  'women.?s aid',
  'forced marriages?',
  'honou?r (?:killings?|crimes?)',
  'fgm|female genital',
  'stalking|coercive',
  'idva|isva|marac',
  'survivors?',
  'trafficking|modern slavery',
].join('|')

const SENSITIVE = new RegExp(`\\b(?:${WORDS})\\b`, 'i')

/**
 * Whether a message about a listing could put somebody in danger if another person in the home reads it. By its words: the kinds of
 * listings name no such help. Rather one too many than one too few.
 */
export const isSensitive = ({ name, summary, organisation, eligibility, referral, hoursText, url }: Service): boolean =>
  [name, summary, organisation.name, organisation.network, eligibility.text, ...eligibility.groups, referral.text, hoursText, url].some(
    (text) => text !== null && SENSITIVE.test(text),
  )

/** The same of a national line. */
export const isSensitiveLine = ({ forWhat }: Pick<Helpline, 'forWhat'>): boolean => forWhat === 'safety'
