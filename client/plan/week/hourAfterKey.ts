const HOURS = 24
const LAST = 167

/** How the grid lies: `turned` = days are columns, as on a phone; `rtl` = it begins at the right. */
export interface GridLay {
  turned: boolean
  rtl: boolean
}

/**
 * The hour that a key moves to, 0–167; null where the key is none of the grid's. At an edge it stays where it is.
 *
 * Arrows go to the neighbour that is seen there; Home and End to the first and last hour of the day, with Ctrl of the week, as in the
 * grid pattern of the ARIA Authoring Practices.
 */
export function hourAfterKey(key: string, ctrl: boolean, hour: number, { turned, rtl }: GridLay): number | null {
  const day = Math.floor(hour / HOURS)
  const ahead = rtl ? 'ArrowLeft' : 'ArrowRight'
  const back = rtl ? 'ArrowRight' : 'ArrowLeft'
  const keys = turned
    ? { laterHour: 'ArrowDown', earlierHour: 'ArrowUp', laterDay: ahead, earlierDay: back }
    : { laterHour: ahead, earlierHour: back, laterDay: 'ArrowDown', earlierDay: 'ArrowUp' }
  if (key === keys.laterHour) return hour % HOURS === HOURS - 1 ? hour : hour + 1
  if (key === keys.earlierHour) return hour % HOURS === 0 ? hour : hour - 1
  if (key === keys.laterDay) return hour + HOURS > LAST ? hour : hour + HOURS
  if (key === keys.earlierDay) return hour < HOURS ? hour : hour - HOURS
  if (key === 'Home') return ctrl ? 0 : day * HOURS
  if (key === 'End') return ctrl ? LAST : day * HOURS + HOURS - 1
  return null
}
