import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ScenarioNote } from '../../engine/scenarioAnswer.ts'

const WHY: Readonly<Record<Exclude<ScenarioNote['why'], 'nobody near'>, MessageDescriptor>> = {
  'walked to': msg`This kind of help usually comes to people, and here people walk to it. Say that it is brought to an area, if that is meant.`,
  'no hour asked': msg`New hours change nothing here, because the question asks for no hour. Choose hours of the week in the question.`,
  'never open': msg`These hours are open in no hour of a week as it is now. It counts all the same, because no hour is asked for.`,
  'moves nothing': msg`It comes to the people of its area, so where it stands changes nothing. Change its area instead.`,
  'not open then': msg`It is not known to be open every week in the hours asked for, so it does not count.`,
  'no catchment': msg`It is brought to people, and no area is chosen: it reaches nobody. Choose its area.`,
  'catchment holds nobody': msg`Its area holds the middle of no neighbourhood here: it reaches nobody. Choose a larger area.`,
  'not in this question': msg`It is not among what the question counts, so it changes no figure here. The question’s kinds say what counts.`,
  'not all that is asked': msg`The question asks for something that it is not known to have, so it does not count.`,
}

/** What must be known of a change: that it does nothing, or not what it seems to. */
export function noteWords(i18n: I18n, { why, walkedM }: Pick<ScenarioNote, 'why' | 'walkedM'>): string {
  if (why !== 'nobody near') return i18n._(WHY[why])
  const km = i18n.number((walkedM ?? 0) / 1000, { maximumSignificantDigits: 2 })
  return i18n._(msg`Nobody lives near: the middle of the nearest neighbourhood is ${km} km away on foot, farther than what counts as near.`)
}
