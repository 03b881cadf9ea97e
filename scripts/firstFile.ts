/** What a bundler knows of a module. */
interface ModuleFacts {
  isEntry: boolean
  importers: readonly string[]
}

/** Of react-query, what the planner's desk alone uses: the package's own list of exports names it all. */
const PLANNERS = /\/(?:useQueries|queriesObserver)\./

/**
 * Names the one file of all that the first page imports, at once or through others; null = comes later. Parted by who else shares it, as a
 * bundler does by itself, each part would be pressed without the others, and the first page would weigh more with every page that comes later.
 */
export function firstFile(id: string, bundle: { getModuleInfo: (id: string) => ModuleFacts | null }): string | null {
  if (PLANNERS.test(id)) return null
  const seen = new Set<string>([id])
  for (const module of seen) {
    const facts = bundle.getModuleInfo(module)
    if (facts?.isEntry === true) return 'first'
    for (const importer of facts?.importers ?? []) seen.add(importer)
  }
  return null
}
