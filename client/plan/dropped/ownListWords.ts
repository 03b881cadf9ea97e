import type { I18n } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import { dateWords } from '../../i18n/timeWords.ts'
import type { OwnList } from './ownList.ts'

/** Where the figures come from, as it stands beside them and in what is exported: "your file list.csv, 12 places, dated 1 May 2026, read here, not checked". */
export function ownListWords(i18n: I18n, { reading: { name, places, date } }: Pick<OwnList, 'reading'>): string {
  const count = i18n._(msg`${plural(places, { one: '# place', other: '# places' })}`)
  const day = dateWords(i18n, date)
  return i18n._(msg`your file ${name}, ${count}, dated ${day}, read here, not checked`)
}
