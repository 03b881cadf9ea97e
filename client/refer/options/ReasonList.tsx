import { useLingui } from '@lingui/react/macro'
import type { Reason } from '../../../core/match/reason.ts'
import type { Found } from '../../../core/seek/search.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import type { IconName } from '../../ui/icons/Icon.tsx'
import { reasonsInWords, type Tone } from '../words/reasonWords.ts'

const ICONS: Readonly<Record<Tone, IconName>> = { for: 'check', ask: 'phone', against: 'warn', plain: 'minus' }

/** Every reason that its place in the order is made of, the weightiest first. */
export function ReasonList({ reasons, found }: { reasons: readonly Reason[]; found: Found }) {
  const { i18n, t } = useLingui()
  return (
    <ul className="refer-reasons" aria-label={t`Why it stands here`}>
      {reasonsInWords(i18n, reasons.filter(isMoreThanKind), found).map(({ of, tone, text }) => (
        <li key={`${of} ${text}`} className={`refer-reason refer-${tone}`}>
          <Icon name={ICONS[tone]} />
          {text}
        </li>
      ))}
    </ul>
  )
}

/** A kind that answers outright stands above the reasons, beside its picture. */
const isMoreThanKind = (reason: Reason): boolean => reason.of !== 'kind' || reason.step > 0
