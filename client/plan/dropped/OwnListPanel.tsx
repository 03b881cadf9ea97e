import { Trans } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import type { PlaceSummary } from '../../../core/api/places.ts'
import { useQuestion } from '../desk/useQuestion.ts'
import { ColumnTable } from './ColumnTable.tsx'
import { DropZone } from './DropZone.tsx'
import { useOwnLists, type ListWork, type OwnList, type OwnLists } from './ownList.ts'
import { ReadingReport } from './ReadingReport.tsx'
import './dropped.css'

/** A list of the planner's own: dropped or chosen, what it came to, and how it counts. */
export function OwnListPanel({ place }: { place: PlaceSummary }) {
  const own = useOwnLists()
  useTheirKinds(own?.list ?? null)
  if (own === null) return null
  const { list, work } = own
  return (
    <section className="own-panel" aria-labelledby="own-list-title">
      <h2 id="own-list-title">
        {place.counts.services > 0 ? <Trans>Use a list of your own</Trans> : <Trans>Your list of services</Trans>}
      </h2>
      <DropZone own={own} />
      {work.state === 'asking' && <Asking own={own} work={work} />}
      {list !== null && place.counts.services > 0 && <HowItCounts own={own} />}
      {list !== null && <ReadingReport own={own} reading={list.reading} />}
    </section>
  )
}

/** A list of other kinds than are asked for would count for nobody: its own kinds are asked for, once a list. */
function useTheirKinds(list: OwnList | null): void {
  const { question, ask } = useQuestion()
  const seen = useRef<OwnList | null>(null)
  useEffect(() => {
    if (list === null || list === seen.current) return
    seen.current = list
    const { kinds } = list.reading
    if (kinds.length > 0 && question.types.length > 0 && !kinds.some((kind) => question.types.includes(kind))) ask({ types: kinds })
  }, [list, question, ask])
}

function Asking({ own, work: { name, question } }: { own: OwnLists; work: Extract<ListWork, { state: 'asking' }> }) {
  return (
    <div className="own-asking" role="alert">
      <p>
        <strong>
          {question.missing === 'name' ? (
            <Trans>Which column of {name} holds the names of the places?</Trans>
          ) : (
            <Trans>Which columns of {name} say where the places are?</Trans>
          )}
        </strong>{' '}
        {question.missing === 'name' ? (
          <Trans>None was recognised. Choose it below, then read the file again.</Trans>
        ) : (
          <Trans>
            None was recognised. Choose latitude and longitude, easting and northing, postcode or address below; where the file has none of
            them, add a column of postcodes to it.
          </Trans>
        )}
      </p>
      <ColumnTable columns={question.columns} said={own.map} again={own.again} />
    </div>
  )
}

function HowItCounts({ own }: { own: OwnLists }) {
  return (
    <fieldset className="own-counts">
      <legend>
        <Trans>Your list counts</Trans>
      </legend>
      <label>
        <input type="radio" name="own-counts" checked={!own.beside} onChange={() => own.setBeside(false)} />
        <Trans>instead of the map’s</Trans>
      </label>
      <label>
        <input type="radio" name="own-counts" checked={own.beside} onChange={() => own.setBeside(true)} />
        <Trans>beside the map’s</Trans>
      </label>
    </fieldset>
  )
}
