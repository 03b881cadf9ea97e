import { Trans } from '@lingui/react/macro'
import { BENEFIT_CALCULATORS, BENEFITS_CHECK } from '../../../core/support/moneyPages.ts'
import { usePage } from '../../frame/PageContext.tsx'
import { useAddress } from '../../help/address/useAddress.ts'
import { CouncilList } from './CouncilHelp.tsx'
import { HelplinesByNeed } from './HelplinesByNeed.tsx'
import { RelayNote } from '../../help/lines/RelayNote.tsx'
import { SourceNote } from '../../help/lines/SourceNote.tsx'

/** National helplines, benefits calculators and councils' crisis support, each with its source and date. Fit to be printed. */
export function HelplinesPage() {
  const { places } = usePage()
  const { at } = useAddress()
  return (
    <div className="helplines">
      <h1>
        <Trans>Helplines</Trans>
      </h1>
      <p className="lead">
        <Trans>In danger now? Ring 999. For the rest, these answer people all over the country.</Trans>
      </p>
      <p className="quiet">
        <Trans>Hours are as each helpline’s page listed them, with the date of the page. They may have changed.</Trans>
      </p>
      <RelayNote />
      <HelplinesByNeed at={at} />
      <Calculators />
      <CouncilList places={places.filter(({ support }) => support.length > 0)} />
    </div>
  )
}

function Calculators() {
  return (
    <section>
      <h2>
        <Trans>Benefits calculators</Trans>
      </h2>
      <ul className="chips">
        {BENEFIT_CALCULATORS.map(({ name, url }) => (
          <li key={url}>
            <a className="chip" href={url} rel="noopener noreferrer">
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ul>
      <p>
        <SourceNote source={BENEFITS_CHECK.source} />
      </p>
      {BENEFIT_CALCULATORS.slice(0, 1).map(({ source }) => (
        <p key={source.url}>
          <SourceNote source={source} />
        </p>
      ))}
    </section>
  )
}
