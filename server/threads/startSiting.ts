import { on } from 'node:events'
import { MessageChannel } from 'node:worker_threads'
import type { Work } from './openWork.ts'
import type { SitingNews, SitingTask } from './tellSiting.ts'

/** A siting question at work. */
export interface SitingThread {
  /** What it tells, in order, until it is done or ended. Throws what went wrong in it. */
  news: AsyncIterable<SitingNews>
  /** Ends it, whatever it is at; settles once it has ended. */
  end: () => Promise<unknown>
}

/** Has a thread of `work` begin to solve, for who has a turn. */
export function startSiting({ run }: Pick<Work, 'run'>, task: Omit<SitingTask, 'news'>): SitingThread {
  const { port1, port2 } = new MessageChannel()
  const ending = new AbortController()
  const news = on(port1, 'message', { close: ['close'] }) as AsyncIterable<SitingNews[]>
  // Where it never began, or was ended, nobody closes the way of the news from its side.
  const done = run('siting', { ...task, news: port2 }, ending.signal, [port2]).catch((error: unknown) => {
    port1.close()
    if (!ending.signal.aborted) throw error
  })
  const ended = done.catch(() => {})
  return {
    news: newsIn(news, done),
    end: async () => {
      ending.abort()
      await ended
      port1.close()
    },
  }
}

async function* newsIn(messages: AsyncIterable<SitingNews[]>, done: Promise<void>): AsyncGenerator<SitingNews> {
  for await (const each of messages) yield* each
  await done
}
