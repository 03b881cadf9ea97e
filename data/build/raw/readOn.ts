/** The day on which the raw sources were last fetched: nothing that they say can be newer. Fixed, so that the same sources always build the same packs. */
export const READ_ON = '2026-11-28'
