import { useLingui } from '@lingui/react/macro'
import type { LineNow } from '../../../core/support/helplineState.ts'
import { telLink } from '../../ui/telLink.ts'
import { OpenBadge } from '../card/OpenBadge.tsx'
import { PhoneLinks } from '../card/PhoneLinks.tsx'
import { lineOpenWords, LINE_WORDS } from './lineWords.ts'

/** One helpline to ring: its name, what for, the number as a button, and whether it answers now. */
export function LineButton({ now: { line, open }, at }: { now: LineNow; at: number }) {
  const { i18n } = useLingui()
  return (
    <div className="line">
      <p>
        <strong>
          <bdi>{line.name}</bdi>
        </strong>
        . {i18n._(LINE_WORDS[line.id])}
      </p>
      {line.phone !== null && <PhoneLinks phones={[{ shown: line.phone, href: telLink(line.phone) }]} />}
      <OpenBadge words={lineOpenWords(i18n, { open }, at)} />
    </div>
  )
}
