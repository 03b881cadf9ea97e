import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Plainly, under its own name: a build that is cut short is done again, and a file that is cut short stops the server at its start. */
function writeText(dataDir: string, path: string, text: string): void {
  const target = join(dataDir, path)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, text)
}

export const writeJson = (dataDir: string, path: string, value: unknown): void => writeText(dataDir, path, `${JSON.stringify(value)}\n`)

/** One feature a line: small, and a change shows as the lines it touched. */
export const writeFeatures = (dataDir: string, path: string, features: readonly unknown[]): void =>
  writeText(
    dataDir,
    path,
    `{"type":"FeatureCollection","features":[\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`,
  )
