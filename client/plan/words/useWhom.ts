import { useLingui } from '@lingui/react/macro'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { NeedAsked } from '../../../core/gap/query/need.ts'
import { useDeskView } from '../desk/deskView.ts'

const WHOM: Readonly<Partial<Record<NeedAsked, MessageDescriptor>>> = {
  people: msg`people`,
  children: msg`children in need`,
  older: msg`older people in need`,
  disabled: msg`disabled residents`,
  households: msg`households in need`,
}

/** Those counted, as they stand in "61 in 100 …". */
export function useWhom(): string {
  const { i18n } = useLingui()
  const { need, own } = useDeskView().question
  return i18n._((own ? undefined : WHOM[need]) ?? msg`people in need`)
}
