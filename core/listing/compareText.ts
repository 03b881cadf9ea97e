/** By code units: the same order on every device, whatever its language. For `toSorted`. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
