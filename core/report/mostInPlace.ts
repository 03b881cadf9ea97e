/** At most so many listings of a place, or one in fifty of those inside, are shown closed, or with a note that they are full, by reports that nobody has looked at. */
export const mostInPlace = (inside: number): number => Math.max(3, Math.floor(inside / 50))
