import { hrefTo, readAddress, type AskedAddress } from '../../help/address/address.ts'

/** The address that a form of boxes asks for, with the kinds, area and clock of the page; null = it asks what is asked already. */
export function askedBy(form: HTMLFormElement, path: string, address: AskedAddress): string | null {
  const { types, area, asof } = address
  const written = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') written.append(name, value)
  const asked = hrefTo(path, { ...readAddress(written.toString()), types, area, asof })
  return parts(asked) === parts(hrefTo(path, { ...address, show: undefined })) ? null : asked
}

/** What an address asks, whatever the order in which it does. */
const parts = (href: string): string =>
  href
    .split(/[?&=,]/)
    .toSorted()
    .join(' ')
