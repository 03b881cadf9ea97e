import { Trans } from '@lingui/react/macro'
import { DeskLayout } from './DeskLayout.tsx'

/** The desk before its figures, drawn at once so that nothing moves when they come; what is being done is said. @param opened the files are there */
export function Opening({ opened }: { opened: boolean }) {
  return (
    <DeskLayout
      headline={
        <div className="plan-headline plan-opening">
          <output className="plan-finding">
            {opened ? (
              <Trans>Measuring the walks and counting who lives beyond them…</Trans>
            ) : (
              <Trans>Fetching the neighbourhoods and the lists of help…</Trans>
            )}
          </output>
          <p className="plan-beneath">{opened ? <Trans>Step 2 of 2.</Trans> : <Trans>Step 1 of 2.</Trans>}</p>
        </div>
      }
      map={<div className="plan-map plan-blank" />}
      panel={<div className="plan-panel plan-blank" />}
    />
  )
}
