import { Trans, useLingui } from '@lingui/react/macro'
import { useDeskView } from '../../desk/deskView.ts'
import { minutesOfReach } from '../../words/figureWords.ts'
import { whoWords } from '../../words/whoWords.ts'

/** One area in a few words, beside the pointer or read aloud. @param i row of the columns */
export function AreaWords({ i }: { i: number }) {
  const { areas, question, state } = useDeskView()
  const { columns } = state
  const row = columns.rows[i]!
  const metres = columns.nearestM[i]!
  const minutes = Number.isNaN(metres) ? null : minutesOfReach(metres, question.pace)
  return (
    <>
      <strong>
        <bdi>{areas.wardName[row]}</bdi>
      </strong>{' '}
      <span>
        <bdi>{areas.authorityName[row]}</bdi>
      </span>{' '}
      <span>
        <InNeed need={columns.need[i]!} covered={columns.covered[i] === 1} />
      </span>{' '}
      <span>{minutes === null ? <Trans>No door that counts</Trans> : <Trans>{minutes} minutes on foot</Trans>}</span>{' '}
      {columns.water[i] === 1 && (
        <span>
          <Trans>within reach, but only across water</Trans>
        </span>
      )}{' '}
      {columns.uncertain[i] === 1 && (
        <span>
          <Trans>on the border of reach: uncertain</Trans>
        </span>
      )}{' '}
      {question.show === 'wait' && <Wait i={i} />}
    </>
  )
}

function InNeed({ need, covered }: { need: number; covered: boolean }) {
  const { i18n } = useLingui()
  const { answered, own } = useDeskView()
  const who = whoWords(i18n, answered, own)
  const people = i18n.number(Math.round(need))
  if (Number.isNaN(need))
    return covered ? <Trans>within reach; {who}: not published</Trans> : <Trans>beyond reach; {who}: not published</Trans>
  return covered ? (
    <Trans>
      {people} {who}, within reach
    </Trans>
  ) : (
    <Trans>
      {people} {who}, beyond reach
    </Trans>
  )
}

function Wait({ i }: { i: number }) {
  const { i18n } = useLingui()
  const hours = useDeskView().answers.wait?.hours[i]
  if (hours === undefined) return null
  const long = i18n.number(Math.round(hours))
  return <span>{Number.isNaN(hours) ? <Trans>No food without a voucher within reach</Trans> : <Trans>{long} hours until food</Trans>}</span>
}
