import { fetchList } from './fetchList.ts'
import type { ImportTools } from './importTools.ts'
import { readers } from './readers.ts'

/** What the command imports with. */
export const OWN_TOOLS: ImportTools = { fetchList, readers }
