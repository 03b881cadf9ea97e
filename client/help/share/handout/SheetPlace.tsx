import { Trans, useLingui } from '@lingui/react/macro'
import type { PlaceSummary } from '../../../../core/api/places.ts'
import type { Found } from '../../../../core/seek/search.ts'
import { listWords } from '../../../i18n/hoursWords.ts'
import { KIND_WORDS } from '../../../i18n/kindWords.ts'
import { Stated } from '../../facts/Stated.tsx'
import { farBesideAddress } from '../../words/whereWords.ts'
import { datedState } from '../text/datedState.ts'
import { districtOf } from '../text/handedOn.ts'
import { placeFacts } from '../text/placeFacts.ts'

/** One place on the sheet: when, ring whom, how to get there, what to bring, and lines to write on. */
export function SheetPlace({ number, found, place, at }: { number: number; found: Found; place: PlaceSummary; at: number }) {
  const { i18n } = useLingui()
  const { service } = found
  const facts = placeFacts(i18n, found, at, districtOf(place, service))
  const far = farBesideAddress(i18n, found)
  return (
    <li className="sheet-place">
      <h3>
        {i18n.number(number)}. <bdi>{service.name}</bdi>
      </h3>
      <p>
        {listWords(
          i18n,
          service.types.map((type) => i18n._(KIND_WORDS[type])),
        )}
      </p>
      <p className="sheet-state">{datedState(i18n, found.open, at, facts.phone !== null)}</p>
      <dl>
        <Stated label={<Trans>Phone</Trans>}>
          {facts.phone !== null && (
            <strong className="sheet-phone">
              <bdi>{facts.phone}</bdi>
            </strong>
          )}
        </Stated>
        <Stated label={<Trans>Hours</Trans>}>
          {facts.hours.length > 0 && (
            <>
              {facts.hours.map((line) => (
                <p key={line}>{line}</p>
              ))}
              {facts.hoursAge !== null && <p className="sheet-age">{facts.hoursAge}</p>}
            </>
          )}
        </Stated>
        <Stated label={<Trans>Getting there</Trans>}>
          <bdi>{facts.where}</bdi>
          {far !== null && <p>{far}</p>}
          {service.transport !== null && <p>{service.transport}</p>}
        </Stated>
        <Stated label={<Trans>Referral</Trans>}>{facts.referral}</Stated>
        <Stated label={<Trans>Bring</Trans>}>{facts.bring}</Stated>
        {facts.cost !== null && <Stated label={<Trans>Cost</Trans>}>{facts.cost}</Stated>}
      </dl>
      <div className="sheet-lines">
        <Trans>Notes</Trans>
      </div>
    </li>
  )
}
