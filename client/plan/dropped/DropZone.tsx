import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import type { ListWork, OwnLists } from './ownList.ts'

const ACCEPT = '.csv,.tsv,.txt,.json,.geojson,.xlsx,.ods,text/csv,application/geo+json'

/** Where a list is dropped or chosen, and how far its reading is. */
export function DropZone({ own }: { own: OwnLists }) {
  const [isOver, setIsOver] = useState(false)
  const about = useId()
  return (
    <div
      className="own-zone"
      data-over={isOver || undefined}
      onDragEnter={() => setIsOver(true)}
      onDragOver={() => setIsOver(true)}
      onDragLeave={() => setIsOver(false)}
      onDrop={() => setIsOver(false)}
    >
      <label className="button own-choose">
        {own.list === null ? <Trans>Choose a list of services</Trans> : <Trans>Choose another list</Trans>}
        <input
          type="file"
          accept={ACCEPT}
          aria-describedby={about}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0]
            if (file !== undefined) own.take(file)
            currentTarget.value = ''
          }}
        />
      </label>
      <p id={about} className="quiet">
        <Trans>
          Or drop it anywhere on this page: CSV, Excel, OpenDocument or GeoJSON, with a name and a position or postcode in each row. It is
          read in your browser and not uploaded. Where a row has a postcode and no position, the first half of the postcode (such as LS1) is
          asked of this site, nothing else.
        </Trans>
      </p>
      <Working work={own.work} cancel={own.cancel} />
    </div>
  )
}

function Working({ work, cancel }: { work: ListWork; cancel: () => void }) {
  return (
    <div className="own-work" aria-live="polite">
      {work.state === 'reading' && (
        <p>
          <Step work={work} />{' '}
          <button type="button" className="own-link" onClick={cancel}>
            <Trans>Stop</Trans>
          </button>
        </p>
      )}
      {work.state === 'failed' && <Failed name={work.name} message={work.message} />}
    </div>
  )
}

function Step({ work: { name, step } }: { work: Extract<ListWork, { state: 'reading' }> }) {
  const { i18n } = useLingui()
  if (step.of === 'file') return <Trans>Reading {name}…</Trans>
  const done = i18n.number(step.done)
  return (
    <>
      <Plural
        value={step.all}
        one={`Finding where its postcodes lie: ${done} of # first half…`}
        other={`Finding where its postcodes lie: ${done} of # first halves…`}
      />{' '}
      <progress value={step.done} max={step.all} />
    </>
  )
}

function Failed({ name, message }: { name: string; message: string }) {
  const sentence = `${message.charAt(0).toUpperCase()}${message.slice(1)}${/[.!?]$/.test(message) ? '' : '.'}`
  return (
    <div className="note note-warn" role="alert">
      <div>
        <p>
          <strong>
            <Trans>{name} could not be read.</Trans>
          </strong>{' '}
          <span lang="en">{sentence}</span>
        </p>
        <p>
          <Trans>What was on the page before is still there.</Trans>
        </p>
      </div>
    </div>
  )
}
