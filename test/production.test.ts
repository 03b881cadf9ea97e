import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { builtinModules } from 'node:module'
import { describe, expect, it } from 'vitest'

/** What the README lets a person run where only the dependencies are installed, and the pages were built before. */
const STARTS = ['server/index.ts', 'scripts/gap.ts', 'scripts/hours.ts', 'scripts/reports.ts']
const BUILT_PAGES = 'dist/server/entry.server.js'

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }

/** What a text imports when it runs: types are gone by then; a thread is a file of its own. */
const importsIn = (text: string): string[] =>
  [
    ...text.matchAll(/^(?:import|export)\s+(?!type\s)(?:[\w*{}\s,$]+?\s+from\s+)?["']([^"'\n]+)["']/gm),
    ...text.matchAll(/\bimport\(\s*["']([^"'\n]+)["']\s*\)/g),
    ...text.matchAll(/new URL\(["']([^"'\n]+\.ts)["'], import\.meta\.url\)/g),
  ].map(([, named = '']) => named)

const packageOf = (named: string): string => named.split('/', named.startsWith('@') ? 2 : 1).join('/')

/** Every file that a file runs, itself included, with the packages that each names. */
function filesFrom(start: string, seen = new Map<string, string[]>()): ReadonlyMap<string, string[]> {
  if (seen.has(start)) return seen
  // Threads that built pages name are the browser's: a server never starts one.
  const imports = importsIn(readFileSync(start, 'utf8')).filter((named) => !(start.startsWith('dist') && named.endsWith('.ts')))
  seen.set(start, imports.filter((named) => !isFile(named)).map(packageOf))
  for (const named of imports.filter(isFile)) filesFrom(normalize(join(dirname(start), named)), seen)
  return seen
}

const isFile = (named: string): boolean => /^\.|\.ts$/.test(named)

const isOfNode = (name: string): boolean => name.startsWith('node:') || builtinModules.includes(name)

/** `file needs package` for each that is installed for development alone. */
const missing = (files: ReadonlyMap<string, string[]>): string[] =>
  [...files].flatMap(([file, packages]) =>
    packages.filter((name) => !isOfNode(name) && !(name in dependencies)).map((name) => `${file} needs ${name}`),
  )

describe('what runs after npm ci --omit=dev', () => {
  it.each(STARTS)('%s needs dependencies alone', (start) => {
    expect(missing(filesFrom(start))).toEqual([])
  })

  it.skipIf(!existsSync(BUILT_PAGES))('the built pages need dependencies alone', () => {
    expect(missing(filesFrom(BUILT_PAGES))).toEqual([])
  })

  it('is followed through folders, threads and what is loaded late', () => {
    const server = filesFrom('server/index.ts')
    expect(server.size).toBeGreaterThan(100)
    expect([...server.keys()]).toEqual(expect.arrayContaining(['core/place/geo.ts', 'server/threads/workThread.ts']))
    const packages = [...server.values()].flat()
    expect(packages).toEqual(expect.arrayContaining(['@hono/node-server', '@turf/turf', 'highs', 'pino', 'node:fs']))
  })

  it('leaves types aside, and sees whatever else is named', () => {
    const text = `import { type A, b } from 'one'
import type { C } from 'two'
export {
  d,
} from '@three/four/five'
import 'six'
const late = await import('seven/eight')
new Worker(new URL('thread.ts', import.meta.url))`
    expect(importsIn(text).toSorted()).toEqual(['@three/four/five', 'one', 'seven/eight', 'six', 'thread.ts'])
    expect(['@three/four/five', 'seven/eight', 'six'].map(packageOf)).toEqual(['@three/four', 'seven', 'six'])
  })
})
