/** The parts of the desk, in the order of the work; where there is no room for all, one stands at a time. */
export const SHEETS = ['client', 'options', 'plan'] as const
export type Sheet = (typeof SHEETS)[number]

/** The id of the heading of a part. */
export const headingOf = (sheet: Sheet): string => `refer-${sheet}`
