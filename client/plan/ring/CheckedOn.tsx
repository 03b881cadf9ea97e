import { Trans, useLingui } from '@lingui/react/macro'
import { dateWords } from '../../i18n/timeWords.ts'
import type { DeskCall } from '../engine/answers.ts'

/** How old the listing is. */
export function CheckedOn({ checked }: Pick<DeskCall, 'checked'>) {
  const { i18n } = useLingui()
  if (checked === null) return <Trans>no date of checking</Trans>
  return <Trans>checked {dateWords(i18n, checked)}</Trans>
}
