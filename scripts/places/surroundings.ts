/** What the commands of places do not know by themselves. */
export interface Surroundings {
  env: Record<string, string | undefined>
  /** ms since 1970 UTC */
  now: number
  newId: () => string
  /** Told how far long work is, a line at a time: standard error. */
  progress: (line: string) => void
}

/** What a command answers. */
export interface Said {
  /** For standard output. */
  text: string
  /** Why it went no further, with the remedy, for standard error; null = it did what was asked. */
  stopped: string | null
}
