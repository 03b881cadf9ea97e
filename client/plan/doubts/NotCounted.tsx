import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useDeskView } from '../desk/deskView.ts'
import { peopleWords } from '../words/figureWords.ts'

/** What no figure can be put on: who is in no sum, and where water is not known. */
export function NotCounted() {
  const { i18n } = useLingui()
  const { needNotPublished, waterNotKnown, overWater } = useDeskView().state.summary
  const unpublished = peopleWords(i18n, needNotPublished.people)
  const wet = peopleWords(i18n, waterNotKnown ?? 0)
  return (
    <ul className="doubt-notes">
      {needNotPublished.areas > 0 && (
        <li>
          <Plural
            value={needNotPublished.areas}
            one={`# neighbourhood with ${unpublished} people has no published count: it stands in none of these figures.`}
            other={`# neighbourhoods with ${unpublished} people have no published count: they stand in none of these figures.`}
          />
        </li>
      )}
      {overWater === null ? (
        <li>
          <Trans>Whether a walk crosses water is not known here.</Trans>
        </li>
      ) : (
        (waterNotKnown ?? 0) > 0 && (
          <li>
            <Trans>For {wet} people it is not known whether their walk crosses water.</Trans>
          </li>
        )
      )}
    </ul>
  )
}
