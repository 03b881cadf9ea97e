import { Trans, useLingui } from '@lingui/react/macro'
import type { GapColumns } from '../../../core/gap/answer/findGaps.ts'
import type { Service } from '../../../core/listing/service.ts'
import { Icon } from '../../ui/icons/Icon.tsx'

interface SelectedAreaProps {
  columns: GapColumns
  row: number
  services: readonly Service[]
  onClose: () => void
}

/** The area looked at, in words: who lives there and how far the nearest door is. */
export function SelectedArea({ columns, row, services, onClose }: SelectedAreaProps) {
  const { i18n, t } = useLingui()
  const ward = columns.ward[row]
  const authority = columns.authority[row]
  const people = i18n.number(columns.people[row]!)
  const inNeed = i18n.number(Math.round(columns.in_need[row]!))
  const decile = columns.imd_decile[row]
  const metres = columns.nearest_m[row] ?? null
  const nearest = services.find(({ id }) => id === columns.nearest_id[row])
  return (
    <div className="plan-selected" aria-live="polite">
      <button type="button" onClick={onClose} aria-label={t`Close`}>
        <Icon name="cross" />
      </button>
      <p>
        <strong>
          <bdi>{ward}</bdi>
        </strong>{' '}
        <bdi>{authority}</bdi>{' '}
        <small>
          <bdi>{columns.name[row]}</bdi>
        </small>
      </p>
      <p>
        <Trans>
          {people} people, about {inNeed} of them in need. Deprivation tenth {decile} of 10.
        </Trans>
      </p>
      <p>
        {metres === null || !nearest ? (
          <Trans>No door that counts.</Trans>
        ) : (
          <NearestDoor service={nearest} metres={metres} minutes={columns.walk_minutes[row] ?? 0} />
        )}
      </p>
      {columns.water[row] === 1 && (
        <p className="quiet">
          <Trans>Every door within reach lies across water: the straight walk leaves the land. Look for a bridge or a ferry.</Trans>
        </p>
      )}
      {columns.uncertain[row] === 1 && (
        <p className="quiet">
          <Trans>On the border of reach: the answer depends on how much the streets wind.</Trans>
        </p>
      )}
    </div>
  )
}

function NearestDoor({ service, metres, minutes }: { service: Service; metres: number; minutes: number }) {
  const { i18n } = useLingui()
  const walked = i18n.number(metres)
  return (
    <Trans>
      Nearest:{' '}
      <a href={`/service/${service.id}`}>
        <bdi>{service.name}</bdi>
      </a>
      , {walked} m or {minutes} minutes on foot.
    </Trans>
  )
}
