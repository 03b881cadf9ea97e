import type { I18n } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import type { Left } from '../../../core/seek/choices.ts'

/**
 * The number beside a choice, and the same in words for who does not see where it stands. Where no list says that a place fits, that is
 * said too: all that are left would have to be rung.
 *
 * @param places left once it is pressed
 * @param set whether it is pressed already, so that a press takes it away
 */
export function countWords(i18n: I18n, { left: count, sure }: Left, set: boolean): { short: string; words: string } {
  if (set) {
    const places = i18n._(msg`${plural(count, { one: '# place', other: '# places' })} without it`)
    return { short: i18n._(msg`${count} without`), words: places }
  }
  if (count === 0) return { short: i18n._(msg`none here`), words: i18n._(msg`none here`) }
  const places = i18n._(msg`${plural(count, { one: '# place', other: '# places' })}`)
  return sure === 0
    ? { short: i18n._(msg`${count}, none sure`), words: i18n._(msg`${places}, none sure`) }
    : { short: String(count), words: places }
}
