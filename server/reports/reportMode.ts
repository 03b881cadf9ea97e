/** Who wrote a note may be told from it: a report is for the account that the server runs under, and for nobody else on the machine. */
export const REPORT_MODE = 0o600
