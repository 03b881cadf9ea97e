import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** How the figures of a scenario are worked out, a paragraph each. */
export const HOW_SCENARIO: readonly MessageDescriptor[] = [
  msg`A scenario is the same question asked twice: of the listings as they are, and of the listings as the changes would have them. What changes is the difference, area by area and in sum.`,
  msg`A new hub counts from the point where it is put, for everybody whose neighbourhood has its middle within the walk that counts as near. What is brought to people counts for every neighbourhood whose middle lies in the chosen area, wherever they live in it.`,
  msg`“Alone” is one change by itself against things as they are. “Beside the others” is the whole scenario against the scenario without that change. Where two changes reach the same people the two figures differ, and neither column adds up to the whole.`,
  msg`What is planned counts as checked on the day that is asked about, open to everybody, in the hours that it is given. Whether it is built, staffed or used is not counted.`,
  msg`The mean walk is over the people who have any help that counts, however far; people in a neighbourhood all count from its middle.`,
]
