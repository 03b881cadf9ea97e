import { Trans, useLingui } from '@lingui/react/macro'
import { helpline } from '../../../core/support/helplines.ts'
import { helplineStateAt } from '../../../core/support/helplineState.ts'
import { PhoneNumber } from '../../ui/PhoneNumber.tsx'
import { lineOpenWords } from './lineWords.ts'

/** In place of a number where none is listed: who else can be rung. One short line. */
export function NoPhone({ at }: { at: number }) {
  const { i18n } = useLingui()
  const line = helpline('hardship')
  const { text } = lineOpenWords(i18n, { open: helplineStateAt(line, at) }, at)
  return (
    <p className="no-phone">
      <Trans>
        No phone is listed. Help through Hardship may help: <PhoneNumber phone={line.phone ?? ''} />
      </Trans>{' '}
      <span className="quiet">{text}</span>
    </p>
  )
}
