import { useSyncExternalStore } from 'react'
import { keptOnDevice } from '../../help/device/keptOnDevice.ts'

/** Ids of agencies through which the worker can refer or issue: of the worker, not of any client, so they stay on the device. */
const marked = keptOnDevice<ReadonlySet<string>>(
  'together-map:refer-through',
  (text) => {
    const ids: unknown = JSON.parse(text)
    return Array.isArray(ids) ? new Set(ids.filter((id) => typeof id === 'string')) : null
  },
  (ids) => JSON.stringify([...ids]),
)
const NONE: ReadonlySet<string> = new Set()

/** @param place the marks of one place do not stand in another */
export function useMine(place: string) {
  const mine = useSyncExternalStore(
    marked.subscribe,
    () => marked.get(place) ?? NONE,
    () => NONE,
  )
  const markMine = (id: string, isMine: boolean): void => {
    const others = [...mine].filter((one) => one !== id)
    const ids = isMine ? [...others, id] : others
    marked.keep(place, ids.length === 0 ? null : new Set(ids))
  }
  return { mine, markMine }
}
