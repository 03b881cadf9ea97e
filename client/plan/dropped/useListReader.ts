import { useCallback, useEffect, useRef, useState } from 'react'
import { dayOf } from '../desk/dayOf.ts'
import type { FromReader, ToReader } from './listMessages.ts'
import type { ListWork, OwnList } from './ownList.ts'
import type { DroppedFile } from './read/readDropped.ts'

const IDLE: ListWork = { state: 'idle' }

/**
 * Reads files, one at a time, each in a thread of its own; a new file ends the one before.
 *
 * @param onRead told of a list that was read whole
 */
export function useListReader(onRead: (list: OwnList) => void) {
  const [work, setWork] = useState<ListWork>(IDLE)
  const thread = useRef<Worker | null>(null)
  const stop = useCallback(() => {
    thread.current?.terminate()
    thread.current = null
  }, [])
  useEffect(() => stop, [stop])
  const read = useCallback(
    (file: File, how: Pick<DroppedFile, 'map' | 'kind'>) => {
      stop()
      const { name } = file
      setWork({ state: 'reading', name, step: { of: 'file' } })
      const worker = new Worker(new URL('./listWorker.ts', import.meta.url), { type: 'module' })
      thread.current = worker
      const end = (outcome: ListWork) => {
        stop()
        setWork(outcome)
      }
      worker.addEventListener('message', ({ data }: MessageEvent<FromReader>) => {
        if (data.say === 'step') return setWork({ state: 'reading', name, step: data.step })
        if (data.say === 'question') return end({ state: 'asking', name, question: data.question })
        if (data.say === 'failed') return end({ state: 'failed', name, message: data.message })
        performance.mark('own-list-read')
        onRead({ services: data.services, reading: data.reading })
        end(IDLE)
      })
      worker.addEventListener('error', () =>
        end({ state: 'failed', name, message: 'the part of the page that reads it has stopped: try a smaller part of the file' }),
      )
      worker.postMessage({ file, how: { ...how, name, date: dayOf(file.lastModified) } } satisfies ToReader)
    },
    [onRead, stop],
  )
  const cancel = useCallback(() => {
    stop()
    setWork(IDLE)
  }, [stop])
  return { work, read, cancel }
}
