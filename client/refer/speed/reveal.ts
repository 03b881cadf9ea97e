/** Shows the part of the desk that an element is in, where parts stand one at a time, and goes to it. */
export function reveal(element: HTMLElement | null): void {
  if (element === null) return
  const parts = [...document.querySelectorAll('.refer-desk > section')]
  const part = parts.findIndex((one) => one.contains(element))
  if (element.offsetParent === null) document.querySelectorAll<HTMLElement>('.refer-tabs button')[part]?.click()
  // The part is drawn in the next frame.
  requestAnimationFrame(() => {
    element.focus()
    element.scrollIntoView({ block: 'nearest' })
  })
}
