import { useId } from 'react'
import { Trans, useLingui } from '@lingui/react/macro'
import { SERVICE_TYPES, type ServiceType } from '../../../core/listing/taxonomy.ts'
import { KIND_WORDS } from '../../i18n/kindWords.ts'
import { useDeskView } from '../desk/deskView.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { kindsCompared, MOST_COMPARED } from './kindsCompared.ts'

/** The kinds of help that are compared: each can be taken away, others added, of those that have a door here. */
export function KindsChoice() {
  const { i18n, t } = useLingui()
  const id = useId()
  const { question, ask, listings } = useDeskView()
  const kinds = kindsCompared(question)
  const withDoor = new Set(listings.flatMap(({ at, types }) => (at === null ? [] : types)))
  const others = SERVICE_TYPES.filter((type) => withDoor.has(type) && !kinds.includes(type))
  const words = (type: ServiceType) => i18n._(KIND_WORDS[type])
  return (
    <div className="plan-kinds">
      {kinds.map((type) => {
        const kind = words(type)
        return (
          <button
            key={type}
            type="button"
            className="chip"
            aria-label={t`Leave out: ${kind}`}
            disabled={kinds.length <= 2}
            onClick={() => ask({ kinds: kinds.filter((other) => other !== type) })}
          >
            {kind} <Icon name="cross" />
          </button>
        )
      })}
      {kinds.length < MOST_COMPARED && others.length > 0 && (
        <>
          <label htmlFor={id}>
            <Trans>Add a kind of help</Trans>
          </label>
          <select id={id} value="" onChange={({ currentTarget }) => ask({ kinds: [...kinds, currentTarget.value as ServiceType] })}>
            <option value="">{t`Choose one`}</option>
            {others.map((type) => (
              <option key={type} value={type}>
                {words(type)}
              </option>
            ))}
          </select>
        </>
      )}
    </div>
  )
}
