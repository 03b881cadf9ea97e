/**
 * The form of filters that the server wrote. It works from the first byte, and its code is fetched only as somebody reaches for it; so it
 * is taken out of the page before the page comes to life, and put back as it was, ticks and focus too, into the place that is kept for it.
 */
let kept: { form: Element; focused: Element | null } | null = null

export function takeWrittenForm(): void {
  const form = document.querySelector('.filter-body > form')
  if (form === null) return
  kept = { form, focused: form.contains(document.activeElement) ? document.activeElement : null }
  form.remove()
}

/** Once. @param into what is empty where nothing was taken */
export function putBackWrittenForm(into: Element): void {
  if (kept === null) return
  into.append(kept.form)
  if (kept.focused instanceof HTMLElement) kept.focused.focus({ preventScroll: true })
  kept = null
}
