/**
 * Signs that make a table program work out the cell that they begin, for a set of a regular expression; those in full width are read as plain
 * ones where East Asian text is written. OWASP, "CSV Injection".
 */
export const FORMULA_SIGNS = String.raw`=+\-@＝＋－＠\t`
