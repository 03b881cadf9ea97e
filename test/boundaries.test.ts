import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

/** One import: the file it stands in, and what it names (a path inside the project, or a package). */
interface Import {
  from: string
  to: string
  typeOnly: boolean
}

const ROOMS = ['core', 'server', 'client', 'data/build']
const FEATURES = ['find', 'refer', 'plan', 'upkeep', 'about']
const PURE_PACKAGES = new Set(['zod', '@turf/turf', 'temporal-polyfill', 'rrule-temporal', 'minisearch', 'highs', 'clipper2-ts', 'geojson'])

const filesIn = (room: string): string[] =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(room, name))

function importsOf(file: string, text = readFileSync(file, 'utf8')): Import[] {
  return [...text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?'([^'\n]+)'|import\('([^'\n]+)'\)/gm)].map(
    (found) => {
      const named = found[2] ?? found[3] ?? ''
      return { from: file, to: named.startsWith('.') ? normalize(join(dirname(file), named)) : named, typeOnly: found[1] !== undefined }
    },
  )
}

/** What is wrong with an import, in a sentence; null where it is fine. */
function fault({ from, to, typeOnly }: Import): string | null {
  const room = ROOMS.find((name) => from.startsWith(`${name}/`))
  const target = ROOMS.find((name) => to.startsWith(`${name}/`))
  const says = (why: string) => `${from} imports ${to}: ${why}`
  if (room === 'core') {
    if (target !== undefined && target !== 'core') return says('core imports nothing but core')
    if (target === undefined && !to.startsWith('core') && !PURE_PACKAGES.has(to)) return says('core imports only pure libraries')
  }
  if (room === 'server' && target === 'client' && !typeOnly && !to.endsWith('client/entry.server.tsx'))
    return says('the server takes only entry.server.tsx from the client')
  if (room === 'client' && (target === 'server' || target === 'data/build')) return says('the client never imports the server or the build')
  if (room === 'data/build' && (target === 'server' || target === 'client')) return says('the build imports only core')
  const feature = FEATURES.find((name) => from.startsWith(`client/${name}/`))
  const other = FEATURES.find((name) => to.startsWith(`client/${name}/`))
  if (feature !== undefined && other !== undefined && feature !== other) return says('features never import one another')
  if (from.startsWith('client/ui/') && other !== undefined) return says('ui knows no feature')
  return null
}

const dotted = (path: string): string => (path.startsWith('.') ? path : `./${path}`)

const all = ROOMS.flatMap(filesIn).flatMap((file) => importsOf(file))

describe('imports point one way', () => {
  it('sees the imports at all', () => {
    expect(all.length).toBeGreaterThan(100)
    expect(all.some(({ from, to }) => from === 'core/seek/search.ts' && to === 'core/place/geo.ts')).toBe(true)
  })

  it('finds no import that breaks the rules', () => {
    expect(all.map(fault).filter((problem) => problem !== null)).toEqual([])
  })

  it('would see a wrong one', () => {
    const wrong = [
      ...importsOf('core/x.ts', "import { readFileSync } from 'node:fs'\n"),
      ...importsOf('core/x.ts', "import { createApp } from '../server/app.ts'\n"),
      ...importsOf('client/find/x.tsx', "import {\n  PlanPage,\n} from '../plan/PlanPage.tsx'\n"),
      ...importsOf('server/x.ts', "import { App } from '../client/App.tsx'\n"),
    ]
    expect(wrong.map(fault).filter((problem) => problem !== null)).toHaveLength(4)
  })

  it('keeps each map library in one file', () => {
    for (const library of ['react-leaflet', 'maplibre-gl'])
      expect(
        [...new Set(all.filter(({ to, typeOnly }) => to === library && !typeOnly).map(({ from }) => relative('.', from)))],
        library,
      ).toHaveLength(1)
  })

  it('never puts HTML strings into the page', () => {
    const banned = /dangerouslySetInnerHTML|\.innerHTML\s*=|\.setHTML\(|bindPopup\(|bindTooltip\(|outerHTML\s*=/
    expect(filesIn('client').filter((file) => banned.test(readFileSync(file, 'utf8')))).toEqual([])
  })

  it('keeps the schema library out of what a resident loads first', () => {
    const seen = new Set<string>()
    const visit = (file: string): void => {
      if (seen.has(file)) return
      seen.add(file)
      for (const { to, typeOnly } of importsOf(file)) {
        const lazily = readFileSync(file, 'utf8').includes(`import('${dotted(relative(dirname(file), to))}`)
        if (!typeOnly && !lazily && /\.tsx?$/.test(to)) visit(to)
      }
    }
    visit('client/main.tsx')
    const heavy = [...seen].filter((file) =>
      importsOf(file).some(
        ({ to, typeOnly }) => !typeOnly && ['zod', '@turf/turf', 'leaflet', 'react-leaflet', 'maplibre-gl', 'minisearch'].includes(to),
      ),
    )
    expect(seen.size).toBeGreaterThan(10)
    expect(heavy).toEqual([])
  })
})
