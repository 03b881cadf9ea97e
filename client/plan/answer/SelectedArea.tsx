import { Trans, useLingui } from '@lingui/react/macro'
import { useDeskView } from '../desk/deskView.ts'
import type { DeskListing } from '../engine/answers.ts'
import { HubHere } from '../scenario/try/HubHere.tsx'
import { minutesOfReach } from '../words/figureWords.ts'
import { Icon } from '../../ui/icons/Icon.tsx'

/** The area looked at, in words: who lives there and how far the nearest door is. */
export function SelectedArea() {
  const { i18n, t } = useLingui()
  const { areas, question, ask, state } = useDeskView()
  const { columns, listings } = state
  const i = question.area === null ? -1 : columns.rows.findIndex((row) => areas.code[row] === question.area)
  if (i === -1) return null
  const row = columns.rows[i]!
  const ward = areas.wardName[row]
  const authority = areas.authorityName[row]
  const people = i18n.number(areas.people[row]!)
  const inNeed = i18n.number(Math.round(columns.need[i]!))
  const decile = areas.decile[row]
  const metres = columns.nearestM[i]!
  const nearest = listings[columns.nearest[i]!]
  return (
    <div className="plan-selected" aria-live="polite">
      <button type="button" onClick={() => ask({ area: null })} aria-label={t`Close`}>
        <Icon name="cross" />
      </button>
      <p>
        <strong>
          <bdi>{ward}</bdi>
        </strong>{' '}
        <bdi>{authority}</bdi>{' '}
        <small>
          <bdi>{areas.name[row]}</bdi>
        </small>
      </p>
      <p>
        <Trans>
          {people} people, about {inNeed} of them in need. Deprivation tenth {decile} of 10.
        </Trans>
      </p>
      <p>
        {nearest === undefined ? (
          <Trans>No door that counts.</Trans>
        ) : (
          <NearestDoor service={nearest} metres={metres} minutes={minutesOfReach(metres, question.pace)} />
        )}
      </p>
      {columns.water[i] === 1 && (
        <p className="quiet">
          <Trans>Every door within reach lies across water: the straight walk leaves the land. Look for a bridge or a ferry.</Trans>
        </p>
      )}
      {columns.uncertain[i] === 1 && (
        <p className="quiet">
          <Trans>On the border of reach: the answer depends on how much the streets wind.</Trans>
        </p>
      )}
      <HubHere row={row} />
    </div>
  )
}

function NearestDoor({ service, metres, minutes }: { service: DeskListing; metres: number; minutes: number }) {
  const { i18n } = useLingui()
  const walked = i18n.number(metres)
  if (service.id.startsWith('new '))
    return (
      <Trans>
        Nearest: the hub of the scenario, {walked} m or {minutes} minutes on foot.
      </Trans>
    )
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
