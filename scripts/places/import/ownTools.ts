import { StartError } from '../../../server/startError.ts'
import type { ImportTools } from './importTools.ts'
import { readers } from './readers.ts'

/** What the command imports with. */
export const OWN_TOOLS: ImportTools = {
  fetchList: (address) => {
    throw new StartError(`${new URL(address).host} cannot be read from here yet. Save the list as a file, and give its path.`)
  },
  readers,
}
