/** How long what is typed about a client stays when nobody touches the desk. ms */
const SHARED_DEVICE_MS = 15 * 60_000
/** The same on a device that the worker marked as their own. ms */
const OWN_DEVICE_MS = 8 * 60 * 60_000

export const idleLimitOf = (isOwnDevice: boolean): number => (isOwnDevice ? OWN_DEVICE_MS : SHARED_DEVICE_MS)

/** A clock that was put back by more than this says nothing about how long nobody was there. ms */
const CLOCK_SLACK_MS = 60_000

/**
 * Has the desk been left alone too long? Where the clock cannot tell, it has.
 *
 * @param touchedAt when it was last touched; it and `now` in ms by the device's clock
 */
export const hasIdled = (touchedAt: number, now: number, limitMs: number): boolean =>
  !(now - touchedAt < limitMs) || now < touchedAt - CLOCK_SLACK_MS
