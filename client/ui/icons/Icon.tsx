import type { ReactNode } from 'react'

export type IconName =
  | 'away'
  | 'back'
  | 'check'
  | 'clock'
  | 'cross'
  | 'find'
  | 'here'
  | 'info'
  | 'list'
  | 'map'
  | 'minus'
  | 'phone'
  | 'plus'
  | 'sliders'
  | 'warn'

/** Drawn on a grid of 24, stroke 2. */
const PATHS: Readonly<Record<IconName, ReactNode>> = {
  away: <path d="M14 5h5v5M19 5l-8 8M10 6H6a1 1 0 0 0-1 1v11a1 1 0 0 0 1 1h11a1 1 0 0 0 1-1v-4" />,
  back: <path d="M19 12H5M11 6l-6 6 6 6" />,
  check: <path d="M5 12.5 10 17.5 19 7" />,
  clock: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 7.5V12l3 2" />
    </>
  ),
  cross: <path d="m6 6 12 12M18 6 6 18" />,
  find: (
    <>
      <circle cx="10.5" cy="10.5" r="6" />
      <path d="m15 15 5 5" />
    </>
  ),
  here: (
    <>
      <circle cx="12" cy="12" r="6" />
      <path d="M12 2.5v4M12 17.5v4M2.5 12h4M17.5 12h4" />
    </>
  ),
  info: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 11v5.5M12 7.5v.1" />
    </>
  ),
  list: <path d="M9 6h11M9 12h11M9 18h11M4.5 6h.1M4.5 12h.1M4.5 18h.1" />,
  map: <path d="M9 5 4 7v12l5-2 6 2 5-2V5l-5 2-6-2ZM9 5v12M15 7v12" />,
  minus: <path d="M5 12h14" />,
  phone: <path d="M6.5 4h3l1.5 4-2 1.5a12 12 0 0 0 5.5 5.5l1.5-2 4 1.5v3c0 1-1 2-2 2A15.5 15.5 0 0 1 4.5 6c0-1 1-2 2-2Z" />,
  plus: <path d="M12 5v14M5 12h14" />,
  sliders: <path d="M4 7h9M17 7h3M15 4.5v5M4 17h3M11 17h9M9 14.5v5" />,
  warn: <path d="M12 4 2.5 20h19ZM12 10v4.5M12 17.2v.1" />,
}

/** A picture that repeats what the words beside it say, so it is silent to screen readers. */
export function Icon({ name, className = 'icon' }: { name: IconName; className?: string }) {
  return (
    <svg className={className} aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  )
}

/** Drawn once a page; every `Icon` points here. */
export function IconSymbols() {
  return (
    <svg className="symbols" aria-hidden="true">
      {Object.entries(PATHS).map(([name, path]) => (
        <symbol key={name} id={`i-${name}`} viewBox="0 0 24 24">
          {path}
        </symbol>
      ))}
    </svg>
  )
}
