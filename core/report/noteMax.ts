/** Of a note on a report, in UTF-16 units, as a text box counts them. */
export const NOTE_MAX = 500
