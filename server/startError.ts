/** Why the server cannot start, as one sentence for the person who runs it: what is wrong, where, and what to do. */
export class StartError extends Error {
  override name = 'StartError'
}
