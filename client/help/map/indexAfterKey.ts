/**
 * Where an arrow key, Home or End leads among things that share one tab stop; null = the key is none of them.
 *
 * @param rtl true = the page runs from right to left, so the left arrow goes on
 */
export function indexAfterKey(key: string, index: number, count: number, rtl: boolean): number | null {
  const last = count - 1
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, index + 1)
    case 'ArrowUp':
      return Math.max(0, index - 1)
    case 'ArrowRight':
      return indexAfterKey(rtl ? 'ArrowUp' : 'ArrowDown', index, count, rtl)
    case 'ArrowLeft':
      return indexAfterKey(rtl ? 'ArrowDown' : 'ArrowUp', index, count, rtl)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}
