import { useLingui } from '@lingui/react/macro'
import type { NeedMatch } from '../../../core/match/matched.ts'
import { CLIENT_NEED_WORDS } from '../words/clientNeedWords.ts'

/** Says to who does not see the list what now stands first for each need. */
export function MatchedAnew({ matched }: { matched: readonly NeedMatch[] }) {
  const { i18n, t } = useLingui()
  return (
    <output className="refer-hidden">
      {matched
        .map(({ need, options }) => {
          const words = i18n._(CLIENT_NEED_WORDS[need])
          const first = options[0]?.found.service.name
          return first === undefined
            ? need === 'abuse'
              ? t`${words}: by phone alone`
              : t`${words}: nothing fits`
            : t`${words}: first ${first}`
        })
        .join('. ')}
    </output>
  )
}
