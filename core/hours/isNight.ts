const DAY = 1440
/** Only a door that opens in the evening stays open past midnight. */
const EVENING = 17 * 60
const MORNING = 8 * 60
const LONGEST = 12 * 60

/**
 * Whether a door that closes at or before the time it opens may be one that is open overnight: from the evening to early in
 * the morning, and for no more than twelve hours. "11:00-01:00" and "20:00-12:00" are slips of the pen.
 *
 * @param opens minutes since midnight, as is `closes`
 */
export const isNight = (opens: number, closes: number): boolean => opens >= EVENING && closes <= MORNING && closes + DAY - opens <= LONGEST
