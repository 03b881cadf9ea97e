import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Circumstances } from '../../../core/match/circumstances.ts'
import { AGE_WORDS } from '../../help/words/whenAskedWords.ts'
import { NEED_WORDS } from '../../help/words/needWords.ts'
import { LANGUAGE_NAMES } from '../../i18n/languageNames.ts'
import { GROUP_WORDS } from '../words/groupWords.ts'
import { CLIENT_NEED_WORDS } from '../words/clientNeedWords.ts'
import { timesWords } from './timesWords.ts'

type Said = Partial<Omit<Circumstances, 'from' | 'roughM' | 'areas'>>

/** All that was said of a client, each in a word or two. */
export const saidWords = (i18n: I18n, said: Said): string[] => [
  ...(said.needs ?? []).map((need) => i18n._(CLIENT_NEED_WORDS[need])),
  ...householdWords(i18n, said),
  ...foodWords(i18n, said),
  ...papersWords(i18n, said),
  ...timesWords(i18n, said.times ?? []),
  ...accessWords(i18n, said),
]

export const householdWords = (i18n: I18n, { children = [], age = null, groups = [], pets = false }: Said): string[] => [
  ...children.map((band) => (band === 'baby' ? i18n._(msg`child under 1`) : i18n._(msg`child ${i18n._(AGE_WORDS[band])}`))),
  ...(age === null ? [] : [i18n._(msg`aged ${age}`)]),
  ...groups.map((group) => i18n._(GROUP_WORDS[group].said)),
  ...(pets ? [i18n._(msg`has a pet`)] : []),
]

export const foodWords = (i18n: I18n, { diet = [], noKitchen = false }: Said): string[] => [
  ...diet.map((one) => i18n._(NEED_WORDS[one].missing)),
  ...(noKitchen ? [i18n._(msg`nowhere to cook`)] : []),
]

export const papersWords = (i18n: I18n, { money = null, holds = [], noId = false, noRecourse = false }: Said): string[] => [
  ...(money === 'nothing' ? [i18n._(msg`can pay nothing`)] : money === 'little' ? [i18n._(msg`can pay a little`)] : []),
  ...(holds.includes('voucher') ? [i18n._(msg`has a voucher`)] : []),
  ...(holds.includes('referral') ? [i18n._(msg`has a referral`)] : []),
  ...(noId ? [i18n._(msg`no ID`)] : []),
  ...(noRecourse ? [i18n._(msg`no recourse to public funds`)] : []),
]

export const accessWords = (i18n: I18n, { access = [], cannotGoOut = false, farthestMin = null, languages = [] }: Said): string[] => [
  ...(cannotGoOut ? [i18n._(msg`cannot come in person`)] : []),
  ...(farthestMin === null ? [] : [i18n._(msg`up to ${farthestMin} min on foot`)]),
  ...access.map((one) => i18n._(NEED_WORDS[one].missing)),
  ...languages.map((tag) => LANGUAGE_NAMES.find((language) => language.tag === tag)?.own ?? tag),
]
