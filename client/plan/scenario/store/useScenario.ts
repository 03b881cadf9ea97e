import { useLingui } from '@lingui/react/macro'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ServiceChange } from '../../../../core/gap/questions/whatIfQuery.ts'
import type { DeskQuestion } from '../../engine/deskQuestion.ts'
import { currentOf, EMPTY_BOOK, removed, renamed, withChanges, withNew, type Book } from './book.ts'
import { withChange, withHubAt, withoutChange } from './editChanges.ts'
import { stepped, type History, type Step } from './history.ts'
import { bookKey, bookOf, forgetAside, keepsBook, loadBook, saveBook, type SetAside, type Shelf } from './keptBook.ts'
import type { Scenario } from './scenario.ts'

type Zone = Extract<ServiceChange, { do: 'redraw' }>['catchment']
type Position = Extract<ServiceChange, { do: 'move' }>['at']

/** The scenarios of a place, one of them shown or none, and all that can be done to them. */
export interface ScenarioDesk {
  list: readonly Scenario[]
  current: Scenario | null
  /** Of the one that is shown; the same array as long as nothing changes. */
  changes: readonly ServiceChange[]
  name: string | null
  put: (hub: Extract<ServiceChange, { do: 'add' }>) => void
  /** Several at once, which one step undoes. */
  putAll: (hubs: readonly ServiceChange[]) => void
  close: (id: string) => void
  move: (id: string, at: Position) => void
  retime: (id: string, hours: string) => void
  resize: (id: string, capacity: number) => void
  redraw: (id: string, catchment: Zone) => void
  /** Puts a hub elsewhere. @param number its place among the changes */
  moveHub: (number: number, at: Position) => void
  /** Takes one change back. @param number its place */
  drop: (number: number) => void
  /** null = nothing to undo. */
  undo: (() => void) | null
  redo: (() => void) | null
  /** A new one is shown. */
  begin: (name: string | null, changes: readonly ServiceChange[]) => void
  rename: (id: string, name: string) => void
  copy: (id: string) => void
  remove: (id: string) => void
  /** @param id null = things as they are */
  select: (id: string | null) => void
  /** What was kept and could not be read; null = nothing. */
  aside: SetAside | null
  forgetAside: () => void
  /** `no` this browser keeps nothing: the scenarios end with the page; `not opened` what is kept did not come, and nothing is written over it. */
  kept: 'yes' | 'no' | 'not opened'
  /** False while what is kept is being opened. */
  opened: boolean
  /** Scenarios that are compared; the same array as long as nothing changes. */
  compared: NonNullable<DeskQuestion['compared']>
  comparing: boolean
  compare: (on: boolean) => void
  /** A listing that the planner has chosen to change; null = none. */
  chosen: string | null
  choose: (id: string | null) => void
  /** What waits for a place on the map; null = nothing does. */
  picking: Picking | null
  pick: (picking: Picking | null) => void
}

interface Picking {
  take: (at: Position) => void
  /** Corners so far, where an area is drawn; null = one place is asked for. */
  corners: readonly Position[] | null
}

const NO_CHANGES: readonly ServiceChange[] = []
const NO_SCENARIOS: ScenarioDesk['compared'] = []

/** @param place its id; the scenarios of each place are its own */
export function useScenario(place: string): ScenarioDesk {
  const { t } = useLingui()
  const [history, setHistory] = useState<History>({ past: [], now: EMPTY_BOOK, future: [] })
  const latest = useRef(history)
  const [aside, setAside] = useState<SetAside | null>(null)
  const [kept, setKept] = useState<ScenarioDesk['kept']>('yes')
  const [opened, setOpened] = useState(() => !keepsBook(place, shelf()))
  const [comparing, compare] = useState(false)
  const [chosen, choose] = useState<string | null>(null)
  const [picking, pick] = useState<Picking | null>(null)
  const { now } = history
  const step = useCallback(
    (what: Step) => {
      // Of two steps that are taken before the page is drawn again the second goes on from the first.
      latest.current = stepped(latest.current, what)
      setHistory(latest.current)
      if (kept !== 'not opened') setKept(saveBook(place, latest.current.now, shelf()) ? 'yes' : 'no')
    },
    [place, kept],
  )
  useEffect(() => {
    if (opened) return
    const open = async () => {
      const found = await loadBook(place, shelf()).catch(() => null)
      if (found === null) setKept('not opened')
      else {
        latest.current = { past: [], now: found.book, future: [] }
        setHistory(latest.current)
        setAside(found.aside)
      }
      setOpened(true)
    }
    void open()
  }, [place, opened])
  useEffect(() => {
    const heard = async ({ key, newValue }: StorageEvent) => {
      const book = key === bookKey(place) ? await bookOf(newValue) : null
      if (book !== null) step({ do: 'edit', book })
    }
    window.addEventListener('storage', heard)
    return () => window.removeEventListener('storage', heard)
  }, [place, step])
  const current = currentOf(now)
  const changes = current?.changes ?? NO_CHANGES
  const compared = comparing ? now.scenarios : NO_SCENARIOS
  return useMemo((): ScenarioDesk => {
    const edit = (book: Book) => step({ do: 'edit', book })
    const newName = t`Scenario ${now.scenarios.length + 1}`
    const make = (change: ServiceChange) => edit(withChanges(now, withChange(changes, change), newName))
    const one = (id: string) => now.scenarios.find((scenario) => scenario.id === id)
    return {
      list: now.scenarios,
      current,
      changes,
      name: current?.name ?? null,
      put: make,
      putAll: (hubs) => edit(withChanges(now, hubs.reduce<readonly ServiceChange[]>(withChange, changes), newName)),
      close: (id) => make({ do: 'remove', id }),
      move: (id, at) => make({ do: 'move', id, at }),
      retime: (id, hours) => make({ do: 're-time', id, hours }),
      resize: (id, capacity) => make({ do: 'resize', id, capacity }),
      redraw: (id, catchment) => make({ do: 'redraw', id, catchment }),
      moveHub: (number, at) => edit(withChanges(now, withHubAt(changes, number, at), newName)),
      drop: (number) => edit(withChanges(now, withoutChange(changes, number), newName)),
      undo: history.past.length === 0 ? null : () => step({ do: 'undo' }),
      redo: history.future.length === 0 ? null : () => step({ do: 'redo' }),
      begin: (name, made) => edit(withNew(now, name ?? newName, made)),
      rename: (id, name) => edit(renamed(now, id, name)),
      copy: (id) => edit(withNew(now, one(id)?.name ?? newName, one(id)?.changes ?? NO_CHANGES)),
      remove: (id) => edit(removed(now, id)),
      select: (id) => step({ do: 'look', current: id }),
      aside,
      forgetAside: () => {
        forgetAside(place, shelf())
        setAside(null)
      },
      kept,
      opened,
      compared,
      comparing,
      compare,
      chosen,
      choose,
      picking,
      pick,
    }
  }, [t, place, step, history, now, current, changes, compared, comparing, chosen, picking, aside, kept, opened])
}

/** null where there is none, or the browser forbids it. */
function shelf(): Shelf | null {
  try {
    return localStorage
  } catch {
    return null
  }
}
