import type { Map as LeafletMap } from 'leaflet'

/** How the map moves when it is told to: briefly, and not at all for those who ask for less motion. */
export const motion = (): { animate?: false; duration: number } =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? { animate: false, duration: 0 } : { duration: 0.15 }

const MARGIN_PX = 8

/** Moves the map by as little as brings an element on it wholly into view. */
export function reveal(map: LeafletMap, element: Element): void {
  const box = element.getBoundingClientRect()
  const frame = map.getContainer().getBoundingClientRect()
  const across = beyond(box.left, box.right, frame.left, frame.right)
  const down = beyond(box.top, box.bottom, frame.top, frame.bottom)
  if (across !== 0 || down !== 0) map.panBy([across, down], motion())
}

/** How far a stretch lies outside another: negative before it, positive after it. The start wins where it is too long for both. */
function beyond(start: number, end: number, from: number, to: number): number {
  if (start < from + MARGIN_PX) return Math.round(start - from - MARGIN_PX)
  return end > to - MARGIN_PX ? Math.round(Math.min(end - to + MARGIN_PX, start - from - MARGIN_PX)) : 0
}

/** One finger scrolls the page and two move the map; a mouse drags it; the wheel scrolls the page, and zooms with Ctrl or ⌘. */
export function guardGestures(map: LeafletMap, frame: HTMLElement): () => void {
  const stop = new AbortController()
  const options = { capture: true, passive: true, signal: stop.signal }
  const choose = ({ pointerType }: PointerEvent) => (pointerType === 'mouse' ? map.dragging.enable() : map.dragging.disable())
  const hold = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation()
  }
  frame.addEventListener('pointerdown', choose, options)
  frame.addEventListener('wheel', hold, options)
  return () => stop.abort()
}
