import { useLingui } from '@lingui/react'
import { msg } from '@lingui/core/macro'
import { useDeskView } from '../desk/deskView.ts'
import { whoWords } from './whoWords.ts'

/** Whom the figures of need count: "people on low incomes". */
export function useWhoWords(): string {
  const { i18n } = useLingui()
  const { question } = useDeskView()
  return question.own ? i18n._(msg`counted in your own column`) : whoWords(i18n, question, null)
}
