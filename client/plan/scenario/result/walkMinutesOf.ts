/** Minutes on foot, unrounded; null = not known. @param pace walked metres a minute */
export const walkMinutesOf = (walkedM: number | null, pace: number): number | null => (walkedM === null ? null : walkedM / pace)
