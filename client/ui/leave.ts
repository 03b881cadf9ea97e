/** A page that anyone might be looking at. */
export const AWAY = 'https://www.bbc.co.uk/weather'

/** Kept in the tab alone. It says that somebody left, and nothing else. */
const LEFT = 'together-map:left'

/** Blanks the page, forgets what it kept of the person, and puts another page in its place, so that no step back leads here. */
export function leave(): void {
  document.documentElement.hidden = true
  try {
    sessionStorage.clear()
    sessionStorage.setItem(LEFT, 'yes')
  } catch {
    // Nothing was kept where storage is forbidden.
  }
  addEventListener('pageshow', ({ persisted }) => persisted && location.replace(AWAY))
  location.replace(AWAY)
}

/**
 * After somebody left, a step back to an earlier page of ours leads away again. Whoever opens one anew comes in.
 *
 * @returns true = this page is being left
 */
export function staysAway(): boolean {
  if (!hasLeft()) return false
  const steppedBack = performance.getEntriesByType('navigation').some((entry) => 'type' in entry && entry.type === 'back_forward')
  if (steppedBack) leave()
  else sessionStorage.removeItem(LEFT)
  return steppedBack
}

function hasLeft(): boolean {
  try {
    return sessionStorage.getItem(LEFT) !== null
  } catch {
    return false
  }
}
