import { expect, it } from 'vitest'
import { speak } from '../../../../client/i18n/languages.ts'
import { PRESETS } from '../../../../client/plan/ask/when/presets.ts'
import { speakPlan } from '../../../../client/plan/speakPlan.ts'
import { whenWords } from '../../../../client/plan/words/whenWords.ts'
import { readWeekHours } from '../../../../core/gap/query/weekHours.ts'

const i18n = speakPlan(speak())
const words = (when: string) => whenWords(i18n, readWeekHours(when))
const daily = (hours: string, days = ['mon', 'tue', 'wed', 'thu', 'fri']) => days.map((day) => `${day}-${hours}`).join(',')

it.each([
  ['sat-10', 'On Saturday at 10 am'],
  ['sat-9..11', 'On Saturday mornings'],
  ['sat-9..12', 'On Saturdays from 9 am to 1 pm'],
  ['tue-0..23', 'On Tuesdays'],
  ['tue-20..23', 'On Tuesdays from 8 pm to midnight'],
  [daily('17..19'), 'On weekdays from 5 pm to 8 pm'],
  [daily('9..11'), 'On weekday mornings'],
  [daily('12..14', ['sat', 'sun']), 'At weekends from 12 noon to 3 pm'],
  // Not the same on each day, not one run, or days that have no name together.
  ['mon-9..11,tue-9..12', 'In the 7 hours chosen'],
  ['sat-9,sat-11', 'In the 2 hours chosen'],
  ['mon-9..11,wed-9..11', 'In the 6 hours chosen'],
])('%s is said as “%s”', (when, said) => expect(words(when)).toBe(said))

it('says nothing where any time will do', () => expect(whenWords(i18n, null)).toBeNull())

it('names what can be pressed', () => {
  expect(Object.values(PRESETS).map((hours) => whenWords(i18n, hours))).toEqual([
    'On Saturday mornings',
    'On weekdays from 5 pm to 8 pm',
    'On weekdays from 3 pm to 6 pm',
  ])
})
