/** Words after which hours may not be what they seem. */

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** The door. */
const CLOSURE = `
  close closed closes closing closure closures shut shuts shutting cancel cancelled canceled cancellation cancellations suspended suspend
  paused pause postponed ceased ceases stopped stopping ended ends ending finished finishes finish discontinued disbanded dissolved folded merged replaced defunct withdrawn retired lapsed expired relocated relocating moved
  refurbishment renovation renovations maintenance unavailable resume resumes resuming reopen reopens reopening reopened hold unable lockdown
  covid break breaks`
/** How sure it is. */
const CHANGE = `
  vary varies varied variable variation variations change changes changed changing subject provisional provisionally tentative might could
  possibly maybe perhaps probably potentially hopefully flexible approx approximately circa roughly depending depends dependent weather
  permitting seasonal seasonally temporarily temporary currently previously formerly tbc tba tbd confirmed trial pilot proposed either
  respectively odd even surname surnames if when now zoom virtual virtually unless except excluding`
/** How often. */
const FREQUENCY = `
  month months monthly fortnight fortnights fortnightly week weeks biweekly bimonthly quarterly quarter termly annual annually yearly alternate
  alternates alternating alternately occasional occasionally sometimes intermittent intermittently sporadic irregular irregularly rarely never
  penultimate tri semi rota rotating rotation wk wks`
/** When in the year. */
const MONTH_NAMES = `
  january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec`
const SEASON = `
  spring summer autumn winter christmas xmas easter ramadan eid diwali lent advent halloween holiday holidays vacation vacations half term terms
  halfterm season seasons festive date dates year today tomorrow tonight yesterday soon schedule timetable`
/** On what condition. */
const CONDITION = `
  appointment appointments appt appts booking bookings booked bookable prebook prebooked prebooking request requested arrangement arrange
  arranged arrangements invite invited invitation check ring phone call contact telephone text email tel enquire stocks`
/** What could not be read, or needs another reading than ours. */
const UNREAD = `
  #bank-holiday #day #date #year #often #all-day #monthly #feast #notice #or #years #once #booking #appointment #elsewhere #slip #footnote #sign #of-month #term-time #limit #except #between past
  quarter o'clock oclock`

export const HARD = set(`${CLOSURE} ${CHANGE} ${FREQUENCY} ${MONTH_NAMES} ${SEASON} ${CONDITION} ${UNREAD}`)

/** Only where they stand beside a session, or begin a sentence. */
export const SOFT = set(`
  only no not non none without nor neither cannot referral referrals referred via by may some most usually normally generally typically
  often once twice thrice until till til from starting starts start begins limited selected certain various few several outside excl was were
  #nth #clock mo tu th fr sa su`)

const CLOSURES = set(CLOSURE)

/** Whether a word says that a door is shut. */
export const closes = (word: string): boolean => CLOSURES.has(word)

export const MONTHS = set(MONTH_NAMES)

/** Who may come, which is not when. */
export const PEOPLE = set(`
  woman women womens women's man men mens men's lady ladies girl girls boy boys adult adults child children carer carers parent parents family
  families member members student students resident residents senior seniors pensioners veterans people persons guests users clients males
  females #age`)

export const isYear = (word: string): boolean => word === '#year'
