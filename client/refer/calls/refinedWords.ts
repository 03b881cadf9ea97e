import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { NeedMatch } from '../../../core/match/matched.ts'
import { CLIENT_NEED_WORDS } from '../words/clientNeedWords.ts'

/** What an answer changed: which place is first now, need by need; where none changed, that. */
export function refinedWords(i18n: I18n, before: readonly NeedMatch[], after: readonly NeedMatch[]): string {
  const firsts = new Map(before.map(({ need, options }) => [need, options[0]?.found.service.id]))
  const changed = after.flatMap(({ need, options }) => {
    const first = options[0]?.found.service
    if (firsts.get(need) === first?.id) return []
    const what = i18n._(CLIENT_NEED_WORDS[need])
    return [first === undefined ? i18n._(msg`${what}: no place fits now.`) : i18n._(msg`${what}: ${first.name} is first now.`)]
  })
  return changed.length === 0 ? i18n._(msg`Taken in. The first choices stay.`) : changed.join(' ')
}
