import type { Book } from './book.ts'

/** The book as it is, and as it was and would be again. */
export interface History {
  past: readonly Book[]
  now: Book
  future: readonly Book[]
}

const MOST_STEPS = 100

export type Step =
  /** Something is different: it can be undone. */
  | { do: 'edit'; book: Book }
  /** Another scenario is looked at: nothing to undo. */
  | { do: 'look'; current: string | null }
  | { do: 'undo' }
  | { do: 'redo' }

export function stepped(history: History, step: Step): History {
  const { past, now, future } = history
  switch (step.do) {
    case 'edit':
      return step.book === now ? history : { past: [...past, now].slice(-MOST_STEPS), now: step.book, future: [] }
    case 'look':
      return step.current === now.current ? history : { ...history, now: { ...now, current: step.current } }
    case 'undo': {
      const before = past.at(-1)
      return before === undefined ? history : { past: past.slice(0, -1), now: before, future: [now, ...future] }
    }
    default: {
      const [after, ...later] = future
      return after === undefined ? history : { past: [...past, now], now: after, future: later }
    }
  }
}
