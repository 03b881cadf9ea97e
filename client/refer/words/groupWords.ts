import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ClientGroup } from '../../../core/match/circumstances.ts'

/** What a client is, where some places are for such alone: beside a box to tick, and in a line of what was said. */
export const GROUP_WORDS: Readonly<Record<ClientGroup, { tick: MessageDescriptor; said: MessageDescriptor }>> = {
  woman: { tick: msg`A woman`, said: msg`a woman` },
  man: { tick: msg`A man`, said: msg`a man` },
  refugee: { tick: msg`A refugee, or seeks asylum`, said: msg`refugee or seeking asylum` },
  veteran: { tick: msg`Served in the armed forces`, said: msg`served in the armed forces` },
  student: { tick: msg`A student`, said: msg`a student` },
  lgbt: { tick: msg`LGBT`, said: msg`LGBT` },
}
