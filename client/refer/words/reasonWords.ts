import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Reason, ReasonOf } from '../../../core/match/reason.ts'
import type { Found } from '../../../core/seek/search.ts'
import { LIKELY_WORDS } from '../../help/words/likelyWords.ts'
import { farWords } from '../../help/words/whereWords.ts'
import { listWords } from '../../i18n/hoursWords.ts'
import { KIND_WORDS } from '../../i18n/kindWords.ts'
import { dateWords } from '../../i18n/timeWords.ts'
import { ASKS_WORDS } from './asksWords.ts'
import { CLIENT_NEED_WORDS } from './clientNeedWords.ts'
import { whomWords } from './whomWords.ts'

/** `for` speaks for a place, `ask` is to be asked, `against` speaks against it, `plain` is to be known. */
export type Tone = 'for' | 'ask' | 'against' | 'plain'

export interface ReasonWords {
  of: Reason['of']
  tone: Tone
  text: string
}

/** Every reason of an option in a few words, the weightiest first: its rank is made of these and of nothing else. */
export const reasonsInWords = (i18n: I18n, reasons: readonly Reason[], found: Found): ReasonWords[] =>
  reasons.map((reason) => ({ of: reason.of, ...wordsOf(i18n, reason, found) }))

type Words = Omit<ReasonWords, 'of'>

function wordsOf(i18n: I18n, reason: Reason, found: Found): Words {
  const say = (tone: Tone, text: MessageDescriptor): Words => ({ tone, text: i18n._(text) })
  switch (reason.of) {
    case 'door':
      return doorWords(i18n, reason)
    case 'kind': {
      const kind = i18n._(KIND_WORDS[reason.type])
      return reason.step === 0 ? say('plain', msg`${kind}`) : say('plain', msg`${kind}: may help with this`)
    }
    case 'way':
      return wayWords(i18n, reason)
    case 'fits': {
      const thing = i18n._(ASKS_WORDS[reason.asked].fits)
      return reason.from === 'told' ? say('for', msg`told you: ${thing}`) : say('for', msg`${thing}`)
    }
    case 'does not fit': {
      const thing = i18n._(ASKS_WORDS[reason.asked].against)
      return reason.from === 'told' ? say('against', msg`told you: ${thing}`) : say('against', msg`${thing}`)
    }
    case 'not stated': {
      const thing = i18n._(ASKS_WORDS[reason.asked].missing)
      const why = reason.why.map((one) => i18n._(LIKELY_WORDS[one])).join('. ')
      if (why === '') return say('ask', msg`not stated: ${thing}`)
      return say(reason.lean === 'unlikely' ? 'against' : 'ask', msg`not stated: ${thing} (${why})`)
    }
    case 'for whom':
      return whomWords(i18n, reason, found.service.name)
    case 'council':
      return reason.how === 'own'
        ? say('for', msg`their own council’s area`)
        : say('against', msg`for another council’s area: theirs comes first`)
    case 'times':
      return timesWords(i18n, reason)
    case 'checked':
      return checkedWords(i18n, reason)
    case 'near':
      return nearWords(i18n, reason, found)
    case 'still listed': {
      const when = dateWords(i18n, reason.on)
      return reason.how === 'list' ? say('for', msg`still listed ${when}`) : say('for', msg`still on a page read ${when}`)
    }
    case 'alert':
      return say('against', msg`note: ${reason.text}`)
    case 'booked':
      return say('ask', msg`by appointment: book first`)
    case 'also': {
      const needs = listWords(
        i18n,
        reason.needs.map((need) => i18n._(CLIENT_NEED_WORDS[need])),
      )
      return say('for', msg`the same visit may do for: ${needs}`)
    }
    case 'phone':
      return reason.how === 'yes' ? say('plain', msg`has a number to ring`) : say('against', msg`no number listed`)
    case 'public funds':
      return reason.here
        ? say('ask', msg`counts as public funds: immigration advice first, which it gives too`)
        : say('against', msg`counts as public funds: get immigration advice first`)
    case 'registration':
      return registrationWords(i18n, reason)
    case 'small':
      return say('ask', msg`small: ring before sending`)
    case 'turn':
      return say('plain', msg`one of ${reason.among} that are as good: they take turns by day`)
    default:
      return reason satisfies never
  }
}

function doorWords(i18n: I18n, { how, from }: ReasonOf<'door'>): Words {
  const text = i18n._(DOOR_WORDS[how])
  const tone = how === 'has room' ? 'for' : 'against'
  return { tone, text: from === 'told' ? i18n._(msg`told you: ${text}`) : text }
}

