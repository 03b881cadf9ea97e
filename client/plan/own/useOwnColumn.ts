import { useSyncExternalStore } from 'react'
import { keptOnDevice } from '../../help/device/keptOnDevice.ts'
import type { OwnColumn } from '../engine/deskQuestion.ts'

const COLUMNS = keptOnDevice<OwnColumn>('together-map own', read, ({ name, values }) => JSON.stringify({ name, values: [...values] }))

/** The planner's own column of a place, kept in this browser and sent nowhere. @param place its id */
export function useOwnColumn(place: string): OwnColumn | null {
  return useSyncExternalStore(
    COLUMNS.subscribe,
    () => COLUMNS.get(place),
    () => null,
  )
}

/** @returns false where the browser keeps nothing: the column stands until the page is left */
export const keepOwnColumn = (place: string, column: OwnColumn | null): boolean => COLUMNS.keep(place, column)

function read(text: string): OwnColumn | null {
  const { name, values } = JSON.parse(text) as { name: string; values: [string, number][] }
  return typeof name === 'string' && Array.isArray(values) ? { name, values: new Map(values) } : null
}
