import { Trans, useLingui } from '@lingui/react/macro'
import type { Option } from '../../../core/match/matched.ts'
import { useAddress } from '../../help/address/useAddress.ts'
import { PhoneLinks } from '../../help/card/PhoneLinks.tsx'
import { phonesIn } from '../../help/words/phones.ts'
import { AddToPlan } from '../plan/AddToPlan.tsx'
import { NextStep } from '../step/NextStep.tsx'
import { useReferDesk } from '../desk/referDesk.ts'
import { whenInWords } from '../words/whenInWords.ts'
import { KindIcon } from '../../frame/KindIcon.tsx'
import { KIND_WORDS } from '../../i18n/kindWords.ts'
import { groupOf } from '../../../core/listing/taxonomy.ts'
import { MineTick } from './MineTick.tsx'
import { ReasonList } from './ReasonList.tsx'

/** One place that could work: when, why it stands where it does, and what to do with it. */
export function OptionCard({ option: { need, found, reasons, type }, rank }: { option: Option; rank: number }) {
  const { i18n } = useLingui()
  const { at } = useReferDesk()
  const { href } = useAddress()
  const { service } = found
  const { state, hours } = whenInWords(i18n, found, at)
  return (
    <li className="refer-option" data-id={service.id} data-need={need} tabIndex={-1}>
      <h4>
        <span className="refer-rank">{rank}</span>{' '}
        <a href={href(`/service/${service.id}`)} target="_blank" rel="noopener noreferrer">
          <bdi>{service.name}</bdi>
          <span className="unseen">
            {' '}
            <Trans>(in a new tab)</Trans>
          </span>
        </a>
      </h4>
      <p className="refer-kind">
        <KindIcon group={groupOf(type)} />
        {i18n._(KIND_WORDS[type])}
      </p>
      <p className="refer-when">
        <strong>{state}</strong>
        {hours !== null && ` · ${hours}`}
      </p>
      <ReasonList reasons={reasons} found={found} />
      <div className="refer-does">
        <AddToPlan id={service.id} need={need} />
        <PhoneLinks phones={phonesIn(service.phone).slice(0, 1)} withCost={false} />
        <MineTick found={found} />
        <NextStep found={found} need={need} />
      </div>
    </li>
  )
}
