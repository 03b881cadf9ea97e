import { Trans, useLingui } from '@lingui/react/macro'
import type { Found } from '../../../core/seek/search.ts'
import { PhoneLinks } from '../../help/card/PhoneLinks.tsx'
import { phonesIn } from '../../help/words/phones.ts'
import { referralWords } from '../../help/words/referralWords.ts'
import { farWords } from '../../help/words/whereWords.ts'
import { useReferDesk } from '../desk/referDesk.ts'
import { whenInWords } from '../words/whenInWords.ts'

/** When a place is open and how old that is, how far it is, whether a referral is needed, its phone. */
export function PlaceLines({ found }: { found: Found }) {
  const { i18n } = useLingui()
  const { at } = useReferDesk()
  const { service } = found
  const { state, hours, age } = whenInWords(i18n, found, at)
  const far = farWords(i18n, found)
  return (
    <div className="plan-lines">
      <p>
        <strong>{state}</strong>
        {far !== null && ` · ${far}`}
      </p>
      <p>{hours ?? <Trans>Hours: not stated</Trans>}</p>
      <p className="quiet">
        {age} · {referralWords(i18n, service.referral)}
      </p>
      <PhoneLinks phones={phonesIn(service.phone).slice(0, 1)} withCost={false} />
    </div>
  )
}
