import { hrefTo, readAddress, type AskedAddress } from '../../help/address/address.ts'

/** The address that a form of boxes asks for; kinds, area and clock stay those of the page. */
export function askedBy(form: HTMLFormElement, path: string, { types, area, asof }: AskedAddress): string {
  const written = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') written.append(name, value)
  return hrefTo(path, { ...readAddress(written.toString()), types, area, asof })
}
