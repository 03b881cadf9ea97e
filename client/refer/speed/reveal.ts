/** Shows the part of the desk that an element is in, where parts stand one at a time, and goes to it. */
export function reveal(element: HTMLElement | null): void {
  if (element === null) return
  const parts = [...document.querySelectorAll('.refer-desk > section')]
  const part = parts.findIndex((one) => one.contains(element))
  const go = () => {
    element.focus()
    element.scrollIntoView({ block: 'nearest' })
  }
  // What is in sight is gone to at once: two keys may come faster than a frame.
  if (element.offsetParent !== null) return go()
  document.querySelectorAll<HTMLElement>('.refer-tabs button')[part]?.click()
  requestAnimationFrame(go)
}
