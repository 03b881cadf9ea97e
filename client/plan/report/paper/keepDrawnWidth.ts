/**
 * Keeps in `--drawn` how wide an element is on screen, in px. Paper is laid out anew while a map stays as it was drawn: the style sheet
 * magnifies it whole from this width, so that its markers stay where they belong.
 *
 * @returns what ends it
 */
export function keepDrawnWidth(element: HTMLElement): () => void {
  const keep = () => {
    if (!matchMedia('print').matches) element.style.setProperty('--drawn', String(element.clientWidth))
  }
  const watch = new ResizeObserver(keep)
  watch.observe(element)
  keep()
  return () => watch.disconnect()
}
