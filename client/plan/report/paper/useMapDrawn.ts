import { useEffect, useState } from 'react'

/** Whether the map of the report is on screen whole, or cannot be drawn here: before that a print would have it without its colours. */
export function useMapDrawn(): boolean {
  const [drawn, setDrawn] = useState(false)
  useEffect(() => {
    const look = () => setDrawn(document.querySelector('.plan-report-sheet :is([data-ready], .plan-map-failed)') !== null)
    const watch = new MutationObserver(look)
    watch.observe(document.querySelector('.plan-report')!, { attributeFilter: ['data-ready'], childList: true, subtree: true })
    look()
    return () => watch.disconnect()
  }, [])
  return drawn
}
