import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ReasonOf } from '../../../core/match/reason.ts'
import type { ReasonWords } from './reasonWords.ts'

/** Whom a place says that it is for. Its name says so only to who knows how to read it, and is told as that. */
export function whomWords(i18n: I18n, { how, text }: ReasonOf<'for whom'>, name: string): Omit<ReasonWords, 'of'> {
  if (text === name) {
    if (how === 'such as they') return { tone: 'for', text: i18n._(msg`by its name, for people such as they are`) }
    return { tone: how === 'few' ? 'against' : 'ask', text: i18n._(msg`by its name, for some alone: ask whether they can come`) }
  }
  switch (how) {
    case 'everybody':
      return { tone: 'for', text: i18n._(msg`says that everyone can come`) }
    case 'the client':
    case 'such as they':
      return { tone: 'for', text: i18n._(msg`says who it is for: “${text}”`) }
    case 'their council':
      return { tone: 'ask', text: i18n._(msg`says who it is for: “${text}”, and stands in their council’s area`) }
    case 'another council':
      return { tone: 'ask', text: i18n._(msg`says who it is for: “${text}”. Ask whether where they live is among it`) }
    case 'refugees':
      return { tone: 'ask', text: i18n._(msg`for refugees and people seeking asylum: ask whether others can come`) }
    case 'few':
      return { tone: 'against', text: i18n._(msg`says who it is for: “${text}”, which nobody said of them: ask first`) }
    case 'half':
    case 'ask':
      return { tone: 'ask', text: i18n._(msg`says who it is for: “${text}”. Ask whether that is them`) }
    default:
      return how satisfies never
  }
}
