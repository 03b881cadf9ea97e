import { useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import type { Found } from '../../../../core/seek/search.ts'
import { KIND_WORDS } from '../../../i18n/kindWords.ts'
import { useAddress } from '../../address/useAddress.ts'
import { shownType } from '../../card/shownType.ts'
import { openWords } from '../../words/openWords.ts'
import { phonesIn } from '../../words/phones.ts'
import { farWords } from '../../words/whereWords.ts'

/** One answer in a pin's popup: enough to choose it; the rest is in the list. */
export function PopupEntry({ found }: { found: Found }) {
  const { i18n } = useLingui()
  const { at, types, href } = useAddress()
  const { service } = found
  const far = farWords(i18n, found)
  return (
    <div className="popup">
      <Link href={href(`/service/${service.id}`)}>
        <bdi>{service.name}</bdi>
      </Link>
      <span>{i18n._(KIND_WORDS[shownType(service.types, types)])}</span>
      <strong>{openWords(i18n, found.open, at, phonesIn(service.phone).length > 0).text}</strong>
      {far !== null && <span>{far}</span>}
    </div>
  )
}
