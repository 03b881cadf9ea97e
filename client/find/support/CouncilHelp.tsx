import { Trans, useLingui } from '@lingui/react/macro'
import type { PlaceSummary } from '../../../core/api/places.ts'
import { CRISIS_FUND_SOURCE, FIND_COUNCIL } from '../../../core/support/moneyPages.ts'
import type { CouncilSupport } from '../../../core/place/placeDefinition.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { PhoneLinks } from '../../help/card/PhoneLinks.tsx'
import { phonesIn } from '../../help/words/phones.ts'
import { dateWords } from '../../i18n/timeWords.ts'
import { SourceNote } from '../../help/lines/SourceNote.tsx'

export type Councils = Pick<PlaceSummary, 'authorities' | 'support'>

interface Council {
  code: string
  name: string
  support: CouncilSupport | null
}

/** The person's own council first, then the others as the pack names them. */
function councilsOf({ authorities, support }: Councils, own: string | null): Council[] {
  const all = authorities.map(({ code, name }) => ({ code, name, support: support.find(({ authority }) => authority === code) ?? null }))
  return [...all.filter(({ code }) => code === own), ...all.filter(({ code }) => code !== own)]
}

/** Where to ask one's council for money in a crisis. `own` = ONS code of the person's authority; null = not known. */
export function CouncilHelp({ place, own }: { place: Councils; own: string | null }) {
  const councils = councilsOf(place, own)
  const known = councils.find(({ code }) => code === own) ?? null
  return known === null ? <ChooseCouncil councils={councils} /> : <OwnCouncil council={known} />
}

function OwnCouncil({ council }: { council: Council }) {
  return (
    <>
      <p>
        <CouncilLink council={council} />
      </p>
      <PhoneLinks phones={phonesIn(council.support?.phone ?? null)} />
      <EndedNote was={council.support?.was ?? null} />
    </>
  )
}

/** What the council's page may still speak of, and what follows it. */
function EndedNote({ was }: { was: CouncilSupport['was'] }) {
  const { i18n } = useLingui()
  if (was === null) return null
  const name = <bdi>{was.name}</bdi>
  const day = dateWords(i18n, was.ended)
  return (
    <p className="quiet">
      <Trans>
        The {name} ended on {day}. The Crisis and Resilience Fund follows it; ask on the council’s page.
      </Trans>{' '}
      <SourceNote source={CRISIS_FUND_SOURCE} />
    </p>
  )
}

function ChooseCouncil({ councils }: { councils: readonly Council[] }) {
  if (councils.length === 0) return <FindCouncil />
  return (
    <details className="choose">
      <summary>
        <Trans>Choose your council</Trans>
      </summary>
      <ul>
        {councils.map((council) => (
          <li key={council.code}>
            <CouncilLink council={council} />
          </li>
        ))}
      </ul>
      <FindCouncil />
    </details>
  )
}

function CouncilLink({ council: { name, support } }: { council: Council }) {
  return (
    <a href={support?.url ?? FIND_COUNCIL.url} rel="noopener noreferrer">
      <bdi>{name}</bdi>
      {support !== null && (
        <>
          : <bdi>{support.name}</bdi>
        </>
      )}
      <Icon name="away" />
    </a>
  )
}

function FindCouncil() {
  return (
    <p>
      <a href={FIND_COUNCIL.url} rel="noopener noreferrer">
        <Trans>Find another council on GOV.UK</Trans>
        <Icon name="away" />
      </a>
    </p>
  )
}

/** Every council of the places, with the page that vouches for its support, and what may have changed. */
export function CouncilList({ places }: { places: readonly (Councils & Pick<PlaceSummary, 'id' | 'name'>)[] }) {
  return (
    <section>
      <h2>
        <Trans>Crisis support from councils</Trans>
      </h2>
      <p className="quiet">
        <Trans>Since April 2026 this money is called the Crisis and Resilience Fund. Older pages may use another name.</Trans>{' '}
        <SourceNote source={CRISIS_FUND_SOURCE} />
      </p>
      <div className="line-groups">
        {places.map((place) => (
          <div key={place.id} className="councils">
            <h3>{place.name}</h3>
            <ul>
              {councilsOf(place, null).map((council) => (
                <li key={council.code}>
                  <p>
                    <CouncilLink council={council} />
                  </p>
                  <EndedNote was={council.support?.was ?? null} />
                  <p>
                    <SourceNote source={(council.support ?? FIND_COUNCIL).source} />
                  </p>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}
