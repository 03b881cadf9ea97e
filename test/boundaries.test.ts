import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOMS, roomOf } from './rooms.ts'

/** One import: the file it stands in, and what it names (a path inside the project, or a package). */
interface Import {
  from: string
  to: string
  typeOnly: boolean
}

const PARTS = ['core', 'server', 'client', 'data/build']
const PURE_PACKAGES = new Set([
  'zod',
  '@turf/turf',
  'temporal-polyfill',
  'rrule-temporal',
  'minisearch',
  'highs',
  'clipper2-ts',
  'geojson',
  'csv-parse/sync',
  'libphonenumber-js/max',
  'proj4',
  'uuid',
  'saxes',
  '@e965/xlsx',
  'topojson-client',
  'topojson-specification',
])

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
function fault({ from, to }: Import): string | null {
  const [room, target] = [roomOf(from), roomOf(to)]
  const says = (why: string) => `${from} imports ${to}: ${why}`
  if (room === undefined) return says('it stands in no room')
  if (target === undefined) return room.startsWith('core/') && !PURE_PACKAGES.has(to) ? says('core imports only pure libraries') : null
  if (target === room || ROOMS[room]!.includes(target)) return null
  return says(`${room} may not import ${target}`)
}

const dotted = (path: string): string => (path.startsWith('.') ? path : `./${path}`)

const all = PARTS.flatMap(filesIn).flatMap((file) => importsOf(file))

describe('imports point one way', () => {
  it('sees the imports at all', () => {
    expect(all.length).toBeGreaterThan(1000)
    expect(all.some(({ from, to }) => from === 'core/seek/search.ts' && to === 'core/place/geo.ts')).toBe(true)
  })

  it('finds no import that breaks the rules', () => {
    expect(all.map(fault).filter((problem) => problem !== null)).toEqual([])
  })

  it.each(Object.keys(ROOMS))('would see a wrong one in %s, to each room that it may not take', (room) => {
    const others = Object.keys(ROOMS).filter((other) => other !== room && !ROOMS[room]!.includes(other))
    const wrong = others.flatMap((other) => {
      const path = dotted(relative(room, join(other, 'y.ts')))
      return importsOf(`${room}/x.ts`, `import {\n  y,\n} from '${path}'\n`)
    })
    expect(wrong).toHaveLength(others.length)
    expect(wrong.map(fault).filter((problem) => problem === null)).toEqual([])
  })

  it('draws no circle between rooms', () => {
    const open = new Map(Object.entries(ROOMS).filter(([room]) => room !== 'server'))
    while (open.size > 0) {
      const free = [...open].filter(([, others]) => others.every((other) => !open.has(other))).map(([room]) => room)
      expect(free.length, `a circle among ${[...open.keys()].join(', ')}`).toBeGreaterThan(0)
      for (const room of free) open.delete(room)
    }
  })

  it('would see a wrong library in core', () => {
    expect(importsOf('core/days/x.ts', "import { readFileSync } from 'node:fs'\n").map(fault)[0]).toContain('only pure libraries')
  })

  it('knows the rooms there are: no loose file in core, every room holds files', () => {
    expect(filesIn('core').filter((file) => file.split('/').length < 3)).toEqual([])
    for (const room of Object.keys(ROOMS)) expect(filesIn(room), room).not.toEqual([])
  })

  it('keeps every folder of source to what the eye can take in: 20 files', () => {
    const folders = Map.groupBy([...PARTS, 'scripts', 'test'].flatMap(filesIn), dirname)
    expect([...folders].filter(([, files]) => files.length > 20).map(([folder]) => folder)).toEqual([])
  })

  it('keeps each map library in one file', () => {
    for (const library of ['react-leaflet', 'maplibre-gl'])
      expect(
        [...new Set(all.filter(({ to, typeOnly }) => to === library && !typeOnly).map(({ from }) => relative('.', from)))],
        library,
      ).toHaveLength(1)
  })

  it('never puts HTML strings into the page', () => {
    const banned =
      /dangerouslySetInnerHTML|\b(?:inner|outer)HTML\b['"]?\]?\s*\+?=(?!=)|\.setHTML(?:Unsafe)?\(|bindPopup\(|bindTooltip\(|setPopupContent\(|setTooltipContent\(|insertAdjacentHTML|document\.write|createContextualFragment|parseFromString|srcdoc\b/i
    const ways = [
      'a.innerHTML = b',
      "a['innerHTML'] += b",
      'a.outerHTML += b',
      'a.setHTMLUnsafe(b)',
      'new DOMParser().parseFromString(b)',
      '<iframe srcDoc={b}>',
    ]
    expect(ways.filter((way) => !banned.test(way))).toEqual([])
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
