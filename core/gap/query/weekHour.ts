const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

export interface WeekHour {
  /** 0 = Monday … 6 = Sunday. */
  day: number
  /** 0–23; 10 = the hour from 10 am, Europe/London clock. */
  hour: number
}

/** `sat-10` → Saturday, the hour from 10 am; null where the text is no day and hour. */
export function readWeekHour(text: string): WeekHour | null {
  const match = /^(mon|tue|wed|thu|fri|sat|sun)-([01]?\d|2[0-3])$/.exec(text)
  return match ? { day: DAYS.indexOf(match[1] as (typeof DAYS)[number]), hour: Number(match[2]) } : null
}

export const writeWeekHour = ({ day, hour }: WeekHour): string => `${DAYS[day]}-${hour}`

/** Where the hour stands in a week of 168, Monday midnight first. */
export const weekHourIndex = ({ day, hour }: WeekHour): number => day * 24 + hour
