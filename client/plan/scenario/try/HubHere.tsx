import { Trans } from '@lingui/react/macro'
import { DEFAULT_TYPES } from '../../../../core/gap/query/defaultTypes.ts'
import { useDeskView } from '../../desk/deskView.ts'
import { useScenarioDesk } from '../store/scenarioContext.ts'

/** "A hub here": one press puts a hub of the question's kinds in the middle of an area. @param row of `DeskAreas` */
export function HubHere({ row }: { row: number }) {
  const { areas, question } = useDeskView()
  const { put } = useScenarioDesk()
  const types = question.types.length === 0 ? DEFAULT_TYPES : question.types
  return (
    <button
      type="button"
      className="button button-quiet"
      onClick={() =>
        put({
          do: 'add',
          at: [areas.lon[row]!, areas.lat[row]!],
          types: [...types],
          hours: null,
          capacity: 1,
          catchment: null,
          delivers: false,
        })
      }
    >
      <Trans>A hub here</Trans>
    </button>
  )
}
