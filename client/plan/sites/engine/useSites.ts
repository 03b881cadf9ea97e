import { useEffect, useReducer, useRef } from 'react'
import type { SitesNews, SitesTask } from './messages.ts'
import { heardOf, NOT_ASKED, type SitesProgress } from './progress.ts'

export interface Sites extends SitesProgress {
  /** Ends what is under way. */
  start: (task: SitesTask) => void
  stop: () => void
}

/** One search at a time, each in a thread of its own; leaving the page ends it. @param about what is asked, as text: another one forgets the answer */
export function useSites(about: string): Sites {
  const [progress, hear] = useReducer(heardOf, NOT_ASKED)
  const thread = useRef<Worker | null>(null)
  useEffect(() => {
    hear({ say: 'ask', about })
    return () => endOf(thread)
  }, [about])
  const end = () => endOf(thread)
  const start = (task: SitesTask) => {
    end()
    hear({ say: 'start' })
    const worker = new Worker(new URL('../sites.worker.ts', import.meta.url), { type: 'module' })
    thread.current = worker
    worker.addEventListener('message', ({ data }: MessageEvent<SitesNews>) => {
      if (thread.current !== worker) return
      hear(data)
      if (data.say === 'done' || data.say === 'refused') end()
    })
    worker.addEventListener('error', ({ message }) => {
      if (thread.current !== worker) return
      hear({ say: 'died', message })
      end()
    })
    worker.postMessage(task)
  }
  const stop = () => {
    end()
    hear({ say: 'stop' })
  }
  return { ...progress, start, stop }
}

function endOf(thread: { current: Worker | null }): void {
  thread.current?.terminate()
  thread.current = null
}
