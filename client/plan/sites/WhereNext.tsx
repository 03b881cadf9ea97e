import { useRef, useState } from 'react'
import { Trans } from '@lingui/react/macro'
import type { ServiceChange } from '../../../core/gap/questions/whatIfQuery.ts'
import { gapQueryOf } from '../ask/planQuestion.ts'
import { useDeskView } from '../desk/deskView.ts'
import type { DeskQuestion, OwnColumn } from '../engine/deskQuestion.ts'
import { GroundChoice, type Box } from './ask/GroundChoice.tsx'
import { SitesForm } from './ask/SitesForm.tsx'
import { SitesFound } from './answer/SitesFound.tsx'
import { SitesProgressNote } from './answer/SitesProgressNote.tsx'
import type { FoundSite } from './engine/messages.ts'
import { sitesFilesOf } from './engine/sitesFilesOf.ts'
import { useSites } from './engine/useSites.ts'
import { NOBODY_READY, readSites, writeSites, type Ready, type SitesGround, type SitesQuestion } from './sitesQuestion.ts'

export interface WhereNextProps {
  /** Of the scenario that is shown; left out = things as they are. */
  changes?: readonly ServiceChange[]
  /** The planner's own column; left out = there is none. */
  own?: OwnColumn | null
  ready?: Ready
  seen?: () => Box | null
  drawn?: SitesGround
  /** Takes the sites into a scenario; left out = there is none to take them. */
  onPut?: (changes: ServiceChange[]) => void
  /** Shows them on the map; left out = no map can. */
  onShow?: (sites: readonly FoundSite[]) => void
}

const NO_CHANGES: readonly ServiceChange[] = []

/** Where the next sites should go, for the question of the desk: what may be chosen, how far the search is, and what it found. */
export function WhereNext({ changes = NO_CHANGES, own = null, ready = NOBODY_READY, seen, drawn, onPut, onShow }: WhereNextProps) {
  const { place, question, at, ask } = useDeskView()
  const [ground, setGround] = useState<SitesGround>(null)
  const sites = readSites(question.sites)
  const asked: DeskQuestion = {
    query: gapQueryOf(question),
    at,
    within: question.within,
    matrix: false,
    own: question.own ? own : null,
    changes,
  }
  const { seconds: _, ...sought } = sites
  const search = useSites(JSON.stringify([asked.query, asked.within, at, question.own && own?.name, changes, sought, ground, ready]))
  const change = (to: Partial<SitesQuestion>) => ask({ sites: writeSites({ ...sites, ...to }) })
  const start = () => search.start({ files: sitesFilesOf(place, question.within), question: asked, sites, ground, ready })
  const running = search.state === 'running'
  const findButton = useRef<HTMLButtonElement>(null)
  const stop = () => {
    search.stop()
    // The button that was pressed goes.
    findButton.current?.focus()
  }
  return (
    <section className="sites" aria-labelledby="sites-title">
      <h2 id="sites-title">
        <Trans>Where next</Trans>
      </h2>
      <div className="sites-desk">
        <SitesForm sites={sites} change={change} schoolsKnown={place.files.schools !== null} onSubmit={running ? () => {} : start}>
          <GroundChoice onGround={setGround} seen={seen} drawn={drawn} />
          <p className="sites-go">
            <button ref={findButton} type="submit" className="button" aria-disabled={running}>
              <Trans>Find sites</Trans>
            </button>
            {running && (
              <button type="button" className="button button-quiet" onClick={stop}>
                <Trans>Stop</Trans>
              </button>
            )}
          </p>
        </SitesForm>
        <div className="sites-answer">
          <SitesProgressNote {...search} />
          {search.answer !== null && <SitesFound {...search} answer={search.answer} onPut={onPut} onShow={onShow} />}
        </div>
      </div>
    </section>
  )
}
