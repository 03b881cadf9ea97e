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

/** The classes of what is shown, one row a row of the columns, and how many there are of each. */
export function useMapClasses(): MapClasses {
  const { question, state, answers } = useDeskView()
  const { columns } = state
  const { need, own, show, reachM } = question
  const wait = answers.wait?.hours
  // Of another part of the place, and not of this one yet.
  const waitHours = wait !== undefined && wait.length === columns.rows.length ? wait : null
  return useMemo(() => {
    const cuts = needCuts({ need, own }, columns.need)
    const areas = areaClasses(columns, { show, reachM, cuts, waitHours })
    return { cuts, areas, tally: classTally(areas, columns) }
  }, [columns, need, own, show, reachM, waitHours])
}
