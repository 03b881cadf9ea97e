import { useLingui } from '@lingui/react/macro'
import type { Reason } from '../../../core/match/reason.ts'
import type { Found } from '../../../core/seek/search.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import type { IconName } from '../../ui/icons/Icon.tsx'
import { reasonsInWords, type Tone } from '../words/reasonWords.ts'

const ICONS: Readonly<Record<Tone, IconName>> = { for: 'check', ask: 'phone', against: 'warn', plain: 'minus' }
const TONES = ['for', 'ask', 'against', 'plain'] as const satisfies readonly Tone[]

/** Every reason that its place in the order is made of: what speaks for it, what to ask, what speaks against it; in each the weightiest first. */
export function ReasonList({ reasons, found }: { reasons: readonly Reason[]; found: Found }) {
  const { i18n, t } = useLingui()
  const said = reasonsInWords(i18n, reasons.filter(isMoreThanKind), found)
  const titles: Readonly<Record<Tone, string>> = { for: t`For it`, ask: t`To ask`, against: t`Against it`, plain: t`To know` }
  return (
    <div className="refer-reasons" role="group" aria-label={t`Why it stands here`}>
      {TONES.map((tone) => {
        const some = said.filter((one) => one.tone === tone)
        return (
          some.length > 0 && (
            <div key={tone} className={`reason-group reason-${tone}`}>
              <Icon name={ICONS[tone]} />
              <ul aria-label={titles[tone]}>
                {some.map(({ of, text }) => (
                  <li key={`${of} ${text}`}>{text}</li>
                ))}
              </ul>
            </div>
          )
        )
      })}
    </div>
  )
}

/** A kind that answers outright stands above the reasons, beside its picture. */
const isMoreThanKind = (reason: Reason): boolean => reason.of !== 'kind' || reason.step > 0
