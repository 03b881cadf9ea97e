/** The most letters of what is typed that are looked at. */
export const LONGEST_TYPED = 80
