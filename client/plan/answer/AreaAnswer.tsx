import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useDeskView } from '../desk/deskView.ts'
import { isOfScenario } from '../words/listingName.ts'
import { useListingName } from '../words/useListingName.ts'
import { walkedMinutes } from '../words/walkedMinutes.ts'

/** What the question's answer is for one area. @param i row of the columns */
export function AreaAnswer({ i }: { i: number }) {
  const { state } = useDeskView()
  const { columns } = state
  const covered = columns.covered[i] === 1
  return (
    <>
      <p>
        <strong>{covered ? <Trans>Within reach.</Trans> : <Trans>Beyond reach.</Trans>}</strong> <NearestDoor i={i} />{' '}
        {columns.choice[i]! > 1 && <Plural value={columns.choice[i]!} one="# place is within reach." other="# places are within reach." />}
      </p>
      <Wait i={i} />
      {columns.water[i] === 1 && (
        <p className="quiet">
          <Trans>Every door within reach lies across water: the straight walk leaves the land. Look for a bridge or a ferry.</Trans>
        </p>
      )}
      {columns.uncertain[i] === 1 && (
        <p className="quiet">
          <Trans>On the border of reach, so uncertain: the answer depends on how much the streets wind.</Trans>
        </p>
      )}
    </>
  )
}

function NearestDoor({ i }: { i: number }) {
  const { i18n } = useLingui()
  const { question, state } = useDeskView()
  const nameOf = useListingName()
  const { columns, listings } = state
  const service = listings[columns.nearest[i]!]
  if (service === undefined) return <Trans>No door that counts.</Trans>
  const walked = i18n.number(columns.nearestM[i]!)
  const minutes = i18n.number(walkedMinutes(columns, i, question.pace))
  const called = <bdi>{nameOf(service)}</bdi>
  const name = isOfScenario(service) ? called : <a href={`/service/${service.id}`}>{called}</a>
  return (
    <Trans>
      Nearest: {name}, {walked} m or {minutes} minutes on foot.
    </Trans>
  )
}

/** Until food from the instant asked for, without a voucher; nothing while it is being worked out. */
function Wait({ i }: { i: number }) {
  const { answers, isFresh } = useDeskView()
  const hours = isFresh('wait') ? answers.wait?.hours[i] : undefined
  if (hours === undefined) return null
  return (
    <p>
      {Number.isNaN(hours) ? (
        <Trans>Food without a voucher: no session within reach is known.</Trans>
      ) : (
        <Plural
          value={Math.round(hours)}
          one="Food without a voucher, as listed: in about # hour."
          other="Food without a voucher, as listed: in about # hours."
        />
      )}
    </p>
  )
}
