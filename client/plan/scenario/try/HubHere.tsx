import { Trans } from '@lingui/react/macro'
import { useContext } from 'react'
import { DEFAULT_TYPES } from '../../../../core/gap/query/defaultTypes.ts'
import { useDeskView } from '../../desk/deskView.ts'
import { ScenarioContext } from '../store/scenarioContext.ts'

/** "A hub here": one press puts a hub of the question's kinds in the middle of an area; nothing outside a desk with scenarios. @param row of `DeskAreas` */
export function HubHere({ row }: { row: number }) {
  const { areas, question } = useDeskView()
  const scenario = useContext(ScenarioContext)
  const types = question.types.length === 0 ? DEFAULT_TYPES : question.types
  if (scenario === null) return null
  return (
    <button
      type="button"
      className="button button-quiet"
      onClick={() =>
        scenario.put({
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
