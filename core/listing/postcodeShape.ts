/** The shape of a postcode in capitals, as in BS 7666, for regular expressions: area letters and district, "M16" or "EC1A". */
export const OUTWARD = String.raw`[A-Z]{1,2}\d[A-Z\d]?`

/** The second half: a digit and two letters, "0RA". */
export const INWARD = String.raw`\d[A-Z]{2}`
