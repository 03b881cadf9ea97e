import { useQuery } from '@tanstack/react-query'
import { Plural, Trans } from '@lingui/react/macro'
import { Icon } from '../ui/icons/Icon.tsx'
import { FailedNote } from '../frame/FailedNote.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { ProgrammeList } from './ProgrammeList.tsx'
import { programmesIn } from './programmes.ts'
import { sourcesQuery } from '../help/fetch/sources.ts'
import { programmesQuery } from './queries.ts'
import { SourceTables } from './SourceTables.tsx'

/** Where this comes from: who this map learnt from, and every source with its licence, credit and date. */
export function AboutPage() {
  const programmes = useQuery(programmesQuery)
  const sources = useQuery(sourcesQuery)
  const failed = programmes.isError || sources.isError
  const retry = () => {
    void programmes.refetch()
    void sources.refetch()
  }
  const learntFrom = programmesIn(programmes.data)
  return (
    <div className="about">
      <h1>
        <Trans>Where this comes from</Trans>
      </h1>
      <p className="lead">
        <Trans>
          Neighbours, councils and charities keep lists of help. This map puts such lists side by side, and says how old each fact is.
        </Trans>
      </p>
      <div className="note">
        <Icon name="info" />
        <p>
          <Trans>
            <strong>These lists are old.</strong> Some date from 2018. They show what was there, not what is open today. Each listing says
            when it was last checked, and old hours are shown as what they were.
          </Trans>
        </p>
      </div>
      {failed && <FailedNote retry={retry} />}
      {(programmes.isPending || sources.isPending) && (
        <Waiting>
          <Trans>Fetching the sources…</Trans>
        </Waiting>
      )}
      {learntFrom.length > 0 && (
        <section aria-labelledby="learnt">
          <h2 id="learnt">
            <Trans>Who we learnt from</Trans>
          </h2>
          <p>
            <Plural
              value={learntFrom.length}
              one="# network has no door of its own, so it is not on the map. It shaped it."
              other="These # networks and programmes have no door of their own, so they are not on the map. They shaped it."
            />
          </p>
          <ProgrammeList programmes={learntFrom} />
        </section>
      )}
      {sources.data && <SourceTables sources={sources.data} />}
    </div>
  )
}
