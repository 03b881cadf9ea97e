import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { MILLIONTHS } from '../../../../core/gap/model/millionths.ts'
import { useDeskView } from '../../desk/deskView.ts'
import { peopleWords } from '../../words/figureWords.ts'
import { useWhoWords } from '../../words/useWhoWords.ts'
import type { SitesAnswer } from '../engine/messages.ts'

/** The formula in words, what the bound is, and what is not known. */
export function HowSitesWorked({ answer }: { answer: SitesAnswer }) {
  const { i18n } = useLingui()
  const { question, state } = useDeskView()
  const whom = useWhoWords()
  const all = peopleWords(i18n, answer.all.needMillionths / MILLIONTHS)
  const before = peopleWords(i18n, answer.before.needMillionths / MILLIONTHS)
  const candidates = i18n.number(answer.candidates)
  const { areas, people } = state.summary.needNotPublished
  const left = peopleWords(i18n, people)
  return (
    <details className="sites-how">
      <summary>
        <Trans>How was this worked out?</Trans>
      </summary>
      <ul>
        <li>
          <Method answer={answer} />{' '}
          <Trans>
            Counted are {whom}: {all} in all, {before} of them within reach now. Nobody counts twice.
          </Trans>{' '}
          <Plural
            value={answer.existing}
            _0="No place that is there counts."
            one="# place that counts now stays."
            other="# places that count now stay."
          />
        </li>
        <li>
          <Trans>
            A first answer takes the place that adds most, one after another, and swaps while that helps. Then a bound is worked out that no
            choice of sites can beat, and the solver HiGHS seeks among the {candidates} places until answer and bound meet. Only then it is
            called proven.
          </Trans>
        </li>
        <li>
          <Trans>
            Walks are straight lines × 1.3 from the middle of each neighbourhood’s addresses, as everywhere on this desk; rivers, railways
            and motorways are not seen. Proven best means: by these figures.
          </Trans>
        </li>
        <li>
          <Trans>
            Not known: whether a place would say yes, has room or a kitchen, and how many people it could serve. Capacity is not looked at:
            few places publish one, so a limit here would be made up.
          </Trans>
        </li>
        <li>
          <Trans>
            A new site is taken to have all that the question asks of a place, to be open in the hours that are asked for, and to be for
            everybody within the walk.
          </Trans>
        </li>
        {question.matrix && (
          <li>
            <Trans>The walks of this place’s own matrix are not used here: sites are sought by straight lines.</Trans>
          </li>
        )}
        {areas > 0 && (
          <li>
            <Plural value={areas} one="For # neighbourhood" other="For # neighbourhoods" />{' '}
            <Trans>({left} people) the count is not published: they weigh nothing here.</Trans>
          </li>
        )}
        {answer.notPublished > 0 && (
          <li>
            <Plural
              value={answer.notPublished}
              one="# school is left out, for its share on free school meals is not published."
              other="# schools are left out, for their share on free school meals is not published."
            />
          </li>
        )}
        {answer.sites.some(({ school }) => school !== null) && (
          <li>
            <Trans>
              Schools, pupils and free school meals: Get Information about Schools, Department for Education, 24 May 2025, under the Open
              Government Licence v3.0.
            </Trans>
          </li>
        )}
      </ul>
    </details>
  )
}

function Method({ answer: { model, fewest } }: { answer: SitesAnswer }) {
  if (fewest !== null)
    return <Trans>Sought is the smallest number of sites with which that share is within reach (partial set cover).</Trans>
  switch (model) {
    case 'mclp':
      return (
        <Trans>
          Sought are the sites with which most of them are within reach: the sum over all neighbourhoods that have at least one place within
          the walk (maximal covering, Church and ReVelle 1974).
        </Trans>
      )
    case 'backup':
      return <Trans>As most within reach, but whoever has two places within the walk counts twice (Hogan and ReVelle 1986).</Trans>
    case 'lscp':
      return <Trans>Sought is the smallest number of sites with which everybody counted is within reach (set cover, Toregas 1971).</Trans>
    case 'pmedian':
      return <Trans>Sought are the sites with which all walks to the nearest place together are shortest (p-median, Hakimi 1964).</Trans>
    default:
      return <Trans>Sought are the sites with which the longest walk to the nearest place is shortest (p-centre, Hakimi 1964).</Trans>
  }
}
