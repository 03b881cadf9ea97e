import { useLingui } from '@lingui/react/macro'
import type { Group, ServiceType } from '../../../../core/listing/taxonomy.ts'
import { GROUP_WORDS, KIND_WORDS } from '../../../i18n/kindWords.ts'
import { useDeskView } from '../../desk/deskView.ts'

interface KindChoicesProps {
  types: readonly ServiceType[]
  doors: ReadonlyMap<ServiceType, number>
  /** Named above them; none = they stand by themselves. */
  group?: Group
}

export function KindChoices({ types, doors, group }: KindChoicesProps) {
  const { i18n } = useLingui()
  const choices = types.map((type) => <Kind key={type} type={type} doors={doors.get(type) ?? 0} />)
  if (group === undefined) return choices
  return (
    <fieldset>
      <legend className="plan-group">{i18n._(GROUP_WORDS[group])}</legend>
      {choices}
    </fieldset>
  )
}

function Kind({ type, doors }: { type: ServiceType; doors: number }) {
  const { i18n } = useLingui()
  const { question, ask } = useDeskView()
  const chosen = question.types
  const toggle = () => ask({ types: chosen.includes(type) ? chosen.filter((other) => other !== type) : [...chosen, type] })
  return (
    <label>
      <input type="checkbox" name="types" value={type} checked={chosen.includes(type)} onChange={toggle} />
      <span>{i18n._(KIND_WORDS[type])}</span>
      <span className="quiet">{i18n.number(doors)}</span>
    </label>
  )
}
