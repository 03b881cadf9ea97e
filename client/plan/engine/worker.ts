import { deskEngine, type DeskEngine } from './deskEngine.ts'
import type { FromEngine, ToEngine } from './messages.ts'
import { openGround } from './openGround.ts'

/** The desk's engine in a thread of its own, so that the page answers to the finger while it works. */
const scope = self as unknown as Worker
const post = (message: FromEngine): void => scope.postMessage(message)

/** Messages come between tasks, not between promises. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

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
  engine = openGround(data.files).then(
    (ground) => deskEngine(ground, post, turn, () => performance.now()),
    (error: unknown) => {
      post({ say: 'failed', number: null, message: (error as Error).message })
      return null
    },
  )
})
