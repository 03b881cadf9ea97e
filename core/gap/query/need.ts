/** Whom a planner asks for. Slugs stand in addresses and in the API. */
export const NEEDS_ASKED = [
  'income',
  'people',
  'children',
  'older',
  'disabled',
  'households',
  'employment',
  'health',
  'education',
  'crime',
  'housing',
  'environment',
] as const
export type NeedAsked = (typeof NEEDS_ASKED)[number]

/** Where nobody says whom they mean: people on low incomes. */
export const DEFAULT_NEED: NeedAsked = 'income'

const KNOWN: ReadonlySet<string> = new Set(NEEDS_ASKED)

export const isNeedAsked = (text: string): text is NeedAsked => KNOWN.has(text)
