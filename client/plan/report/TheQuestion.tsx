import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { KIND_WORDS } from '../../i18n/kindWords.ts'
import { NEED_WORDS } from '../../help/words/needWords.ts'
import { needTextsOf } from '../ask/who/needTexts.ts'
import { isByMatrix, useDeskView } from '../desk/deskView.ts'
import { useAboutWords } from '../desk/useAboutWords.ts'
import { useOwnLists } from '../dropped/ownList.ts'
import { ownListWords } from '../dropped/ownListWords.ts'
import { minutesOfReach, reachWords } from '../words/figureWords.ts'
import { whenWords } from '../words/whenWords.ts'
import { yearsWords } from '../words/yearsWords.ts'

/** All that was asked, a line each, so that a reader can ask it again. */
export function TheQuestion() {
  const { i18n } = useLingui()
  const view = useDeskView()
  const { question, own } = view
  const lists = useOwnLists()
  const { name, source, isNot } = needTextsOf(i18n, question, own)
  const about = useAboutWords()
  const kinds = question.types.map((type) => i18n._(KIND_WORDS[type]))
  const has = question.has.map((need) => i18n._(NEED_WORDS[need].ask)).join(', ')
  const minutes = minutesOfReach(question.reachM, question.pace)
  const reach = reachWords(i18n, question.reachM)
  const pace = question.pace
  const { counted, listed } = view.state.summary.services
  const years = yearsWords(i18n, listed)
  return (
    <section aria-labelledby="report-question">
      <h2 id="report-question">
        <Trans>The question</Trans>
      </h2>
      <table className="plan-report-facts">
        <tbody>
          <Fact name={<Trans>Place</Trans>}>{about}</Fact>
          <Fact name={<Trans>Who needs it</Trans>}>
            <strong>{name}</strong> ({source}). {isNot}
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
            {question.has.length > 0 && (
              <>
                {'; '}
                <Trans>only what states that it has: {has}</Trans>
              </>
            )}
          </Fact>
          {lists?.list != null && (
            <Fact name={<Trans>Lists counted</Trans>}>
              {ownListWords(i18n, lists.list)}
              {'; '}
              {lists.beside ? <Trans>beside the lists of this map</Trans> : <Trans>in place of the lists of this map</Trans>}
            </Fact>
          )}
          <Fact name={<Trans>What counts as near</Trans>}>
            <Trans>
              {minutes} minutes on foot ({reach} walked) at {pace} m a minute
            </Trans>
            {'; '}
            {isByMatrix(view) ? <Trans>walks as measured along streets</Trans> : <Trans>the straight line × 1.3</Trans>}
          </Fact>
          <Fact name={<Trans>When</Trans>}>{whenWords(i18n, question.hours) ?? <Trans>at any time</Trans>}</Fact>
          <Fact name={<Trans>How old the lists are</Trans>}>
            <Plural value={counted} one="# place counts" other="# places count" />
            {counted > 0 && (
              <>
                {'; '}
                <Trans>as listed in {years}. Ring before you rely on one.</Trans>
              </>
            )}
          </Fact>
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
