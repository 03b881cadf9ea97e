import { useEffect, useMemo, useReducer, useRef, useState } from 'react'
import type { DeskPart } from './answers.ts'
import { heard, NO_DESK, type Desk, type DeskNews } from './desk.ts'
import type { DeskQuestion } from './deskQuestion.ts'
import type { DeskFiles, OwnStock, ToEngine } from './messages.ts'
import { unpacker, type PackedNews } from './packed.ts'

/**
 * The desk's engine and what it answered last. A question is asked whenever it is another object, so it should be made once for what it
 * asks (`useMemo`).
 *
 * @param files the same object for the same files
 * @param own listings of the planner's own; the same object for the same listings
 * @returns with `again`, which starts the engine anew after it failed, with the same question
 */
export function useDesk(
  files: DeskFiles,
  question: DeskQuestion,
  parts: readonly DeskPart[],
  own: OwnStock | null = null,
): Desk & { again: () => void } {
  const [desk, hear] = useReducer(heard, NO_DESK)
  const [starts, setStarts] = useState(0)
  const start = useMemo(() => ({ files, starts }), [files, starts])
  const engine = useRef<Worker | null>(null)
  const number = useRef(0)
  const stock = useRef(own)
  useEffect(() => {
    const worker = startEngine(start.files, stock.current, hear)
    engine.current = worker
    return () => worker.terminate()
  }, [start])
  useEffect(() => {
    if (stock.current === own) return
    stock.current = own
    engine.current?.postMessage({ do: 'stock', own } satisfies ToEngine)
  }, [own])
  useEffect(() => {
    number.current += 1
    hear({ say: 'asked', number: number.current, question })
    if (start.starts >= 0 && own === stock.current)
      engine.current?.postMessage({ do: 'ask', number: number.current, question, parts } satisfies ToEngine)
  }, [start, question, parts, own])
  const again = () => {
    hear({ say: 'again' })
    setStarts((count) => count + 1)
  }
  return { ...desk, again }
}

function startEngine(files: DeskFiles, own: OwnStock | null, hear: (news: DeskNews) => void): Worker {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const unpack = unpacker()
  worker.addEventListener('message', ({ data }: MessageEvent<PackedNews>) => {
    if (data.say === 'part') performance.mark(`desk ${data.part}`, { detail: { number: data.number, ms: data.ms } })
    hear(unpack(data))
  })
  worker.addEventListener('error', ({ message }) =>
    hear({ say: 'died', message: message || 'The thread that works the figures out has ended.' }),
  )
  worker.postMessage({ do: 'open', files, own } satisfies ToEngine)
  return worker
}
