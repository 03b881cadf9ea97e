import { markArrived } from './arrival.ts'

/** A link on a page: where it leads, and which of those that lead there. */
interface LinkMark {
  path: string
  nth: number
}

/** Where a list was left. In memory alone: gone with the tab, and in no address. */
let left: (LinkMark & { list: string; shown: number }) | null = null

/** What to look for on the way back, the best first; null = nobody is on the way back. */
let sought: LinkMark[] | null = null

/** Where the reader was put. */
let found: HTMLElement | null = null

/** Remembers the link that was pressed. @param list path of the page that holds it @param shown how many answers it showed */
export function rememberLeft(link: HTMLAnchorElement, within: HTMLElement, list: string, shown: number): void {
  const path = link.pathname
  left = { path, nth: linksTo(path, within).indexOf(link), list, shown }
}

/** How many answers a list showed when it was left; null = it was not. */
export const shownWhenLeft = (list: string): number | null => (left?.list === list ? left.shown : null)

/**
 * The next page is a list that the reader comes back to. Whoever does something else meanwhile is not moved.
 *
 * @param list its path
 * @param from path of the page they come from
 */
export function comeBack(list: string, from: string): void {
  sought = [...(left?.list === list ? [left] : []), { path: from, nth: 0 }]
  for (const name of ['pointerdown', 'keydown']) addEventListener(name, stopSeeking, { once: true, capture: true })
}

const stopSeeking = () => {
  sought = null
}

/** Puts a reader who comes back at the link by which they left, also where it is folded away. To be asked when the list stands; once. */
export function arriveBack(within: HTMLElement | null): void {
  if (sought === null || within === null) return
  const links = sought.flatMap(({ path, nth }) => {
    const all = linksTo(path, within)
    return all[nth] ?? all[0] ?? []
  })
  stopSeeking()
  const [link] = links
  if (link === undefined) return
  for (let fold = link.closest('details'); fold !== null; fold = fold.parentElement?.closest('details') ?? null) fold.open = true
  found = link
  putAt(link)
  markArrived()
}

/** Once more where the reader was put, if they are still there: what stands beside has changed the heights. */
export function stayPut(): void {
  if (found !== null && found === document.activeElement) putAt(found)
  found = null
}

function putAt(link: HTMLElement): void {
  link.focus({ preventScroll: true })
  link.scrollIntoView({ block: 'center' })
}

const linksTo = (path: string, within: HTMLElement): HTMLAnchorElement[] =>
  [...within.querySelectorAll<HTMLAnchorElement>('a[href]')].filter((link) => link.pathname === path)
