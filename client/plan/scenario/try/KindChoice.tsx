import { Trans, useLingui } from '@lingui/react/macro'
import { DEFAULT_TYPES } from '../../../../core/gap/query/defaultTypes.ts'
import { GROUPS, typesIn, type ServiceType } from '../../../../core/listing/taxonomy.ts'
import { GROUP_WORDS, KIND_WORDS } from '../../../i18n/kindWords.ts'
import { useDeskView } from '../../desk/deskView.ts'

/** Kinds of help; those of the question first, all others folded. */
export function KindChoice({ types, onChange }: { types: readonly ServiceType[]; onChange: (types: readonly ServiceType[]) => void }) {
  const { i18n } = useLingui()
  const { question } = useDeskView()
  const first = [...new Set([...question.types, ...DEFAULT_TYPES])]
  const toggle = (type: ServiceType) => onChange(types.includes(type) ? types.filter((other) => other !== type) : [...types, type])
  const box = (type: ServiceType) => (
    <label key={type}>
      <input type="checkbox" checked={types.includes(type)} onChange={() => toggle(type)} />
      <span>{i18n._(KIND_WORDS[type])}</span>
    </label>
  )
  return (
    <fieldset>
      <legend>
        <Trans>What it gives</Trans>
      </legend>
      <div className="scenario-boxes">{first.map(box)}</div>
      <details>
        <summary>
          <Trans>Other kinds of help</Trans>
        </summary>
        {GROUPS.map((group) => (
          <fieldset key={group}>
            <legend className="plan-group">{i18n._(GROUP_WORDS[group])}</legend>
            <div className="scenario-boxes">
              {typesIn(group)
                .filter((type) => !first.includes(type))
                .map(box)}
            </div>
          </fieldset>
        ))}
      </details>
    </fieldset>
  )
}
