import { describe, expect, it } from 'vitest'
import { firstFile } from '../../scripts/firstFile.ts'

/** Who imports each, at once. */
const IMPORTERS: Record<string, string[]> = {
  'main.tsx': [],
  'App.tsx': ['main.tsx'],
  'words.ts': ['Page.tsx', 'App.tsx'],
  'Page.tsx': [],
  'own.ts': ['Page.tsx', 'round.ts'],
  'round.ts': ['own.ts'],
  'node_modules/query/useQueries.js': ['node_modules/query/index.js'],
  'node_modules/query/index.js': ['App.tsx'],
}
const bundle = { getModuleInfo: (id: string) => ({ isEntry: id === 'main.tsx', importers: IMPORTERS[id] ?? [] }) }

describe('the first file', () => {
  it('holds what the first page imports, at once or through others', () => {
    for (const id of ['main.tsx', 'App.tsx', 'words.ts', 'node_modules/query/index.js']) expect(firstFile(id, bundle), id).toBe('first')
  })

  it('leaves out what comes later, and what the planner’s desk alone uses of a package', () => {
    for (const id of ['Page.tsx', 'own.ts', 'round.ts', 'node_modules/query/useQueries.js']) expect(firstFile(id, bundle), id).toBeNull()
  })
})
