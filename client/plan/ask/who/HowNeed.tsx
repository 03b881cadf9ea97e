import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useDeskView } from '../../desk/deskView.ts'
import { HowWorked } from '../../how/HowWorked.tsx'
import { NEED_HOW } from './needHow.ts'
import { needTextsOf } from './needTexts.ts'

/** How the count of need that is chosen was worked out, with its sum and what stands in no sum. */
export function HowNeed() {
  const { i18n, t } = useLingui()
  const { answered, own, state } = useDeskView()
  const { name, source, isNot } = needTextsOf(i18n, answered, own)
  const { inNeed, needNotPublished } = state.summary
  const sum = i18n.number(Math.round(inNeed))
  const people = i18n.number(needNotPublished.people)
  return (
    <HowWorked figure={name} inputs={[t`${source}.`, isNot].filter((text) => text !== '')}>
      <p>
        {answered.own && own !== null ? (
          <Trans>
            The values of your own column, summed as they are. It stays on this device; a neighbourhood that it does not name is blank.
          </Trans>
        ) : (
          i18n._(NEED_HOW[answered.need])
        )}
      </p>
      <p>
        <Trans>Their sum here: {sum}.</Trans>{' '}
        <Plural
          value={needNotPublished.areas}
          _0="No neighbourhood is blank."
          one={`# neighbourhood, where ${people} people live, is not published: it is counted beside the sum, not in it.`}
          other={`# neighbourhoods, where ${people} people live, are not published: they are counted beside the sum, not in it.`}
        />
      </p>
    </HowWorked>
  )
}
