import { arriveAt, awaitArrival } from '../../ui/arrival.ts'

/** Puts the reader at the heading of the answers. */
export function toAnswers(): void {
  awaitArrival()
  arriveAt(document.getElementById('answers'))
}
