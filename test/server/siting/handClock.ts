import type { Deps } from '../../../server/deps.ts'

/** A clock that moves only when it is told to. */
export interface HandClock extends Pick<Deps, 'now' | 'after'> {
  /** Lets seconds pass, and rings whatever is due by then, soonest first. */
  pass: (seconds: number) => void
  /** How many are set and have not rung. */
  set: () => number
}

/** @param start ms since 1970 UTC */
export function handClock(start = 0): HandClock {
  let now = start
  const alarms = new Set<{ due: number; ring: () => void }>()
  return {
    now: () => now,
    after: (ms, ring) => {
      const alarm = { due: now + ms, ring }
      alarms.add(alarm)
      return () => alarms.delete(alarm)
    },
    pass: (seconds) => {
      now += seconds * 1000
      const due = [...alarms].filter((alarm) => alarm.due <= now).toSorted((a, b) => a.due - b.due)
      for (const alarm of due) {
        alarms.delete(alarm)
        alarm.ring()
      }
    },
    set: () => alarms.size,
  }
}