const DOOR_WORDS: Readonly<Record<ReasonOf<'door'>['how'], MessageDescriptor>> = {
  closed: msg`closed`,
  'temporarily closed': msg`closed for now`,
  'reported closed': msg`two people found it closed`,
  full: msg`full`,
  'noted full': msg`two people were told it was full this week: ring first`,
  paused: msg`takes nobody new for now`,
  limited: msg`little room`,
  'has room': msg`has room`,
}

function wayWords(i18n: I18n, { how, paper, inferred }: ReasonOf<'way'>): Words {
  const say = (tone: Tone, text: MessageDescriptor): Words => ({ tone, text: i18n._(text) })
  const voucher = paper === 'voucher'
  switch (how) {
    case 'mine':
      return say('for', msg`you can refer through it`)
    case 'holds it':
      return voucher ? say('for', msg`takes the voucher they hold`) : say('for', msg`takes the referral they hold`)
    case 'mine issues':
      return voucher ? say('ask', msg`asks for a voucher: you can issue it`) : say('ask', msg`asks for a referral: you can make it`)
    case 'paper first':
      if (inferred)
        return voucher ? say('against', msg`usually asks for a voucher first`) : say('against', msg`usually asks for a referral first`)
      return voucher ? say('against', msg`asks for a voucher first`) : say('against', msg`asks for a referral first`)
    default:
      return how satisfies never
  }
}

function timesWords(i18n: I18n, { how, today, on }: ReasonOf<'times'>): Words {
  const when = on === null ? null : dateWords(i18n, on)
  const say = (tone: Tone, text: MessageDescriptor): Words => ({ tone, text: i18n._(text) })
  switch (how) {
    case 'open now':
      return say('for', msg`open now`)
    case 'open then':
      return today ? say('for', msg`open today when they can come`) : say('for', msg`open when they can come`)
    case 'listed then':
      if (when === null) return say('ask', msg`once listed open when they can come`)
      return today
        ? say('ask', msg`listed as open today, by a list of ${when}`)
        : say('ask', msg`listed as open then, by a list of ${when}`)
    case 'named then':
      return say('ask', msg`hours in words alone: they name a day when they can come`)
    case 'not listed then':
      return when === null
        ? say('against', msg`once listed at other times`)
        : say('against', msg`listed at other times, by a list of ${when}`)
    case 'not stated':
      return say('ask', msg`hours not stated`)
    case 'told':
      return say('for', msg`told you: open then`)
    default:
      return how satisfies never
  }
}

function checkedWords(i18n: I18n, { freshness, on }: ReasonOf<'checked'>): Words {
  if (on === null) return { tone: 'ask', text: i18n._(msg`nobody said when it was checked`) }
  const when = dateWords(i18n, on)
  const fresh = freshness === 'fresh' || freshness === 'aging'
  return fresh ? { tone: 'for', text: i18n._(msg`checked ${when}`) } : { tone: 'ask', text: i18n._(msg`last checked ${when}`) }
}

function nearWords(i18n: I18n, { how, beyond, fare }: ReasonOf<'near'>, found: Found): Words {
  const far = farWords(i18n, found)
  if (how === 'brought') return { tone: 'for', text: i18n._(msg`brought to them`) }
  if (how === 'may be brought') return { tone: 'ask', text: i18n._(msg`it delivers: ask whether to where they live`) }
  if (how === 'brought elsewhere')
    return { tone: 'against', text: i18n._(msg`it delivers, but is listed under another council: ask whether to where they live`) }
  if (how === 'spoken') return { tone: 'for', text: i18n._(msg`a call will do`) }
  if (how === 'from nowhere') return { tone: 'plain', text: i18n._(msg`how far: say where they live`) }
  if (far === null) return { tone: 'ask', text: i18n._(msg`where it is: not known`) }
  if (fare) return { tone: 'against', text: i18n._(msg`${far}: too far to go without a fare`) }
  if (beyond === 'not in person') return { tone: 'against', text: i18n._(msg`${far}, and they cannot come in person`) }
  return beyond === 'farther' ? { tone: 'against', text: i18n._(msg`${far}: farther than they can walk`) } : { tone: 'plain', text: far }
}

function registrationWords(i18n: I18n, { how }: ReasonOf<'registration'>): Words {
  if (how === 'yes') return { tone: 'for', text: i18n._(msg`registered to advise`) }
  if (how === 'no') return { tone: 'against', text: i18n._(msg`not registered to advise`) }
  return { tone: 'ask', text: i18n._(msg`registration to advise: not stated`) }
}
