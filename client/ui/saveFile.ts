/** The browser holds on to it until the download has begun. */
const KEPT_MS = 10_000

/** Saves what was made in the page as a file; nothing is sent anywhere. @param type media type */
export function saveFile(name: string, contents: string | Blob, type: string): void {
  const url = URL.createObjectURL(new Blob([contents], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS)
}
