import { useEffect, useState } from 'react'
import { Trans, useLingui } from '@lingui/react/macro'
import type { SitesProgress } from '../engine/progress.ts'
import { SitesFaultNote } from './SitesFaultNote.tsx'

/** How far the search is, in words that are read aloud when they change; the seconds are not. */
export function SitesProgressNote({ state, stage, answer, fault }: SitesProgress) {
  return (
    <>
      <output className="sites-progress" aria-live="polite" data-state={state}>
        {state === 'idle' && (
          <span className="quiet">
            <Trans>Choose where a site may stand, then press “Find sites”. A good answer comes at once, the proof after it.</Trans>
          </span>
        )}
        {state === 'running' && <Stage stage={stage} />}
        {state === 'stopped' && answer === null && <Trans>Stopped before anything was found.</Trans>}
      </output>
      {state === 'running' && <Seconds />}
      {fault !== null && <SitesFaultNote fault={fault} />}
    </>
  )
}

function Stage({ stage }: Pick<SitesProgress, 'stage'>) {
  switch (stage) {
    case 'opening':
      return <Trans>Fetching the places where a site may stand…</Trans>
    case 'measuring':
      return <Trans>Measuring the walks to each of them…</Trans>
    case 'searching':
      return <Trans>Looking for good sites…</Trans>
    case 'bounding':
      return <Trans>A good answer is there. Working out what no choice can beat…</Trans>
    default:
      return <Trans>Looking for anything better, to prove it or to find it…</Trans>
  }
}

function Seconds() {
  const { i18n } = useLingui()
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setSeconds((count) => count + 1), 1000)
    return () => clearInterval(timer)
  }, [])
  const figure = i18n.number(seconds)
  return (
    <span className="quiet sites-seconds" aria-hidden="true">
      <Trans>{figure} s</Trans>
    </span>
  )
}
