import type { FromReader, ToReader } from './listMessages.ts'
import { locateHere } from './locateHere.ts'
import { readDropped } from './read/readDropped.ts'

/** Reads a dropped file in a thread of its own, which ends with it: whatever the file does, the desk goes on. */
const scope = self as unknown as Worker
const say = (news: FromReader): void => scope.postMessage(news)

scope.addEventListener('message', ({ data }: MessageEvent<ToReader>) => {
  read(data).then(say, (error: unknown) => say({ say: 'failed', message: (error as Error).message }))
})

async function read({ file, how }: ToReader): Promise<FromReader> {
  say({ say: 'step', step: { of: 'file' } })
  const outcome = await readDropped(await bytesOf(file), how, (outwards) => {
    const tell = (done: number) => say({ say: 'step', step: { of: 'postcodes', done, all: outwards.length } })
    return locateHere(outwards, tell)
  })
  if ('question' in outcome) return { say: 'question', question: outcome.question }
  return { say: 'read', services: new Blob([JSON.stringify(outcome.services)]), reading: outcome.reading }
}

async function bytesOf(file: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch (cause) {
    throw new Error('it could not be opened: if it is a folder, drop the file that is in it; if it was changed, drop it again', { cause })
  }
}
