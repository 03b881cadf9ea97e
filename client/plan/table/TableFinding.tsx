import { Trans, useLingui } from '@lingui/react/macro'
import { needTold, sumsOfAll } from '../../../core/gap/answer/sumsBy.ts'
import { useDeskView } from '../desk/deskView.ts'
import { groupSums } from './rows/groupSums.ts'
import { peopleWords } from '../words/figureWords.ts'
import { rowsWithHalf } from './rows/rowsWithHalf.ts'

/** What the table says, as its title. */
export function TableFinding() {
  const { i18n } = useLingui()
  const { areas, state, question } = useDeskView()
  const { columns } = state
  const all = needTold(sumsOfAll(areas.people, columns)).beyond.value
  if (all === 0) return <Trans>Nobody in need is known to live beyond reach here</Trans>
  const groups = question.rows === 'areas' ? null : groupSums(areas, columns, question.rows === 'wards' ? 'ward' : 'authority')
  const beyond = groups === null ? areaBeyond(columns) : Float64Array.from(groups, (group) => group.beyond.value)
  const half = i18n.number(rowsWithHalf(beyond))
  const rows = i18n.number(beyond.length)
  if (question.rows === 'areas')
    return (
      <Trans>
        Half of those in need beyond reach live in {half} of {rows} neighbourhoods
      </Trans>
    )
  if (question.rows === 'wards')
    return (
      <Trans>
        Half of those in need beyond reach live in {half} of {rows} wards
      </Trans>
    )
  const most = groups!.reduce((one, other) => (other.beyond.value > one.beyond.value ? other : one))
  const { name } = most
  const many = peopleWords(i18n, Math.round(needTold(most).beyond.value))
  const total = peopleWords(i18n, Math.round(all))
  if (groups!.length === 1)
    return (
      <Trans>
        {many} in need live beyond reach in {name}
      </Trans>
    )
  return (
    <Trans>
      Of {total} in need beyond reach {many} live in {name}, more than in any other authority
    </Trans>
  )
}

const areaBeyond = ({ need, covered }: { need: Float64Array; covered: Uint8Array }): Float64Array =>
  need.map((count, i) => (Number.isNaN(count) || covered[i] === 1 ? 0 : count))
