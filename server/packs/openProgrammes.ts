import { ProgrammesAnswer } from '../../core/api/programmes.ts'
import { jsonAsset, type Asset } from '../http/asset.ts'
import { readFileAs } from '../readJsonFile.ts'

/** The networks and programmes this map learned from, served as they stand. @throws StartError naming the file */
export async function openProgrammes(path: string): Promise<{ value: unknown; asset: Asset }> {
  const value = await readFileAs(path, ProgrammesAnswer)
  return { value, asset: jsonAsset(value, 9) }
}
