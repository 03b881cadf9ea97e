import { useLingui } from '@lingui/react/macro'
import type { Service } from '../../../core/listing/service.ts'
import { groupOf, type ServiceType } from '../../../core/listing/taxonomy.ts'
import { KIND_WORDS } from '../../i18n/kindWords.ts'
import { listWords } from '../../i18n/hoursWords.ts'
import { KindIcon } from '../../frame/KindIcon.tsx'
import { COST_WORDS } from './costWords.ts'

/** What you get, in a line: every kind of help, first the one it is shown as, and what it costs where that is stated. */
export function WhatInShort({ service: { types, cost }, type }: { service: Service; type: ServiceType }) {
  const { i18n } = useLingui()
  const kinds = [type, ...types.filter((one) => one !== type)].map((one) => i18n._(KIND_WORDS[one]))
  return (
    <p className="kind">
      <KindIcon group={groupOf(type)} />
      <span>
        {listWords(i18n, kinds)}
        {cost.kind !== 'not stated' && ` · ${i18n._(COST_WORDS[cost.kind])}`}
      </span>
    </p>
  )
}
