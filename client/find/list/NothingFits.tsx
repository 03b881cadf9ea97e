import { Plural, Trans } from '@lingui/react/macro'
import type { PlaceSummary } from '../../../core/api/places.ts'
import { fit } from '../../../core/seek/fit.ts'
import { meets } from '../../../core/seek/needs.ts'
import type { Found } from '../../../core/seek/search.ts'
import { useAskedThings } from '../filters/useAskedThings.ts'
import { AskLink } from '../../help/address/AskLink.tsx'
import { useAddress } from '../../help/address/useAddress.ts'
import { ServiceCard } from '../../help/card/ServiceCard.tsx'
import { CitizensAdvicePhone } from '../../frame/CitizensAdvicePhone.tsx'

const MOST_REMOTE = 4

/** Nothing fits: what to ask less of, who helps without a door, and whom to ring. Never an empty page. */
export function NothingFits({ place, all, onWords }: { place: PlaceSummary; all: readonly Found[]; onWords: (() => void) | null }) {
  const address = useAddress()
  const path = `/find/${place.id}`
  const things = useAskedThings()
  const ways = [
    ...things.map(({ key, words, without }) => ({ key, words, without })),
    ...(address.types.length > 0 ? [{ key: 'types', words: <Trans>only this kind of help</Trans>, without: { types: [] } }] : []),
  ]
    .map((way) => ({ ...way, count: countWith(all, { ...address, ...way.without }, address.at, place) }))
    .filter(({ count }) => count > 0)
  const remote = all.filter(({ service }) => meets(service, 'by-phone') === 'yes' || meets(service, 'comes-to-me') === 'yes')
  return (
    <div className="nothing">
      <div className="note">
        <div>
          <p>
            <strong>
              <Trans>Nothing listed in {place.name} fits all of this.</Trans>
            </strong>
          </p>
          {onWords !== null && (
            <p>
              <button className="button button-quiet" type="button" onClick={onWords}>
                <Trans>Search without your words</Trans>
              </button>
            </p>
          )}
          {ways.length > 0 && (
            <>
              <p>
                <Trans>Ask for less, and there is more:</Trans>
              </p>
              <ul className="plain">
                {ways.map(({ key, words, without, count }) => (
                  <li key={key}>
                    <AskLink path={path} changes={without}>
                      <Trans>without “{words}”</Trans>
                    </AskLink>{' '}
                    <Plural value={count} one="# place" other="# places" />
                  </li>
                ))}
              </ul>
            </>
          )}
          {address.types.length + things.length > 0 && (
            <p>
              <AskLink path={path} changes={{ types: [], when: [], needs: [], children: [], languages: [] }}>
                <Trans>Show everything in {place.name}</Trans>
              </AskLink>
            </p>
          )}
          <p>
            <Trans>
              Or ring Citizens Advice on <CitizensAdvicePhone />: they know what is near you.
            </Trans>
          </p>
        </div>
      </div>
      {remote.length > 0 && (
        <section>
          <h2>
            <Trans>Help that comes to you, or by phone</Trans>
          </h2>
          <ol className="cards">
            {remote.slice(0, MOST_REMOTE).map((found) => (
              <ServiceCard
                key={found.service.id}
                answer={{ ...found, unknown: [], against: [] }}
                href={address.href(`/service/${found.service.id}`)}
                wanted={[]}
                at={address.at}
                pointedAt={false}
              />
            ))}
          </ol>
        </section>
      )}
    </div>
  )
}

/** How many would fit, or might. */
function countWith(all: readonly Found[], question: Parameters<typeof fit>[1], at: number, place: PlaceSummary): number {
  const { matches, unknown } = fit(all, question, at, place)
  return matches.length + unknown.length
}
