import { useLingui } from '@lingui/react/macro'
import type { Service } from '../../../core/listing/service.ts'
import { toldFullWords } from '../words/toldFullWords.ts'

/** That people were told it was full, for as long as the note stands. It moves the listing nowhere. @param at ms since 1970 UTC */
export function FullLine({ service, at }: { service: Service; at: number }) {
  const { i18n } = useLingui()
  const words = toldFullWords(i18n, service, at)
  return words === null ? null : <p className="unknown">{words}</p>
}
