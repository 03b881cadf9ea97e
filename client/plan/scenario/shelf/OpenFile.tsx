import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { usePage } from '../../../frame/PageContext.tsx'
import { readQuestion, writeQuestion } from '../../ask/planQuestion.ts'
import { useDeskView } from '../../desk/deskView.ts'
import { readScenarioFile, type FileTrouble } from '../file/scenarioFile.ts'
import { useScenarioDesk } from '../store/scenarioContext.ts'
import { troubleWords } from './troubleWords.ts'

/** A scenario from a file becomes one more; those that are here stay as they are. */
export function OpenFile() {
  const { i18n } = useLingui()
  const { places } = usePage()
  const { place, question, ask } = useDeskView()
  const { begin } = useScenarioDesk()
  const [trouble, setTrouble] = useState<FileTrouble | null>(null)
  const [asked, setAsked] = useState<string | null>(null)
  const open = async (file: File) => {
    setAsked(null)
    const read = readScenarioFile(await file.text(), place.id)
    if ('trouble' in read) {
      setTrouble(read.trouble)
      return
    }
    setTrouble(null)
    setAsked(read.question === writeQuestion(question) ? null : read.question)
    begin(read.name, read.changes)
  }
  return (
    <>
      <label className="button button-quiet scenario-file">
        <Trans>Open a file</Trans>
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const { files } = event.currentTarget
            const file = files?.[0]
            if (file !== undefined) void open(file)
            // The same file may be opened again once it is mended.
            event.currentTarget.value = ''
          }}
        />
      </label>
      {trouble !== null && (
        <p className="scenario-warn" role="alert">
          {troubleWords(i18n, trouble, (id) => places.find((one) => one.id === id)?.name ?? id)} <Trans>Nothing here is changed.</Trans>
        </p>
      )}
      {asked !== null && (
        <p className="scenario-row">
          <Trans>It was made for another question than the one you ask now.</Trans>
          <button
            type="button"
            className="button button-quiet"
            onClick={() => {
              ask(readQuestion(new URLSearchParams(asked)))
              setAsked(null)
            }}
          >
            <Trans>Ask its question</Trans>
          </button>
        </p>
      )}
    </>
  )
}
