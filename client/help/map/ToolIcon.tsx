export type ToolName = 'in' | 'out' | 'west' | 'north' | 'south' | 'east' | 'home' | 'close'

/** Drawn on a grid of 24, stroke 2, as the icons of `ui` are. Directions are the map's own, whichever way the page is read. */
const PATHS: Readonly<Record<ToolName, string>> = {
  in: 'M12 5v14M5 12h14',
  out: 'M5 12h14',
  west: 'M19 12H5M11 6l-6 6 6 6',
  north: 'M12 19V5M6 11l6-6 6 6',
  south: 'M12 5v14M6 13l6 6 6-6',
  east: 'M5 12h14M13 6l6 6-6 6',
  home: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5M12 11.9v.2',
  close: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
}

export function ToolIcon({ name }: { name: ToolName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}
