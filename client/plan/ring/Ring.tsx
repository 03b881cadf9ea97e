import { useState } from 'react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { DeskAnswers } from '../engine/answers.ts'
import { HowNote } from '../strip/HowNote.tsx'
import { RingCsv } from './RingCsv.tsx'
import { ringCalls } from './ringCalls.ts'
import { RingSheet } from './RingSheet.tsx'
import { RingTable } from './RingTable.tsx'
import { RingTitle } from './RingTitle.tsx'

const PAGE = 10

/** Whom to ring first, by what one answer could move; and the same as a sheet for whoever rings. */
export function Ring({ ring }: { ring: DeskAnswers['ring'] }) {
  const { i18n } = useLingui()
  const [all, setAll] = useState(false)
  const [sheet, setSheet] = useState(false)
  const calls = ringCalls(ring.calls)
  const shown = all ? calls : calls.slice(0, PAGE)
  const { total, moving } = ring
  const open = i18n.number(total)
  if (sheet) return <RingSheet calls={calls} close={() => setSheet(false)} />
  return (
    <section className="ring" aria-labelledby="ring-title">
      <h2 id="ring-title">
        <RingTitle ring={ring} />
      </h2>
      {total > 0 && (
        <>
          <p>
            <Plural
              value={moving}
              one={`Of ${open} facts that are old or not stated, # would move the figures by itself.`}
              other={`Of ${open} facts that are old or not stated, # would move the figures, each by itself.`}
            />{' '}
            {total > ring.calls.length && <Trans>The {ring.calls.length} that would move most are below, a place each.</Trans>}
          </p>
          <div className="ring-actions">
            <button type="button" className="button" onClick={() => setSheet(true)}>
              <Trans>Make a sheet to ring from</Trans>
            </button>
            <RingCsv calls={calls} />
          </div>
          <RingTable calls={shown} />
          {shown.length < calls.length && (
            <button type="button" className="button button-quiet" onClick={() => setAll(true)}>
              <Trans>Show all {calls.length} places</Trans>
            </button>
          )}
        </>
      )}
      <HowNote of="ring" />
    </section>
  )
}
