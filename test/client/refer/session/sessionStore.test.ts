import { expect, it } from 'vitest'
import type { ClearMark } from '../../../../client/refer/session/clearMark.ts'
import { sessionStore, type TabStorage } from '../../../../client/refer/session/sessionStore.ts'

interface Typed {
  note: string
}
const EMPTY: Typed = { note: '' }
const MIN = 60_000
const NINE = Date.UTC(2026, 10, 30, 9)

/** A desk in a tab: its storage outlives a reload, its clock is moved by hand. */
function tab({
  limitMs = 15 * MIN,
  storage = storageInMemory(),
  mark = markInMemory(),
}: { limitMs?: number; storage?: TabStorage | null; mark?: ClearMark } = {}) {
  let now = NINE
  const open = () =>
    sessionStore<Typed>({
      key: 'desk',
      empty: EMPTY,
      read: (kept) => (typeof (kept as Partial<Typed> | null)?.note === 'string' ? (kept as Typed) : null),
      storage,
      clock: () => now,
      limitMs: () => limitMs,
      mark,
    })
  return { open, storage, pass: (ms: number) => (now += ms) }
}

/** What all tabs of a browser read. */
function markInMemory(): ClearMark {
  let stands: string | null = null
  let next = 1
  return { get: () => stands, renew: () => void (stands = `mark ${next++}`) }
}

function storageInMemory() {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  }
}

const typed = (note: string) => () => ({ note })

it('keeps what is typed through a reload within the idle time', () => {
  const desk = tab()
  desk.open().update(typed('has a dog'))
  desk.pass(14 * MIN)
  expect(desk.open().get()).toEqual({ note: 'has a dog' })
})

it('forgets what was left alone for fifteen minutes, in the tab and in its storage, before anything of it is read', () => {
  const storage = storageInMemory()
  const desk = tab({ storage })
  desk.open().update(typed('has a dog'))
  desk.pass(15 * MIN)
  expect(desk.open().get()).toBe(EMPTY)
  expect([...storage.kept.values()].join()).not.toContain('dog')
})

it('takes every touch as somebody being there, and forgets fifteen minutes after the last', () => {
  const desk = tab()
  const store = desk.open()
  store.update(typed('has a dog'))
  desk.pass(14 * MIN)
  store.touch()
  desk.pass(14 * MIN)
  expect(store.look()).toBe(MIN)
  expect(desk.open().get()).toEqual({ note: 'has a dog' })
  desk.pass(MIN)
  expect(store.look()).toBeNull()
  expect(store.get()).toBe(EMPTY)
})

it('does not let the touch of whoever comes next bring back what should be gone', () => {
  const desk = tab()
  const store = desk.open()
  store.update(typed('has a dog'))
  desk.pass(16 * MIN)
  store.touch()
  expect(store.get()).toBe(EMPTY)
})

it('lets the next client begin from nothing where something is typed after the idle time', () => {
  const desk = tab()
  const store = desk.open()
  store.update(typed('has a dog'))
  desk.pass(16 * MIN)
  store.update(({ note }) => ({ note: `${note}has a cat` }))
  expect(store.get()).toEqual({ note: 'has a cat' })
})

it('forgets where the clock was put back, since nobody can say how long it was left alone', () => {
  const desk = tab()
  desk.open().update(typed('has a dog'))
  desk.pass(-2 * MIN)
  expect(desk.open().get()).toBe(EMPTY)
})

it('stays for a working day on a device of one’s own', () => {
  const desk = tab({ limitMs: 8 * 60 * MIN })
  desk.open().update(typed('has a dog'))
  desk.pass(7 * 60 * MIN)
  expect(desk.open().get()).toEqual({ note: 'has a dog' })
  desk.pass(60 * MIN)
  expect(desk.open().get()).toBe(EMPTY)
})

it('is cleared at once, and says so', () => {
  const storage = storageInMemory()
  const store = tab({ storage }).open()
  store.update(typed('has a dog'))
  let told = 0
  store.subscribe(() => told++)
  store.clear()
  expect([store.get(), told, storage.kept.size]).toEqual([EMPTY, 1, 0])
})

it.each([['of another version'], ['"half'], ['{"touchedAt":"soon"}'], [`{"touchedAt":${NINE},"session":{"other":1}}`]])(
  'begins from nothing where what was kept makes no sense: %s',
  (text) => {
    const storage = storageInMemory()
    storage.setItem('desk', text)
    expect(tab({ storage }).open().get()).toBe(EMPTY)
  },
)

it('works in memory alone where the browser keeps nothing', () => {
  const store = tab({ storage: null }).open()
  store.update(typed('has a dog'))
  expect(store.get()).toEqual({ note: 'has a dog' })
})

it('is gone from a tab that slept, or was closed, while another was cleared: when it is looked at, or opened', () => {
  const mark = markInMemory()
  const [awake, asleep, closed] = [tab({ mark }), tab({ mark }), tab({ mark })]
  const [here, there] = [awake.open(), asleep.open()]
  for (const store of [here, there, closed.open()]) store.update(typed('has a dog'))
  here.clear()
  expect(there.look()).toBeNull()
  expect(there.get()).toBe(EMPTY)
  expect(closed.open().get()).toBe(EMPTY)
  expect(JSON.stringify([...(closed.storage as ReturnType<typeof storageInMemory>).kept])).not.toContain('dog')
})

it('keeps what the next client says, where the word that another was cleared comes late', () => {
  const mark = markInMemory()
  const [here, there] = [tab({ mark }).open(), tab({ mark }).open()]
  there.update(typed('has a dog'))
  here.clear()
  here.update(typed('has a cat'))
  there.drop()
  expect([here.look() === null, here.get().note, there.get()]).toEqual([false, 'has a cat', EMPTY])
})

it('counts as cleared what was left alone with nothing kept yet, since a box may hold half a name', () => {
  const desk = tab()
  const store = desk.open()
  expect([store.look(), store.cleared()]).toEqual([null, 0])
  store.touch()
  expect(store.look()).toBe(15 * MIN)
  desk.pass(15 * MIN)
  expect([store.look(), store.cleared()]).toEqual([null, 1])
  desk.pass(60 * MIN)
  expect([store.look(), store.cleared()]).toEqual([null, 1])
})
