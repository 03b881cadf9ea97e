/** How often is looked whether a sheet is due. */
const LOOK_MS = 60_000

/**
 * Looks now, and again a minute after each look has ended.
 *
 * @param look never throws
 * @returns stops it; a look under way ends by itself
 */
export function keepReading(look: () => Promise<void>, after: (ms: number, ring: () => void) => () => void): () => void {
  let [isStopped, cancel] = [false, () => {}]
  const round = async (): Promise<void> => {
    await look()
    if (!isStopped) cancel = after(LOOK_MS, () => void round())
  }
  void round()
  return () => {
    isStopped = true
    cancel()
  }
}
