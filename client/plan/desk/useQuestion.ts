import { useCallback, useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import { readQuestion, writeQuestion, type PlanQuestion } from '../ask/planQuestion.ts'

/** The address bar is the one home of the question. `ready` = who a link marks as willing, as it stands there; it is never written. */
export function useQuestion() {
  const [path, navigate] = useLocation()
  const search = useSearch()
  const question = useMemo(() => readQuestion(new URLSearchParams(search)), [search])
  const hrefWith = useCallback(
    (change: Partial<PlanQuestion>): string => {
      const query = writeQuestion({ ...question, ...change })
      return query === '' ? path : `${path}?${query}`
    },
    [question, path],
  )
  const ask = useCallback((change: Partial<PlanQuestion>) => navigate(hrefWith(change), { replace: true }), [navigate, hrefWith])
  return { question, ask, hrefWith, ready: new URLSearchParams(search).get('ready') }
}
