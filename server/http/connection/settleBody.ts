import type { IncomingMessage, ServerResponse } from 'node:http'

/** What is read and dropped of a body that nobody wants, before the answer is sent: the connection is then as good as before. */
const MOST_DROPPED_BYTES = 1024 * 1024
const MOST_DROPPING_MS = 2000
/** How long what still comes is dropped after the answer was sent on a connection that ends with it. */
const LINGER_MS = 5000

/**
 * Called before an answer is sent to a question whose body was not read to its end, such as one that is refused for its size. Who asked may be a
 * proxy that shares its connections between people, and takes one for free once it is answered: it must not find the rest of a body in it,
 * nor a connection that is cut a moment later.
 *
 * What is left of the body is dropped, up to a megabyte and two seconds. Where more comes, the answer says `Connection: close` and is sent
 * whole, and what comes after it is dropped for five seconds, since to close on unread bytes resets the connection and takes the
 * answer away (as nginx's lingering close).
 */
export async function settleBody(question: IncomingMessage, answer: ServerResponse): Promise<void> {
  if (question.destroyed || question.readableEnded || (question.complete && question.readableLength === 0)) return
  const stated = Number(question.headers['content-length'] ?? 0)
  if (stated <= MOST_DROPPED_BYTES && (await isDropped(question))) return
  if (!answer.headersSent) answer.setHeader('Connection', 'close')
  linger(question)
}

/** @returns whether it came to its end */
function isDropped(question: IncomingMessage): Promise<boolean> {
  return new Promise((resolve) => {
    let bytes = 0
    const settle = (isWhole: boolean) => (): void => {
      clearTimeout(late)
      question.off('data', drop).off('end', whole).off('close', gone)
      resolve(isWhole)
    }
    const [whole, gone] = [settle(true), settle(true)]
    const tooMuch = settle(false)
    const late = setTimeout(tooMuch, MOST_DROPPING_MS)
    const drop = (chunk: Uint8Array): void => {
      bytes += chunk.length
      if (bytes > MOST_DROPPED_BYTES) tooMuch()
      else question.resume()
    }
    question.on('data', drop).once('end', whole).once('close', gone)
    question.resume()
  })
}

/** The answer's end half-closes the connection; it is closed when the other side has closed too, or when it has had its time. */
function linger(question: IncomingMessage): void {
  const { socket } = question
  const drop = (): void => void question.resume()
  question.on('data', drop)
  question.resume()
  socket.destroySoon = () => {
    socket.end()
    const late = setTimeout(() => socket.destroy(), LINGER_MS)
    socket.once('close', () => clearTimeout(late)).once('end', () => socket.destroy())
  }
}
