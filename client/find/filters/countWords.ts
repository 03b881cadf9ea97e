import type { I18n } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'

/**
 * The number beside a choice, and the same in words for who does not see where it stands.
 *
 * @param count places left once it is pressed
 * @param set whether it is pressed already, so that a press takes it away
 */
export function countWords(i18n: I18n, count: number, set: boolean): { short: string; words: string } {
  if (set) {
    const places = i18n._(msg`${plural(count, { one: '# place', other: '# places' })} without it`)
    return { short: i18n._(msg`${count} without`), words: places }
  }
  if (count === 0) return { short: i18n._(msg`none here`), words: i18n._(msg`none here`) }
  return { short: String(count), words: i18n._(msg`${plural(count, { one: '# place', other: '# places' })}`) }
}
