/** As many listings as a shortlist holds, and a link to one. */
export const MOST_KEPT = 50
