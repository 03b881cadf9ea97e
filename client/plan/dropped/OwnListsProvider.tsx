import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { ColumnMap } from '../../../core/lists/table/columns/fields.ts'
import type { ServiceType } from '../../../core/listing/taxonomy.ts'
import { forgetList, keepList, keptList } from './keptList.ts'
import { OwnListsContext, type OwnList, type OwnLists } from './ownList.ts'
import { useListReader } from './useListReader.ts'

/** The file at hand, and what the planner said of it. */
interface AtHand {
  file: File
  map: ColumnMap
  kind: ServiceType
}

/** What a plain list of names and places is taken for until the planner says otherwise. */
const USUAL_KIND: ServiceType = 'food-bank'

const NOTHING_SAID: ColumnMap = {}

/** Holds the planner's own list for as long as the planner's pages are open. A file that is dropped anywhere on the page is read. */
export function OwnListsProvider({ children }: { children: ReactNode }) {
  const [list, setList] = useState<OwnList | null>(null)
  const [beside, setBeside] = useState(false)
  const [kept, setIsKept] = useState(false)
  const [atHand, setAtHand] = useState<AtHand | null>(null)
  const onRead = useCallback((read: OwnList) => setList(read), [])
  const { work, read, cancel } = useListReader(onRead)
  useEffect(() => {
    const takeUp = async () => {
      const found = await keptList()
      if (found === null) return
      setList((now) => now ?? found)
      setIsKept(true)
    }
    void takeUp()
  }, [])
  useEffect(() => {
    if (kept && list !== null) keepList(list).catch(() => setIsKept(false))
  }, [kept, list])
  const begin = useCallback(
    (next: AtHand) => {
      setAtHand(next)
      read(next.file, next)
    },
    [read],
  )
  const take = useCallback((file: File) => begin({ file, map: {}, kind: USUAL_KIND }), [begin])
  useDropped(take)
  const services = list?.services ?? null
  const stock = useMemo(() => (services === null ? null : { services, beside }), [services, beside])
  const value: OwnLists = {
    list,
    stock,
    work,
    map: atHand?.map ?? NOTHING_SAID,
    beside,
    kept,
    take,
    again: atHand === null ? null : (how) => begin({ ...atHand, ...how }),
    cancel,
    putAway: () => {
      cancel()
      setList(null)
      setAtHand(null)
      setIsKept(false)
      forgetList()
    },
    setBeside,
    setKept: (wanted) => {
      setIsKept(wanted)
      if (!wanted) forgetList()
    },
  }
  return <OwnListsContext value={value}>{children}</OwnListsContext>
}

/** Files that are dropped anywhere on the page, but where a part of it takes them itself. */
function useDropped(take: (file: File) => void): void {
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
    }
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0]
      if (event.defaultPrevented || file === undefined) return
      event.preventDefault()
      take(file)
    }
    addEventListener('dragover', over)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('drop', drop)
    }
  }, [take])
}
