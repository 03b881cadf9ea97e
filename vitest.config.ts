import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lingui } from '@lingui/vite-plugin'
import { defineConfig } from 'vitest/config'
import { linguiMacros } from './scripts/linguiMacros.ts'
import { LongestFirst } from './test/longestFirst.ts'

const BROWSER_TESTS = 'test/e2e/**/*.test.ts'

// Commands and servers that tests start, a hundred and more, take what Node has compiled of the same files before.
process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), 'together-map-compiled')

export default defineConfig({
  plugins: [lingui(), linguiMacros()],
  test: {
    setupFiles: ['test/seed.ts'],
    // One more than cores: tests in a browser wait for it half of their time.
    maxWorkers: 3,
    // Many times what a test takes on two busy cores: only what hangs fails.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 60_000 } },
    reporters: ['default', './test/reporter.ts'],
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: 'code', isolate: false, include: ['test/**/*.test.{ts,tsx}'], exclude: [BROWSER_TESTS] } },
      { extends: true, test: { name: 'browser', isolate: false, include: [BROWSER_TESTS], globalSetup: ['test/e2e/globalSetup.ts'] } },
    ],
  },
})
