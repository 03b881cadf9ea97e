import { Trans } from '@lingui/react/macro'
import { useOwnLists } from '../dropped/ownList.ts'
import { useAboutWords } from '../desk/useAboutWords.ts'
import { useDeskView } from '../desk/deskView.ts'
import { apiAddress } from './apiAddress.ts'

/** Where anybody can ask the same again, as text: paper has no links. */
export function AskAgain() {
  const view = useDeskView()
  const about = useAboutWords()
  const own = useOwnLists()?.list != null
  const { place, question, before, hrefWith } = view
  const here = typeof location === 'undefined' ? '' : location.origin
  return (
    <section aria-labelledby="report-again" className="plan-report-again">
      <h2 id="report-again">
        <Trans>How to ask it again</Trans>
      </h2>
      <p>
        <Trans>On the planner’s desk:</Trans> <code dir="ltr">{`${here}${hrefWith({})}`}</code>
      </p>
      <p>
        <Trans>Every neighbourhood’s figures over HTTP:</Trans> <code dir="ltr">{`${here}${apiAddress(view)}`}</code>
      </p>
      {question.within !== null && (
        <p>
          <Trans>
            It answers for all of {place.name}: add up the rows of {about}.
          </Trans>
        </p>
      )}
      {before !== null && (
        <p>
          <Trans>
            It answers for things as they are. For the scenario send its changes, which “Save as a file” on the desk writes down, with the
            same fields to <code dir="ltr">{`${here}/api/places/${place.id}/what-if`}</code> (POST).
          </Trans>
        </p>
      )}
      {(own || question.own) && (
        <p>
          <Trans>It does not know the file of your own that is counted here: that has not left this device.</Trans>
        </p>
      )}
    </section>
  )
}
