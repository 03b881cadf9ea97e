import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { beginLean } from './beginLean.ts'
import { StartError } from './startError.ts'

beginLean()

// What Node made of our files when they were last loaded: a quarter of a start. Where it cannot be kept, nothing but time is lost.
const compiled = join(import.meta.dirname, '..', 'dist', 'compiled')
enableCompileCache(compiled)
// Threads are told so here.
process.env.NODE_COMPILE_CACHE ??= compiled

// The page library picks its fast build by this when it is loaded, which is after these lines.
process.env.NODE_ENV ??= 'production'

try {
  const { start } = await import('./start.ts')
  await start(process.env)
} catch (error) {
  if (!(error instanceof StartError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
