import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { NeedMatch } from '../../../core/match/matched.ts'
import { CLIENT_NEED_WORDS } from '../words/clientNeedWords.ts'

/** Says to who does not see the list what now stands first for a need, where that is another than before. */
export function MatchedAnew({ matched }: { matched: readonly NeedMatch[] }) {
  const { i18n, t } = useLingui()
  const now = new Map(
    matched.map(({ need, options }) => {
      const words = i18n._(CLIENT_NEED_WORDS[need])
      const first = options[0]?.found.service.name
      const nothing = need === 'abuse' ? t`${words}: by phone alone` : t`${words}: nothing fits`
      return [need, first === undefined ? nothing : t`${words}: first ${first}`] as const
    }),
  )
  const [told, setTold] = useState({ matched, now, said: [...now.values()].join('. ') })
  if (told.matched !== matched) {
    const fresh = [...now].filter(([need, words]) => told.now.get(need) !== words)
    setTold({ matched, now, said: fresh.map(([, words]) => words).join('. ') })
  }
  return <output className="unseen">{told.said}</output>
}
