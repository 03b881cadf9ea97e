import { lingui } from '@lingui/vite-plugin'
import { defineConfig } from 'vitest/config'
import { linguiMacros } from './scripts/linguiMacros.ts'

/** Browser tests are named one by one, or run together by `oneByOne.ts`. */
const isOneNamed = process.argv.some((argument) => /test\/e2e\/\w+\.test/.test(argument))

export default defineConfig({
  plugins: [lingui(), linguiMacros()],
  test: {
    include: ['test/**/*.test.{ts,tsx}', ...(isOneNamed ? [] : ['test/e2e/oneByOne.ts'])],
    exclude: isOneNamed ? [] : ['test/e2e/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ['default', './test/reporter.ts'],
  },
})
