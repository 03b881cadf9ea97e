import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { toGsm } from '../../../../core/share/gsm.ts'
import { isSensitiveLine } from '../../../../core/share/isSensitive.ts'
import type { Helpline } from '../../../../core/support/helplines.ts'

/** One national line in a message, well below 160 characters; of one about safety the number alone. null = it lists no phone. */
export function lineText(i18n: I18n, line: Helpline): string | null {
  const { phone, name, freeToCall } = line
  if (phone === null) return null
  if (isSensitiveLine(line)) return toGsm(i18n._(msg`The number you asked for: ${phone}`))
  return toGsm(freeToCall === 'yes' ? i18n._(msg`${name}: ${phone}, free to ring`) : `${name}: ${phone}`)
}
