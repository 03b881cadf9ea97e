import { Plural, Trans } from '@lingui/react/macro'
import { DEFAULT_TYPES } from '../../../../core/gap/query/defaultTypes.ts'
import { GROUPS, typesIn, type Group, type ServiceType } from '../../../../core/listing/taxonomy.ts'
import { Fold } from '../Fold.tsx'
import { useDeskView } from '../../desk/deskView.ts'
import type { DeskListing } from '../../engine/answers.ts'
import { KindChoices } from './KindChoices.tsx'
import { WhatItMustBe } from './WhatItMustBe.tsx'

/** The kinds of help that have a door in the place or near it, with how many; food first, the rest folded. Then what else is asked of them. */
export function WhatIsThere() {
  const { listings, question, state } = useDeskView()
  const chosen = question.types
  const doors = doorsByType(listings)
  const shown = (group: Group) => typesIn(group).filter((type) => doors.has(type) || chosen.includes(type))
  const main = [...new Set([...shown('take home'), ...DEFAULT_TYPES, ...shown('eat')])]
  const others = GROUPS.filter((group) => group !== 'take home' && group !== 'eat' && shown(group).length > 0)
  return (
    <fieldset>
      <legend>
        <Trans>What is there</Trans>
      </legend>
      <KindChoices types={main} doors={doors} />
      {chosen.length === 0 && (
        <p className="plan-small">
          <Trans>Nothing is ticked, so every kind of help with a door counts.</Trans>
        </p>
      )}
      {others.length > 0 && (
        <Fold
          unfolded={others.some((group) => typesIn(group).some((type) => chosen.includes(type)))}
          title={<Trans>Other kinds of help</Trans>}
        >
          {others.map((group) => (
            <KindChoices key={group} group={group} types={shown(group)} doors={doors} />
          ))}
        </Fold>
      )}
      <WhatItMustBe />
      <p className="plan-small" aria-live="polite">
        <strong>
          <Plural value={state.summary.services.counted} one="# place counts." other="# places count." />
        </strong>{' '}
        <Trans>Those up to 5 km outside are among them. A place that is only for some areas counts for those alone.</Trans>
      </p>
    </fieldset>
  )
}

function doorsByType(services: readonly DeskListing[]): Map<ServiceType, number> {
  const doors = new Map<ServiceType, number>()
  for (const { at, types, status } of services)
    if (at !== null && status !== 'closed' && status !== 'temporarily closed')
      for (const type of types) doors.set(type, (doors.get(type) ?? 0) + 1)
  return doors
}
