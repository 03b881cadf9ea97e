import type { ListFile } from '../../../server/lists/listReader.ts'
import { plainAddress } from '../../../server/lists/plainAddress.ts'
import { StartError } from '../../../server/startError.ts'
import { fileBytes } from './fileBytes.ts'
import { isWebAddress } from './importOptions.ts'
import type { ImportTools } from './importTools.ts'
import type { ListFormat } from '../../../core/lists/list.ts'

/**
 * A list as it came. An extract of OpenStreetMap is read from its file later, block by block, and never stands in memory as a whole.
 *
 * @throws StartError naming the file or address, and the remedy
 */
export async function listBytes(from: string, as: ListFormat, tools: ImportTools, progress: (line: string) => void): Promise<ListFile> {
  const isExtract = from.split('?')[0]!.endsWith('.pbf')
  if (!isWebAddress(from)) return { name: from, bytes: isExtract ? new Uint8Array() : await fileBytes(from) }
  if (isExtract) throw new StartError('An extract is too large to be read from its address. Download it, and give the path of the file.')
  progress(`Fetching from ${new URL(from).host} …`)
  return { name: plainAddress(from), bytes: await tools.fetchList(from, as, progress) }
}
