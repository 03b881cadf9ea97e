/** Something that a link may carry beside the question, only where it is ticked. */
export interface LinkExtra {
  /** Of its part in the address, such as `ready`. */
  name: string
  /** null = there is nothing of it. */
  value: string | null
  /** What is ticked. */
  label: string
}

/** Address of a view with the extras that are ticked. @param href of the question, with its path; @param origin such as https://map.example */
export function viewLink(origin: string, href: string, extras: readonly LinkExtra[], ticked: ReadonlySet<string>): string {
  const url = new URL(href, origin)
  for (const { name, value } of extras) if (value !== null && ticked.has(name)) url.searchParams.set(name, value)
  return url.href.replaceAll('%2C', ',').replaceAll('%3A', ':')
}
