import { Trans } from '@lingui/react/macro'
import { useDeskView } from '../../desk/deskView.ts'
import { DOOR_SHAPES } from '../draw/doorKind.ts'
import type { MapLegend } from './mapLegend.ts'

/** What else is drawn: doors by kind, what is hatched and edged, and the ground that nothing reaches, which can be laid over. */
export function MarksLegend({ legend }: { legend: Pick<MapLegend, 'doors' | 'marks'> }) {
  const { question, ask, answers } = useDeskView()
  return (
    <>
      <ul className="plan-marks">
        {legend.doors.map(({ kind, words }) => (
          <li key={kind}>
            <svg className="plan-door" data-kind={kind} viewBox="0 0 24 24" aria-hidden="true">
              <path d={DOOR_SHAPES[kind]} />
            </svg>
            {words}
          </li>
        ))}
        {legend.marks.map(({ mark, words }) => (
          <li key={mark}>
            <i className="plan-mark" data-mark={mark} />
            {words}
          </li>
        ))}
      </ul>
      {answers.ground != null && (
        <label className="plan-bare">
          <input type="checkbox" checked={question.ground} onChange={() => ask({ ground: !question.ground })} />
          <Trans>Show ground that no door reaches</Trans>
        </label>
      )}
    </>
  )
}
