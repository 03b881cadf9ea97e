import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import { asOf } from '../../../core/listing/asOf.ts'
import type { Calendar } from '../../../core/days/calendar.ts'
import { likeness } from '../../../core/seek/nearby.ts'
import { foundOf, type Found } from '../../../core/seek/search.ts'
import type { Service } from '../../../core/listing/service.ts'
import { groupOf } from '../../../core/listing/taxonomy.ts'
import { distanceWords } from '../../i18n/distanceWords.ts'
import { KIND_WORDS } from '../../i18n/kindWords.ts'
import { KindIcon } from '../../frame/KindIcon.tsx'
import { useAddress } from '../address/useAddress.ts'
import { OpenBadge } from '../card/OpenBadge.tsx'
import { shownType } from '../card/shownType.ts'
import { openWords } from '../words/openWords.ts'
import { phonesIn } from '../words/phones.ts'
import { Section } from '../facts/Section.tsx'

const SHOWN = 3

/** Another door for the same need: those that open sooner, else the nearest. Nothing where this one is open and none is like it. */
export function SimilarListings({ found, near, calendar }: { found: Found; near: readonly Service[]; calendar: Calendar }) {
  const { i18n } = useLingui()
  const { at, href } = useAddress()
  const { service } = found
  const others = near.flatMap((listed) => {
    const known = likeness(service, listed) > 0 ? asOf(listed, at) : null
    return known === null ? [] : [foundOf(known, { from: service.at, at, calendar })]
  })
  const sooner = others.filter((other) => opensAt(other, at) < opensAt(found, at)).toSorted((a, b) => opensAt(a, at) - opensAt(b, at))
  const shown = sooner.length > 0 ? sooner : others
  if (shown.length === 0 || (sooner.length === 0 && found.open.state === 'open until')) return null
  return (
    <Section id="similar" title={sooner.length > 0 ? <Trans>Similar places open sooner</Trans> : <Trans>Similar places near it</Trans>}>
      <ul className="similar">
        {shown.slice(0, SHOWN).map((other) => {
          const type = shownType(other.service.types, service.types)
          const far = other.distanceM === null ? null : distanceWords(i18n, other.distanceM)
          return (
            <li key={other.service.id}>
              <Link href={href(`/service/${other.service.id}`)}>
                <bdi>{other.service.name}</bdi>
              </Link>
              <span className="kind">
                <KindIcon group={groupOf(type)} />
                {i18n._(KIND_WORDS[type])}
                {far !== null && <Trans> · {far} away</Trans>}
              </span>
              <OpenBadge words={openWords(i18n, other.open, at, phonesIn(other.service.phone).length > 0)} />
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

/** When a person can go in, ms since 1970 UTC; Infinity where that is not sure. */
function opensAt({ open }: Found, at: number): number {
  if (open.state === 'open until') return at
  return open.state === 'opens next' ? open.opens : Infinity
}
