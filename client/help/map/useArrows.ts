import type { RefObject } from 'react'
import { indexAfterKey } from './indexAfterKey.ts'
import { useKeys } from './useKeys.ts'

/**
 * Arrow keys, Home and End lead from one to the next of some buttons that share one tab stop.
 * Where the reader is says the page itself, not what was drawn last: keys pressed faster than the page is drawn each count.
 *
 * @param selector the buttons within the element, in their order
 * @param mirrored true = the buttons run with the language of the page
 */
export function useArrows(within: RefObject<HTMLElement | null>, selector: string, mirrored: boolean): void {
  useKeys(within, (key) => {
    const buttons = [...(within.current?.querySelectorAll<HTMLElement>(selector) ?? [])]
    const at = buttons.findIndex((button) => button === document.activeElement)
    const next = at < 0 ? null : indexAfterKey(key, at, buttons.length, mirrored && document.dir === 'rtl')
    if (next === null) return false
    buttons[next]?.focus({ preventScroll: true })
    return true
  })
}
