import { Trans, useLingui } from '@lingui/react/macro'
import { useDeskView } from '../desk/deskView.ts'
import type { DeskListing } from '../engine/answers.ts'
import { GROUPS, typesIn, type Group, type ServiceType } from '../../../core/listing/taxonomy.ts'
import { GROUP_WORDS, KIND_WORDS } from '../../i18n/kindWords.ts'
import { DEFAULT_TYPES } from '../../../core/gap/query/defaultTypes.ts'

/** The kinds of help that have a door in the place or near it, with how many; food first, the rest folded. */
export function WhatIsThere() {
  const { listings, question, ask } = useDeskView()
  const chosen = question.types
  const doors = doorsByType(listings)
  const shown = (group: Group) => typesIn(group).filter((type) => doors.has(type) || chosen.includes(type))
  const toggle = (type: ServiceType) => ask({ types: chosen.includes(type) ? chosen.filter((other) => other !== type) : [...chosen, type] })
  const choices = (types: readonly ServiceType[]) =>
    types.map((type) => (
      <Kind key={type} type={type} doors={doors.get(type) ?? 0} checked={chosen.includes(type)} onToggle={() => toggle(type)} />
    ))
  const main = [...new Set([...shown('take home'), ...DEFAULT_TYPES, ...shown('eat')])]
  const others = GROUPS.filter((group) => group !== 'take home' && group !== 'eat' && shown(group).length > 0)
  return (
    <fieldset>
      <legend>
        <Trans>What is there</Trans>
      </legend>
      {choices(main)}
      {chosen.length === 0 && (
        <p className="quiet">
          <Trans>Nothing is ticked, so every kind of help with a door counts.</Trans>
        </p>
      )}
      {others.length > 0 && (
        <details open={others.some((group) => typesIn(group).some((type) => chosen.includes(type)))}>
          <summary>
            <Trans>Other kinds of help</Trans>
          </summary>
          {others.map((group) => (
            <OtherGroup key={group} group={group}>
              {choices(shown(group))}
            </OtherGroup>
          ))}
        </details>
      )}
    </fieldset>
  )
}

function OtherGroup({ group, children }: { group: Group; children: React.ReactNode }) {
  const { i18n } = useLingui()
  return (
    <fieldset>
      <legend className="plan-group">{i18n._(GROUP_WORDS[group])}</legend>
      {children}
    </fieldset>
  )
}

function Kind({ type, doors, checked, onToggle }: { type: ServiceType; doors: number; checked: boolean; onToggle: () => void }) {
  const { i18n } = useLingui()
  return (
    <label>
      <input type="checkbox" name="types" value={type} checked={checked} onChange={onToggle} />
      <span>{i18n._(KIND_WORDS[type])}</span>
      <span className="quiet">{i18n.number(doors)}</span>
    </label>
  )
}

function doorsByType(services: readonly DeskListing[]): Map<ServiceType, number> {
  const doors = new Map<ServiceType, number>()
  for (const { at, types, status } of services)
    if (at !== null && status !== 'closed' && status !== 'temporarily closed')
      for (const type of types) doors.set(type, (doors.get(type) ?? 0) + 1)
  return doors
}
