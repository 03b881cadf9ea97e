let awaited = false

/** The next answer to be shown is the one that was asked for. */
export const awaitArrival = (): void => {
  awaited = true
}

export const isArrivalAwaited = (): boolean => awaited

/** Puts the reader at the answer, at the top of the window, once for each time it was awaited. @param element one that can take focus, or null */
export function arriveAt(element: HTMLElement | null): void {
  if (!awaited || element === null) return
  awaited = false
  element.scrollIntoView({ block: 'start' })
  element.focus({ preventScroll: true })
}
