import { useEffect, useRef } from 'react'
import { Trans, useLingui } from '@lingui/react/macro'
import { ScenarioOnMap } from '../desk/ScenarioOnMap.tsx'
import { useAboutWords } from '../desk/useAboutWords.ts'
import { MapOverlays } from '../map/overlay/MapOverlays.tsx'
import { useMapCredits } from '../map/picture/useMapCredits.ts'
import { PlanMap } from '../map/PlanMap.tsx'
import { ScenarioMark } from '../scenario/result/ScenarioMark.tsx'
import { keepDrawnWidth } from './paper/keepDrawnWidth.ts'

/**
 * What is asked about on a map, with its legend and the credits of a picture. It is drawn as on paper, in light colours, in the dark too:
 * what was drawn is what is printed. Arguments as of `PlanMap`.
 */
export function ReportMap({ areas, boundaries }: { areas: string; boundaries: string }) {
  const { t } = useLingui()
  const about = useAboutWords()
  const credits = useMapCredits()
  const sheet = useRef<HTMLDivElement>(null)
  useEffect(() => keepDrawnWidth(sheet.current!), [])
  return (
    <section aria-labelledby="report-map" className="plan-report-map">
      <h2 id="report-map">
        <Trans>Where in {about}</Trans>
      </h2>
      <ScenarioMark />
      <div ref={sheet} className="plan-report-sheet paper">
        <MapOverlays>
          <PlanMap areas={areas} boundaries={boundaries} />
          <ScenarioOnMap />
        </MapOverlays>
      </div>
      <ul className="plan-report-credits" aria-label={t`Credits of the map`}>
        {credits.map((credit) => (
          <li key={credit}>{credit}</li>
        ))}
      </ul>
    </section>
  )
}
