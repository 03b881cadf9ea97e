import type { ClearMark } from './clearMark.ts'
import { hasIdled } from './idle.ts'

/** Where what is typed is kept through a reload: a tab's own storage, which nothing sends. */
export type TabStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** What is known of one client, in this tab alone, for as long as somebody is at the desk. */
export interface SessionStore<T> {
  /** The same object until it is changed. `look` comes first wherever time may have passed. */
  get: () => T
  /** Changes it, which is a touch too. */
  update: (change: (session: T) => T) => void
  /** Somebody is at the desk. */
  touch: () => void
  /** Clears it here, and wherever else a tab holds what it knew before. */
  clear: () => void
  /** It was cleared in another tab. */
  drop: () => void
  /** How often it was cleared here: what stands half typed in a box is of one of these spans alone. */
  cleared: () => number
  /** Clears what has been left alone too long, or was cleared in another tab. @returns ms until the next look is due; null = nobody was here since */
  look: () => number | null
  /** @returns ends the subscription */
  subscribe: (changed: () => void) => () => void
}

interface SessionParts<T> {
  key: string
  empty: T
  /** Reads what was kept; null where it makes no sense, as of another version of the page. */
  read: (kept: unknown) => T | null
  /** null where the browser keeps nothing: it stands until the page is left. */
  storage: TabStorage | null
  /** ms, by the device's clock: the page's own may stand at another date */
  clock: () => number
  limitMs: () => number
  mark: ClearMark
}

interface Kept {
  touchedAt: number
  /** As the mark stood: another now means that it was cleared since. */
  mark: string | null
  session: unknown
}

/** How often a touch alone is written down. ms */
const TOUCH_EVERY_MS = 5_000

export function sessionStore<T>({ key, empty, read, storage, clock, limitMs, mark }: SessionParts<T>): SessionStore<T> {
  const listeners = new Set<() => void>()
  let held = empty
  let touchedAt = -Infinity
  let writtenAt = -Infinity
  let since = mark.get()
  let clearings = 0

  const tell = () => {
    for (const changed of listeners) changed()
  }
  const write = () => {
    writtenAt = touchedAt
    keepIn(storage, key, { touchedAt, mark: since, session: held })
  }
  const forget = () => {
    held = empty
    touchedAt = -Infinity
    keepIn(storage, key, null)
  }
  const drop = () => {
    since = mark.get()
    clearings++
    forget()
    tell()
  }

  const kept = keptIn(storage, key)
  if (kept !== null) {
    const isGone = kept.mark !== since || hasIdled(kept.touchedAt, clock(), limitMs())
    const session = isGone ? null : read(kept.session)
    if (session === null) forget()
    else [held, touchedAt, writtenAt] = [session, kept.touchedAt, kept.touchedAt]
  }

  const look = (): number | null => {
    const isHere = touchedAt !== -Infinity
    const now = clock()
    if (mark.get() === since && !(isHere && hasIdled(touchedAt, now, limitMs()))) return isHere ? touchedAt + limitMs() - now : null
    drop()
    return null
  }
  return {
    get: () => held,
    update: (change) => {
      look()
      held = change(held)
      touchedAt = clock()
      write()
      tell()
    },
    touch: () => {
      look()
      touchedAt = clock()
      if (held !== empty && touchedAt - writtenAt >= TOUCH_EVERY_MS) write()
    },
    clear: () => {
      mark.renew()
      drop()
    },
    drop,
    cleared: () => clearings,
    look,
    subscribe: (changed) => {
      listeners.add(changed)
      return () => void listeners.delete(changed)
    },
  }
}

function keptIn(storage: TabStorage | null, key: string): Kept | null {
  try {
    const kept = JSON.parse(storage?.getItem(key) ?? 'null') as Partial<Kept> | null
    return typeof kept?.touchedAt === 'number' ? { touchedAt: kept.touchedAt, mark: kept.mark ?? null, session: kept.session } : null
  } catch {
    return null
  }
}

function keepIn(storage: TabStorage | null, key: string, kept: Kept | null): void {
  try {
    if (kept === null) storage?.removeItem(key)
    else storage?.setItem(key, JSON.stringify(kept))
  } catch {
    // Full or forbidden: it stands in memory until the page is left.
  }
}
