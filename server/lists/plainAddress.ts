import { StartError } from '../startError.ts'

/** Without what may be a secret: name and password, query and fragment. @throws StartError where it is no web address */
export function plainAddress(from: string): string {
  if (!URL.canParse(from)) throw new StartError(`${JSON.stringify(from.split('?')[0])} is no web address. Copy it from the browser.`)
  const { origin, pathname } = new URL(from)
  return `${origin}${pathname}`
}
