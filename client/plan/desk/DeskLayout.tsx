import { Trans, useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'

export interface DeskSlots {
  headline: ReactNode
  /** In a line beneath the headline: how it was worked out, links, reports. */
  links?: readonly ReactNode[]
  /** Between the headline and the map, across both columns. */
  scenario?: ReactNode
  map: ReactNode
  /** The three questions. */
  panel: ReactNode
  /** Below the map: week and deciles. */
  strip?: ReactNode
  /** Below the strip. */
  next?: ReactNode
  /** Slides up over the lower part of the map. */
  table?: ReactNode
}

/** On a phone one of them stands under the map. On a desk all do, and the table is up or down. */
type Sheet = 'questions' | 'answers' | 'table'

/** Where everything on a desk stands. The map fills the window below the headline; on a phone a sheet stands under it. */
export function DeskLayout({ headline, links, scenario, map, panel, strip, next, table }: DeskSlots) {
  const [sheet, setSheet] = useState<Sheet>('questions')
  const isUp = sheet === 'table'
  return (
    <div className="plan-desk" data-sheet={sheet}>
      <div className="plan-head">
        {headline}
        <div className="plan-links">{links}</div>
      </div>
      {scenario}
      <div className="plan-view">
        {map}
        {table !== undefined && (
          <>
            <button
              type="button"
              className="plan-handle"
              aria-expanded={isUp}
              aria-controls="plan-sheet"
              onClick={() => setSheet(isUp ? 'questions' : 'table')}
            >
              <Trans>Table</Trans>
            </button>
            <Sheets sheet={sheet} onChoose={setSheet} />
          </>
        )}
        <div className="plan-sheet" id="plan-sheet" data-up={isUp}>
          {isUp && table}
        </div>
      </div>
      <div className="plan-side" id="plan-questions">
        {panel}
      </div>
      <div className="plan-strip" id="plan-answers">
        {strip}
        {next}
      </div>
    </div>
  )
}

/** Seen on a phone alone. */
function Sheets({ sheet, onChoose }: { sheet: Sheet; onChoose: (sheet: Sheet) => void }) {
  const { t } = useLingui()
  const names: [Sheet, string, string][] = [
    ['questions', t`Questions`, 'plan-questions'],
    ['answers', t`Answers`, 'plan-answers'],
    ['table', t`Table`, 'plan-sheet'],
  ]
  return (
    <div className="desk-tabs plan-tabs" role="group" aria-label={t`Under the map`}>
      {names.map(([name, words, controls]) => (
        <button key={name} type="button" aria-expanded={sheet === name} aria-controls={controls} onClick={() => onChoose(name)}>
          {words}
        </button>
      ))}
    </div>
  )
}
