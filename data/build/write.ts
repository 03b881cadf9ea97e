import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Writes through a temporary name, so that a file is whole or not there. */
function writeText(dataDir: string, path: string, text: string): number {
  const target = join(dataDir, path)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(`${target}.part`, text)
  renameSync(`${target}.part`, target)
  return Buffer.byteLength(text)
}

export const writeJson = (dataDir: string, path: string, value: unknown): number => writeText(dataDir, path, `${JSON.stringify(value)}\n`)

/** One feature a line: small, and a change shows as the lines it touched. */
export const writeFeatures = (dataDir: string, path: string, features: readonly unknown[]): number =>
  writeText(
    dataDir,
    path,
    `{"type":"FeatureCollection","features":[\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`,
  )
