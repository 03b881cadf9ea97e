import { readdirSync } from 'node:fs'
import { describe } from 'vitest'

/** All browser tests in one worker, so that only one browser works at a time, beside all other tests in another. */
for (const file of readdirSync(import.meta.dirname).filter((name) => name.endsWith('.test.ts')))
  describe(file, async () => {
    await import(`./${file}`)
  })
