/** How many times as much as usual is asked: 1, or more by hand (`TEST_RUNS=10 npx vitest run test/core`, `npm run test:long`). */
const TIMES = Number(process.env.TEST_RUNS ?? 1)

/** How many cases a property is tried on. @param usual as many as are worth their time in every run */
export const runs = (usual: number): number => Math.ceil(usual * TIMES)

/** Of a long row of instants only every so-manyth is asked; all of them where ten times as much is. */
export const everyNth = (usual: number): number => (TIMES >= 10 ? 1 : usual)
