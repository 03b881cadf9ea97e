import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { KIND_WORDS } from '../../i18n/kindWords.ts'
import { needTexts } from '../ask/who/needTexts.ts'
import { useAboutWords } from '../desk/useAboutWords.ts'
import { useDeskView } from '../desk/deskView.ts'
import { minutesOfReach, reachWords } from '../words/figureWords.ts'
import { whenWords } from '../words/whenWords.ts'

/** All that was asked, a line each, so that a reader can ask it again. */
export function TheQuestion() {
  const { i18n } = useLingui()
  const { question } = useDeskView()
  const about = useAboutWords()
  const { name, source } = needTexts(i18n, question.need)
  const kinds = question.types.map((type) => i18n._(KIND_WORDS[type]))
  const minutes = minutesOfReach(question.reachM, question.pace)
  const reach = reachWords(i18n, question.reachM)
  const pace = question.pace
  return (
    <section aria-labelledby="report-question">
      <h3 id="report-question">
        <Trans>The question</Trans>
      </h3>
      <table className="plan-report-facts">
        <tbody>
          <Fact name={<Trans>Place</Trans>}>{about}</Fact>
          <Fact name={<Trans>Who needs it</Trans>}>
            {question.own ? <Trans>a column of the planner’s own</Trans> : `${name} (${source})`}
          </Fact>
          <Fact name={<Trans>What is there</Trans>}>
            {kinds.length === 0 ? <Trans>every kind of help that has a door</Trans> : kinds.join(', ')}
            {question.open && (
              <>
                {'; '}
                <Trans>only where nobody needs a voucher or a referral</Trans>
              </>
            )}
            {question.checked !== 'old' && (
              <>
                {'; '}
                {question.checked === 'stale' ? (
                  <Trans>only what was checked within 12 months</Trans>
                ) : (
                  <Trans>only what was checked within 6 months</Trans>
                )}
              </>
            )}
          </Fact>
          <Fact name={<Trans>What counts as near</Trans>}>
            <Trans>
              {minutes} minutes on foot ({reach} walked) at {pace} m a minute
            </Trans>
            {'; '}
            {question.matrix ? <Trans>walks as measured along streets</Trans> : <Trans>the straight line × 1.3</Trans>}
          </Fact>
          <Fact name={<Trans>When</Trans>}>{whenWords(i18n, question.hours) ?? <Trans>at any time</Trans>}</Fact>
        </tbody>
      </table>
    </section>
  )
}

const Fact = ({ name, children }: { name: ReactNode; children: ReactNode }) => (
  <tr>
    <th scope="row">{name}</th>
    <td>{children}</td>
  </tr>
)
