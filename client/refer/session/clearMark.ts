import { newKey } from '../../help/report/newKey.ts'

/** A word that every tab of this browser reads and that changes whenever a desk is cleared. It says nothing of any client. */
export interface ClearMark {
  /** null = none was cleared yet, or the browser keeps nothing. */
  get: () => string | null
  renew: () => void
}

const KEY = 'together-map:refer cleared'

/** In the browser's own storage, so that a tab that slept, was put aside or was closed learns of it when it is opened again. */
export const clearMark: ClearMark = {
  get: () => {
    try {
      return localStorage.getItem(KEY)
    } catch {
      return null
    }
  },
  renew: () => {
    try {
      localStorage.setItem(KEY, newKey())
    } catch {
      // Nothing is kept: tabs that are awake are told all the same.
    }
  },
}
