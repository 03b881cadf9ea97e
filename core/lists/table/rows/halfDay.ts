const RANGE = /(?<![\d:.])(\d{1,2})(?:[.:](\d\d))? ?[-–—] ?(\d{1,2})(?:[.:](\d\d))?(?![\d:.]|\s?[ap]\.?m)/g

/**
 * Times of a column that is headed as a half of a day, on the clock of 24 hours: "1.30–5" of an afternoon is "13:30-17:00", "9–12" of
 * a morning "09:00-12:00". What is no time from and to stands as it is, and so does one that leaves its half on the wrong side.
 */
export function ofHalfDay(cell: string, half: 'am' | 'pm'): string {
  if (/[ap]\.?m\b/i.test(cell)) return cell
  return cell.replaceAll(RANGE, (said, fromHour: string, fromMinute: string = '00', toHour: string, toMinute: string = '00') => {
    const [from, to] = [Number(fromHour), Number(toHour)]
    if (from > 12 || to > 12) return said
    const opens = half === 'pm' && from < 12 ? from + 12 : from
    const closes = to < 12 && (half === 'pm' || to * 60 + Number(toMinute) <= from * 60 + Number(fromMinute)) ? to + 12 : to
    return closes * 60 + Number(toMinute) <= opens * 60 + Number(fromMinute)
      ? said
      : `${String(opens).padStart(2, '0')}:${fromMinute}-${String(closes).padStart(2, '0')}:${toMinute}`
  })
}

/** The half of a day that a heading names: "Mon a.m." → am. */
export const halfIn = (plain: string): 'am' | 'pm' | null =>
  /\b(?:am|mornings?)\b/.test(plain) ? 'am' : /\b(?:pm|afternoons?|eve|evenings?)\b/.test(plain) ? 'pm' : null
