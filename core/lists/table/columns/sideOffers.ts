import { plainHeading } from './plainHeading.ts'

/** What a place has beside what it is for: a library's printers, what is cooked, what somebody with a diet finds there. */
const SIDE =
  /^(?:(?:the|our|other|what) )?(?:facilities|amenities)(?: (?:available|on site|there are))?$|^(?:todays |sample |typical )?menus?$|^(?:on the menu|what(?:s| is) (?:on the menu|cooked|cooking|served|for (?:lunch|dinner|tea)))$|^(?:special |other )?diet(?:s|ary)?(?: (?:needs|options|requirements|choices|catered|info\w*|halal|vegan|vegetarian|veggie|v|vg|ve|gf|df|kosher|and|or|for))*$|^(?:hot )?(?:meals?|lunch|food|breakfast) (?:is |are )?(?:provided|included|served)(?: (?:at|for|to) \w+)?$|^(?:halal|vegan|vegetarian|veggie|kosher)(?: (?:halal|vegan|vegetarian|veggie|kosher|options?|food|and|or|available))*$|^(?:hot |cold )?(?:drinks?|refreshments?|snacks?)(?: (?:hot|cold|drinks?|food|snacks?|refreshments?|available|provided|served|offered|free|and|or|on offer))*$/

/** Whether a column headed so says what a place has beside what it is for. */
export const isSideHeading = (heading: string): boolean =>
  SIDE.test(plainHeading(heading)) || SIDE.test(plainHeading(heading.replaceAll(/\([^)]*\)/g, ' ')))

/** "Menu: two courses": such a text tells no kind of help. */
export const isSideOffer = (said: string): boolean => {
  const end = said.indexOf(': ')
  return end > 0 && end <= 60 && isSideHeading(said.slice(0, end))
}
