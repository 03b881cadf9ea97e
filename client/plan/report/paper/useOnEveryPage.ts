import { useEffect } from 'react'

/**
 * Hands the style sheet what stands at the head and the foot of every printed page. An empty text leaves the head blank.
 *
 * Browsers that know no margins of pages leave both out: what must be said stands in the pages too.
 */
export function useOnEveryPage(head: string, foot: string): void {
  useEffect(() => {
    const { style } = document.documentElement
    style.setProperty('--page-head', JSON.stringify(head))
    style.setProperty('--page-foot', JSON.stringify(foot))
    return () => {
      style.removeProperty('--page-head')
      style.removeProperty('--page-foot')
    }
  }, [head, foot])
}
