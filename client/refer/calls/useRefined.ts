import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
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
  const { answers } = session
  const [seen, setSeen] = useState<Seen>({ answers, matched, words: '' })
  if (seen.answers !== answers) setSeen({ answers, matched, words: refinedWords(i18n, seen.matched, matched) })
  else if (seen.matched !== matched) setSeen({ ...seen, matched })
  return seen.words
}
