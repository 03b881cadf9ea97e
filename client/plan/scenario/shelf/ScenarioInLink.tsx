import { Trans, useLingui } from '@lingui/react/macro'
import { usePage } from '../../../frame/PageContext.tsx'
import { useDeskView } from '../../desk/deskView.ts'
import { useScenarioDesk } from '../store/scenarioContext.ts'
import { troubleWords } from './troubleWords.ts'
import { useScenarioInLink } from './useScenarioInLink.ts'

/** A scenario stands in the address only when it is ticked, and then says so. */
export function ScenarioInLink() {
  const { i18n, t } = useLingui()
  const { places } = usePage()
  const { place } = useDeskView()
  const { changes } = useScenarioDesk()
  const { ticked, tick, tooLong, trouble } = useScenarioInLink(place.id)
  return (
    <>
      {trouble !== null && (
        <p className="scenario-warn" role="alert">
          {troubleWords(i18n, trouble, (id) => places.find((one) => one.id === id)?.name ?? id)}
        </p>
      )}
      {(changes.length > 0 || ticked) && (
        <label className="scenario-tick">
          <input type="checkbox" checked={ticked} onChange={(event) => tick(event.currentTarget.checked)} />
          <span>
            {t`Put the scenario into the link`}
            <small>
              <Trans>
                Whoever has the address can then open it. A listing that you close or move stands in it by its number alone, never by its
                name, and the scenario’s own name is left out. Where a hub stands is in it exactly. None of it is sent to our server.
              </Trans>
            </small>
          </span>
        </label>
      )}
      {tooLong && (
        <p className="scenario-warn" role="alert">
          <Trans>The scenario is too long for a link: a drawn area may have too many corners. Save it as a file and pass that on.</Trans>
        </p>
      )}
    </>
  )
}
