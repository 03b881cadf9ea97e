import { Trans } from '@lingui/react/macro'
import { useDeskView } from '../../desk/deskView.ts'
import { saveFile } from '../../../ui/saveFile.ts'
import type { FoundSite, SitesAnswer } from '../engine/messages.ts'
import type { SitesProgress } from '../engine/progress.ts'
import { putChanges } from '../putChanges.ts'
import { sitesCsv, sitesGeoJson } from '../sitesFile.ts'
import type { WhereNextProps } from '../WhereNext.tsx'
import { HowSitesWorked } from './HowSitesWorked.tsx'
import { SitesProof } from './SitesProof.tsx'
import { SitesSentence } from './SitesSentence.tsx'
import { SitesTable } from './SitesTable.tsx'
import { WhoGains } from './WhoGains.tsx'

interface SitesFoundProps extends SitesProgress {
  answer: SitesAnswer
  onPut?: WhereNextProps['onPut'] | undefined
  onShow?: WhereNextProps['onShow'] | undefined
}

/** What was found: in a sentence, how good it is known to be, site by site, and who gains. */
export function SitesFound({ answer, state, unsolved, onPut, onShow }: SitesFoundProps) {
  return (
    <>
      <div aria-live="polite">
        <SitesSentence answer={answer} />
        <SitesProof answer={answer} state={state} unsolved={unsolved} />
      </div>
      {answer.sites.length > 0 && (
        <>
          <SitesTable sites={answer.sites} />
          <Actions sites={answer.sites} onPut={onPut} onShow={onShow} />
          <WhoGains answer={answer} />
        </>
      )}
      <HowSitesWorked answer={answer} />
    </>
  )
}

function Actions({ sites, onPut, onShow }: { sites: readonly FoundSite[] } & Pick<SitesFoundProps, 'onPut' | 'onShow'>) {
  const { place, question } = useDeskView()
  return (
    <div className="sites-actions">
      {onPut !== undefined && (
        <button type="button" className="button" onClick={() => onPut(putChanges(sites, question))}>
          <Trans>Put them into a scenario</Trans>
        </button>
      )}
      {onShow !== undefined && (
        <button type="button" className="button button-quiet" onClick={() => onShow(sites)}>
          <Trans>Show on the map</Trans>
        </button>
      )}
      <button type="button" className="button button-quiet" onClick={() => saveFile(`sites-${place.id}.csv`, sitesCsv(sites), 'text/csv')}>
        <Trans>Sites as CSV</Trans>
      </button>
      <button
        type="button"
        className="button button-quiet"
        onClick={() => saveFile(`sites-${place.id}.geojson`, sitesGeoJson(sites), 'application/geo+json')}
      >
        <Trans>Sites as GeoJSON</Trans>
      </button>
    </div>
  )
}
