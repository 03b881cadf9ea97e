import { useLingui } from '@lingui/react/macro'
import { useRef } from 'react'
import type { NeedMatch } from '../../../core/match/matched.ts'
import { useReferDesk } from '../desk/referDesk.ts'
import type { Session } from '../session/session.ts'
import { refinedWords } from './refinedWords.ts'

interface Seen {
  answers: Session['answers']
  matched: readonly NeedMatch[]
  words: string
}

/** What the last answer changed, in words to be read aloud; '' until one was typed in. */
export function useRefined(): string {
  const { i18n } = useLingui()
  const { session, matched } = useReferDesk()
  const seen = useRef<Seen>({ answers: session.answers, matched, words: '' })
  const before = seen.current
  if (before.answers !== session.answers)
    seen.current = { answers: session.answers, matched, words: refinedWords(i18n, before.matched, matched) }
  else if (before.matched !== matched) seen.current = { ...before, matched }
  return seen.current.words
}
