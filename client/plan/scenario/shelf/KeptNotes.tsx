import { Trans } from '@lingui/react/macro'
import { useDeskView } from '../../desk/deskView.ts'
import { useScenarioDesk } from '../store/scenarioContext.ts'
import { saveFile } from '../../../ui/saveFile.ts'

/** What must be said of how scenarios are kept: that some could not be read, or that none are. */
export function KeptNotes() {
  const { place } = useDeskView()
  const { aside, forgetAside, kept } = useScenarioDesk()
  return (
    <>
      {aside !== null && (
        <div className="scenario-warn" role="alert">
          <p>
            {aside.why === 'newer' ? (
              <Trans>
                Scenarios kept in this browser were made by a newer version of this page. They are set aside, not lost. Save them as a file,
                and reload the page to get the newest.
              </Trans>
            ) : (
              <Trans>
                Some of what this browser kept of your scenarios is damaged and cannot be read. It is set aside, not lost. Save it as a file
                before you let it go.
              </Trans>
            )}
          </p>
          <div className="scenario-buttons">
            <button
              type="button"
              className="button button-quiet"
              onClick={() => saveFile(`scenarios-set-aside-${place.id}.txt`, aside.texts.join('\n\n'), 'text/plain')}
            >
              <Trans>Save what was set aside</Trans>
            </button>
            <button type="button" className="button button-quiet" onClick={forgetAside}>
              <Trans>Let it go</Trans>
            </button>
          </div>
        </div>
      )}
      {kept === 'not opened' && (
        <p className="scenario-warn" role="alert">
          <Trans>
            The scenarios kept in this browser could not be opened: no answer came. They are not lost. Reload the page; what you try until
            then is not kept.
          </Trans>
        </p>
      )}
      {kept === 'no' && (
        <p className="scenario-warn" role="alert">
          <Trans>This browser keeps nothing for this page, so your scenarios end when you leave it. Save each as a file.</Trans>
        </p>
      )}
    </>
  )
}
