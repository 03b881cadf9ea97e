import { useLingui } from '@lingui/react/macro'
import { useEffect, useMemo, useState } from 'react'
import type { Service } from '../../../core/listing/service.ts'
import type { Found } from '../../../core/seek/search.ts'
import { usePage } from '../../frame/PageContext.tsx'
import { KIND_WORDS } from '../../i18n/kindWords.ts'
import { useLater } from '../../ui/useLater.ts'
import { inTime } from '../../ui/patience.ts'
import type { WordAnswers } from './answerWords.ts'

type AnswerWords = typeof import('./answerWords.ts').answerWords

/** `ready` = nothing is on its way. `retry` = the way to look once more where the code that looks did not come; null = nothing went wrong. */
export interface WordSearch extends WordAnswers {
  ready: boolean
  retry: (() => void) | null
}

/**
 * Places that hold the words a person typed, closest to the words first. What is typed stays in the page: not in the address, not sent.
 *
 * @param all the answers as they stand without words
 * @param services the list they are of
 * @returns all, in their order, while nothing is typed or the search is on its way
 */
export function useWordSearch(all: readonly Found[], services: readonly Service[], text: string): WordSearch {
  const { i18n } = useLingui()
  const { places } = usePage()
  const words = useLater(text.trim())
  const [made, setMade] = useState<{ answerWords: AnswerWords } | null>(null)
  const [failed, setFailed] = useState(false)
  const wanted = words !== ''
  useEffect(() => {
    if (!wanted || failed || made !== null) return
    inTime(import('./answerWords.ts')).then(
      ({ answerWords }) => setMade({ answerWords }),
      () => setFailed(true),
    )
  }, [wanted, made, failed])
  const answer = useMemo(() => {
    const names = places.flatMap(({ name, authorities }) => [name, ...authorities.map((authority) => authority.name)])
    return made?.answerWords(services, (type) => i18n._(KIND_WORDS[type]), names) ?? null
  }, [made, services, places, i18n])
  const answered = useMemo(
    () => (wanted && answer !== null ? answer(all, words) : { words, place: null, found: all, crisis: { lines: [], danger: false } }),
    [wanted, answer, all, words],
  )
  return { ...answered, ready: !wanted || answer !== null || failed, retry: wanted && failed ? () => setFailed(false) : null }
}
