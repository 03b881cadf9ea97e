let awaited = false
let arrived = false

/** The next answer to be shown is the one that was asked for. */
export const awaitArrival = (): void => {
  awaited = true
}

export const isArrivalAwaited = (): boolean => awaited

/** Puts the reader at the answer, at the top of the window, once for each time it was awaited. @param element one that can take focus, or null */
export function arriveAt(element: HTMLElement | null): void {
  if (!awaited || element === null) return
  awaited = false
  arrived = true
  element.scrollIntoView({ block: 'start' })
  element.focus({ preventScroll: true })
}

/** The reader has been put where they asked to be. */
export const markArrived = (): void => {
  arrived = true
}

/** Whether the reader has just been put at an answer, so that a new page does not begin at its top; told once. */
export function hasArrived(): boolean {
  const did = arrived
  arrived = false
  return did
}
