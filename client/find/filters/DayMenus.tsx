import { Trans, useLingui } from '@lingui/react/macro'
import { writeWhen } from '../../../core/seek/when.ts'
import { weekdayWords } from '../../i18n/timeWords.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { partWords } from '../../help/words/whenAskedWords.ts'

const DAYS = [0, 1, 2, 3, 4, 5, 6]
const PARTS = ['am', 'pm', 'eve'] as const
const HOURS = [8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]

/** A day and a time of it, to add to the times that were chosen. */
export function DayMenus() {
  const { i18n, t } = useLingui()
  return (
    <div className="day-menus">
      <select name="day" aria-label={t`Day`} defaultValue="">
        <option value="">{t`Another day`}</option>
        {DAYS.map((day) => (
          <option key={day} value={writeWhen({ day, part: null })}>
            {weekdayWords(i18n, day)}
          </option>
        ))}
      </select>
      <select name="part" aria-label={t`Time of day`} defaultValue="">
        <option value="">{t`any time`}</option>
        {[...PARTS, ...HOURS].map((part) => (
          <option key={part} value={part}>
            {partWords(i18n, part)}
          </option>
        ))}
      </select>
      <button className="button button-quiet" type="submit">
        <Icon name="plus" />
        <Trans>Add this time</Trans>
      </button>
    </div>
  )
}
