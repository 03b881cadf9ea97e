import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Nation } from '../../core/days/nation.ts'

export const NATION_WORDS: Readonly<Record<Nation, MessageDescriptor>> = {
  england: msg`England`,
  scotland: msg`Scotland`,
  wales: msg`Wales`,
  'northern-ireland': msg`Northern Ireland`,
}
