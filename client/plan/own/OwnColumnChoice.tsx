import { Trans, useLingui } from '@lingui/react/macro'
import { useRef, useState } from 'react'
import { Fold } from '../ask/Fold.tsx'
import { useDeskView } from '../desk/deskView.ts'
import { decodeText } from './decodeText.ts'
import { OwnReport } from './OwnReport.tsx'
import { readOwnColumn, type OwnReading } from './readOwnColumn.ts'
import { keepOwnColumn } from './useOwnColumn.ts'

const MOST_BYTES = 5_000_000

/** A column of the planner's own as need: pasted or dropped, read here, kept in this browser. */
export function OwnColumnChoice() {
  const { t } = useLingui()
  const { place, areas, own, question, ask } = useDeskView()
  const [reading, setReading] = useState<OwnReading | null>(null)
  const [kept, setKept] = useState(true)
  const text = useRef<HTMLTextAreaElement>(null)
  const take = (pasted: string, name: string) => {
    const read = readOwnColumn(pasted, name, areas.code)
    setReading(read)
    if (read.column === null) return
    setKept(keepOwnColumn(place.id, read.column))
    ask({ own: true })
  }
  const takeFile = async (file: File | undefined) => {
    if (file === undefined) return
    if (file.size > MOST_BYTES) setReading({ ...readOwnColumn('', '', []), fileFault: { why: 'large' } })
    else take(decodeText(new Uint8Array(await file.arrayBuffer())), file.name.replace(/\.\w+$/, ''))
  }
  return (
    <>
      {own !== null && <OwnRadio />}
      <Fold unfolded={question.own && own === null} title={<Trans>A column of your own</Trans>}>
        {question.own && own === null && (
          <p className="plan-warn">
            <Trans>The link counts a column that is not on this device: people on low incomes are counted until you give it here.</Trans>
          </p>
        )}
        <p className="plan-small">
          <Trans>
            Two columns: code of the neighbourhood (LSOA 2021) and a count. Paste it, drop a CSV file here or choose one. It stays in this
            browser.
          </Trans>
        </p>
        <textarea
          ref={text}
          rows={4}
          aria-label={t`Your column: code and count in each line`}
          placeholder={`E01004766,120\nE01004767,85`}
          spellCheck={false}
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            const [file] = event.dataTransfer.files
            if (file === undefined) return
            event.preventDefault()
            void takeFile(file)
          }}
        />
        <div className="plan-buttons">
          <button type="button" className="button button-quiet" onClick={() => take(text.current?.value ?? '', t`My column`)}>
            <Trans>Use what I pasted</Trans>
          </button>
          <input
            type="file"
            accept=".csv,.txt,.tsv,text/csv"
            aria-label={t`Choose a CSV file`}
            onChange={({ currentTarget }) => {
              void takeFile(currentTarget.files?.[0])
              currentTarget.value = ''
            }}
          />
        </div>
        <div aria-live="polite">{reading !== null && <OwnReport reading={reading} kept={kept} />}</div>
      </Fold>
    </>
  )
}

function OwnRadio() {
  const { i18n } = useLingui()
  const { place, own, question, ask } = useDeskView()
  if (own === null) return null
  const areas = i18n.number(own.values.size)
  const forget = () => {
    keepOwnColumn(place.id, null)
    if (question.own) ask({ own: false })
  }
  return (
    <div className="plan-own">
      <label>
        <input type="radio" name="who" value="own" checked={question.own} onChange={() => ask({ own: true })} />
        <span dir="auto">
          {own.name}
          <small>
            <Trans>Your own column of {areas} neighbourhoods, on this device only.</Trans>
          </small>
        </span>
      </label>
      <button type="button" className="plan-link" onClick={forget}>
        <Trans>Forget it</Trans>
      </button>
    </div>
  )
}
