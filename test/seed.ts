import fc from 'fast-check'
import { runs } from './runs.ts'

/** Chance is an argument: a run repeats the run before it. Another seed looks elsewhere: `TEST_SEED=7 npx vitest run test/core`. */
fc.configureGlobal({ seed: Number(process.env.TEST_SEED ?? 20_261_124), numRuns: runs(100) })
