/** `TEST_RUNS=10` asks random cases ten times as often; 1 unless set. `npm run test:long` does so. */
const FACTOR = Number(process.env.TEST_RUNS ?? 1)

/** How often a random case is drawn. @param usual in `npm test` */
export const runs = (usual: number): number => Math.max(1, Math.round(usual * FACTOR))
