import { useMemo } from 'react'
import { useDeskView } from '../../desk/deskView.ts'
import { areaClasses, type AreaClasses } from './areaClasses.ts'
import { classTally, type ClassTally } from './classTally.ts'
import { needCuts, type NeedCuts } from './needCuts.ts'

export interface MapClasses {
  cuts: NeedCuts
  areas: AreaClasses
  tally: ClassTally
}

/**
 * The classes of what is shown, one row a row of the columns, and how many there are of each: of the question that the columns answer, so that
 * the map is drawn once for a question and never by the reach of one and the walks of another.
 */
export function useMapClasses(): MapClasses {
  const { question, answered, state, answers } = useDeskView()
  const { columns } = state
  const { show } = question
  const { need, own, reachM } = answered
  const wait = answers.wait?.hours
  // Those of another part of the place are not of this one yet; where they are not shown, that they came changes nothing.
  const waitHours = show === 'wait' && wait !== undefined && wait.length === columns.rows.length ? wait : null
  return useMemo(() => {
    const cuts = needCuts({ need, own }, columns.need)
    const areas = areaClasses(columns, { show, reachM, cuts, waitHours })
    return { cuts, areas, tally: classTally(areas, columns) }
  }, [columns, need, own, show, reachM, waitHours])
}
