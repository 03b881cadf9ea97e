import { relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The files that take longest, the longest first; each of the others takes less. */
const LONGEST = [
  'test/e2e/accessibility.test.ts',
  'test/e2e/map.test.ts',
  'test/data.test.ts',
  'test/e2e/failing.test.ts',
  'test/e2e/stories.test.ts',
  'test/e2e/plan/plannerState.test.ts',
  'test/e2e/privacy.test.ts',
  'test/e2e/plan/planner.test.ts',
  'test/e2e/plan/story.test.ts',
  'test/e2e/report.test.ts',
]

/** Starts the longest files first, so that no worker is left alone with one of them at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => LONGEST.indexOf(relative('.', moduleId)) + 1 || Infinity
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b) || 0)
  }
}
