/** Work that is done one at a time. Asked for while it runs, it runs once more afterwards, however often it was asked for. */
export interface Coalesced {
  /** Settles once the work was done by a run that began after this call. Never rejects. */
  run: () => Promise<void>
  /** Settles once all that was asked for until now is done; asks for no run itself. */
  settled: () => Promise<void>
}

/** @param failed told once of each run that failed; the next run is tried all the same */
export function coalesced(work: () => Promise<void>, failed: (error: unknown) => void): Coalesced {
  let running: Promise<void> = Promise.resolve()
  let waiting: Promise<void> | null = null

  const next = async (before: Promise<void>): Promise<void> => {
    await before
    waiting = null
    running = work().catch(failed)
    await running
  }
  return {
    run: () => (waiting ??= next(running)),
    settled: () => waiting ?? running,
  }
}
