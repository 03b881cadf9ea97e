/** Clock and chance, handed in so that a test can hold them. */
export interface Chance {
  /** ms since 1970 UTC */
  now: () => number
  /** A fresh UUID, by which an answer and its log line find each other. */
  newId: () => string
}
