const NOT_YET = 'as it stood when the case was first run'

/**
 * In which of the ten the matcher is left as it is, and why: outward code, year and need. Blind, before anything was changed, it agreed in
 * 21 of 28 needs and 4 of 10 clients.
 */
export const CONCEDED: Readonly<Record<string, string>> = {
  'OL1 2026 food-today': NOT_YET,
  'OL1 2026 cheap-shop': NOT_YET,
  'M33 2024 low-mood': NOT_YET,
  'WV3 2026 food-today': NOT_YET,
  'B63 2026 company': NOT_YET,
  'BS2 2026 hot-meal': NOT_YET,
  'CO14 2026 food-today': NOT_YET,
}
