import { useState } from 'react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useDeskView } from '../desk/deskView.ts'
import type { DeskAnswers } from '../engine/answers.ts'
import { HowNote } from '../strip/HowNote.tsx'
import { RingCsv } from './RingCsv.tsx'
import { ringCalls } from './ringCalls.ts'
import { RingRow } from './RingRow.tsx'
import { RingSheet } from './RingSheet.tsx'
import { RingTitle } from './RingTitle.tsx'

const PAGE = 10

/** Whom to ring first, by what one answer could move; and the same as a sheet for whoever rings. */
export function Ring({ ring }: { ring: DeskAnswers['ring'] }) {
  const { i18n, t } = useLingui()
  const { question } = useDeskView()
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
          <table className="ring-table" aria-label={t`Whom to ring first`}>
            <thead>
              <tr>
                <th scope="col">
                  <Trans>No.</Trans>
                </th>
                <th scope="col">
                  <Trans>Place</Trans>
                </th>
                <th scope="col">
                  <Trans>Ring</Trans>
                </th>
                <th scope="col">
                  <Trans>Ask, and what the answer moves</Trans>
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((call, i) => (
                <RingRow key={call.first.id} number={i + 1} call={call} has={question.has} />
              ))}
            </tbody>
          </table>
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
