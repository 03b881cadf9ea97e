/** What people need, as pictures on a grid of 24, stroke 2. */
const PATHS = {
  bag: 'M5 9h14l-1.2 10.5H6.2ZM9 9V7.5a3 3 0 0 1 6 0V9',
  bowl: 'M4 12h16a8 8 0 0 1-16 0ZM9.5 8.5c-1-1.5 1-2.2 0-4M14.5 8.5c-1-1.5 1-2.2 0-4',
  child: 'M12 4a3.2 3.2 0 1 1 0 6.4A3.2 3.2 0 0 1 12 4ZM6 20c0-8 12-8 12 0',
  bill: 'M6 3.5h12v17l-2-1.5-2 1.5-2-1.5-2 1.5-2-1.5-2 1.5ZM14.6 8.8A2 2 0 0 0 11 9.9c0 1.7.6 2.6-1 4.6h4.8M9.6 12h3.6',
  home: 'M3.5 11.5 12 4l8.5 7.5M6 9.8v9.7h12V9.8M10 19.5v-5h4v5',
  talk: 'M3.5 5h11v7.5H9l-3 3v-3H3.5ZM17.5 9.5h3V17h-2.5v2.8L15 17h-4',
  flame: 'M12.5 3c.5 4 5 5.8 5 11a5.5 5.5 0 0 1-11 0c0-2.3 1-3.8 2.2-5 .3 1.6.8 2.2 1.6 2.6C10 8.5 10.8 5.3 12.5 3Z',
  pot: 'M5 11h14v5.5a3 3 0 0 1-3 3H8a3 3 0 0 1-3-3ZM2.5 11h19M9 7.5V5M12 7.5V4M15 7.5V5',
  shirt: 'M8.5 4.5 3.8 7l1.9 4L8 10v9.5h8V10l2.3 1 1.9-4-4.7-2.5a3.5 3.5 0 0 1-7 0Z',
  mobile: 'M8 3h8a1.5 1.5 0 0 1 1.5 1.5v15A1.5 1.5 0 0 1 16 21H8a1.5 1.5 0 0 1-1.5-1.5v-15A1.5 1.5 0 0 1 8 3ZM11 17.8h2',
  paw: 'M12 12c2.6 0 4.8 2.6 4.8 4.8S15 19.5 12 19.5s-4.8-.5-4.8-2.7S9.4 12 12 12ZM5.5 10v.4M9.7 6.3v.8M14.3 6.3v.8M18.5 10v.4',
  people:
    'M8.5 11a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4ZM15.5 4.8a3.2 3.2 0 0 1 0 6M2.5 19.5c0-7.5 12-7.5 12 0M17 14c2.8.4 4.5 2.2 4.5 5.5',
} as const

export type WishPicture = keyof typeof PATHS

/** The picture of a wish; the words always stand beside it. */
export function WishIcon({ picture }: { picture: WishPicture }) {
  return (
    <svg className="wish-icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[picture]} />
    </svg>
  )
}
