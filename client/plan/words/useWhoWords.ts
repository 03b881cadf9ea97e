import { useLingui } from '@lingui/react'
import { useDeskView } from '../desk/deskView.ts'
import { whoWords } from './whoWords.ts'

/** Whom the figures of need count: "people on low incomes". */
export function useWhoWords(): string {
  const { i18n } = useLingui()
  const { question, own } = useDeskView()
  return whoWords(i18n, question, own)
}
