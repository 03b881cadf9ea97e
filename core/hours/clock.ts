/** Minutes since midnight of a clock time such as 09:30. */
export const minutesOf = (clock: string): number => twoAt(clock, 0) * 60 + twoAt(clock, 3)

/** Two digits, read without making texts of them: hours are read at every press, thousands of times. */
const twoAt = (text: string, at: number): number => (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO
const ZERO = 48

/** "hh:mm" of minutes since midnight; 24:00 stays. */
export const clockText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
