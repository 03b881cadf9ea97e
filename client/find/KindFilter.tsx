import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import { GROUPS, groupOf, typesIn, type Group, type ServiceType } from '../../core/taxonomy.ts'
import { GROUP_WORDS, KIND_WORDS } from '../i18n/kinds.ts'
import { listWords } from '../i18n/hoursWords.ts'
import { KindIcon } from '../ui/icons/KindIcon.tsx'
import { useHere } from './links.ts'

/**
 * "What do you need?": groups as pictures and words; a chosen group opens to its kinds. Every choice is a link, so it works without script.
 *
 * @param path of the list
 * @param counts how many listings each kind has here; kinds without any are left out
 */
export function KindFilter({ path, counts }: { path: string; counts: ReadonlyMap<ServiceType, number> }) {
  const { i18n } = useLingui()
  const { types, href } = useHere()
  const offered = GROUPS.map((group) => ({ group, kinds: typesIn(group).filter((type) => counts.has(type)) })).filter(
    ({ kinds }) => kinds.length > 0,
  )
  const chosen = offered.filter(({ group }) => types.some((type) => groupOf(type) === group))
  return (
    <nav className="kinds" aria-labelledby="kinds-title">
      <h2 id="kinds-title">
        <Trans>What do you need?</Trans>
      </h2>
      <ul className="tiles">
        {offered.map(({ group, kinds }) => (
          <li key={group}>
            <GroupTile
              group={group}
              href={href(path, { types: toggledGroup(types, kinds) })}
              chosen={chosen.some((one) => one.group === group)}
            />
          </li>
        ))}
      </ul>
      {chosen.flatMap(({ kinds }) => kinds).length > 1 && (
        <ul
          className="chips"
          aria-label={listWords(
            i18n,
            chosen.map(({ group }) => i18n._(GROUP_WORDS[group])),
          )}
        >
          {chosen
            .flatMap(({ kinds }) => kinds)
            .map((type) => (
              <li key={type}>
                <Link
                  className="chip"
                  href={href(path, { types: toggled(types, type) })}
                  aria-current={types.includes(type) ? 'true' : undefined}
                  replace
                >
                  {i18n._(KIND_WORDS[type])} <span className="count">{counts.get(type)}</span>
                </Link>
              </li>
            ))}
        </ul>
      )}
      {types.length > 0 && (
        <p>
          <Link href={href(path, { types: [] })}>
            <Trans>Show every kind of help</Trans>
          </Link>
        </p>
      )}
    </nav>
  )
}

function GroupTile({ group, href, chosen }: { group: Group; href: string; chosen: boolean }) {
  const { i18n } = useLingui()
  return (
    <Link className="tile" href={href} aria-current={chosen ? 'true' : undefined} replace>
      <KindIcon group={group} />
      <span>{i18n._(GROUP_WORDS[group])}</span>
    </Link>
  )
}

/** A press on a group takes all its kinds, or lets them go where any was taken. */
function toggledGroup(types: readonly ServiceType[], kinds: readonly ServiceType[]): ServiceType[] {
  const others = types.filter((type) => !kinds.includes(type))
  return others.length < types.length ? others : [...types, ...kinds]
}

const toggled = (types: readonly ServiceType[], type: ServiceType): ServiceType[] =>
  types.includes(type) ? types.filter((other) => other !== type) : [...types, type]
