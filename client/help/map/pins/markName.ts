import type { I18n } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import type { ServiceType } from '../../../../core/listing/taxonomy.ts'
import { KIND_WORDS } from '../../../i18n/kindWords.ts'
import { openWords } from '../../words/openWords.ts'
import { phonesIn } from '../../words/phones.ts'
import type { Mark } from './marks.ts'

/**
 * What a marker is called: "Corner Pantry, Food pantry, Open until 2 pm", or how many it stands for and what a press does.
 *
 * @param kind as which the first member is shown
 * @param now ms since 1970 UTC
 */
export function markName(i18n: I18n, { members, press }: Mark, kind: ServiceType, now: number): string {
  const [first] = members
  const count = members.length
  switch (press) {
    case 'open': {
      const canRing = phonesIn(first.service.phone).length > 0
      return [first.service.name, i18n._(KIND_WORDS[kind]), openWords(i18n, first.open, now, canRing).text].join(', ')
    }
    case 'zoom':
      return i18n._(msg`${plural(count, { one: '# place', other: '# places' })} close together: look closer`)
    case 'spread':
      return i18n._(msg`${plural(count, { one: '# place', other: '# places' })} at one spot: show each`)
    case 'fold':
      return i18n._(msg`${plural(count, { one: '# place', other: '# places' })} at one spot: put them together again`)
    default:
      return press satisfies never
  }
}
