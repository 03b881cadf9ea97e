import { deskEngine, type DeskEngine } from './deskEngine.ts'
import type { DeskGround } from './deskGround.ts'
import type { FromEngine, OwnStock, ToEngine } from './messages.ts'
import { openGround } from './openGround.ts'
import { packer } from './packed.ts'
import { stocked } from './stocked.ts'

/** The desk's engine in a thread of its own, so that the page answers to the finger while it works. */
const scope = self as unknown as Worker
const pack = packer()
const post = (message: FromEngine): void => {
  const { packed, buffers } = pack(message)
  scope.postMessage(packed, buffers)
}

/** Messages come between tasks, not between promises. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

let ground: Promise<DeskGround> = new Promise(() => undefined)
let engine: Promise<DeskEngine | null> = Promise.resolve(null)
let wanted: Extract<ToEngine, { do: 'ask' }> | null = null

/** Of the questions that arrived together the last alone is answered. */
async function answer(): Promise<void> {
  const opened = await engine
  await turn()
  const question = wanted
  wanted = null
  if (question !== null) await opened?.ask(question.number, question.question, question.parts)
}

scope.addEventListener('message', ({ data }: MessageEvent<ToEngine>) => {
  if (data.do === 'ask') {
    wanted = data
    void answer()
    return
  }
  if (data.do === 'open') ground = openGround(data.files)
  engine = engineOn(ground, data.own)
})

const engineOn = (on: Promise<DeskGround>, own: OwnStock | null): Promise<DeskEngine | null> =>
  on
    .then((opened) => stocked(opened, own))
    .then(
      (opened) => deskEngine(opened, post, turn, () => performance.now()),
      (error: unknown) => {
        post({ say: 'failed', number: null, message: (error as Error).message })
        return null
      },
    )
