import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'

/** Prints the packages that are loaded with what the server starts from, before anybody asked for anything. */
const LIST = `
import { registerHooks } from 'node:module'
const loaded = new Set()
registerHooks({ load(url, context, next) {
  const [, name] = /.*\\/node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(url) ?? []
  if (name) loaded.add(name)
  return next(url, context)
} })
for (const file of ['app', 'openDeps', 'log', 'http/listen', 'lists/sheets/watchSheets']) await import(process.cwd() + '/server/' + file + '.ts')
process.stdout.write([...loaded].join())
`

/** What a workbook, a proof, a map, a phone number or a browser needs, and no start does. */
const LATER = new Set([
  '@e965/xlsx',
  'highs',
  'maplibre-gl',
  'leaflet',
  'react-leaflet',
  'react',
  'react-dom',
  '@tanstack/react-query',
  'proj4',
  'libphonenumber-js',
  'opening_hours',
  'vite',
])

it('starts the server without what no request may ever need', () => {
  const loaded = execFileSync(process.execPath, ['--input-type=module', '-e', LIST], { encoding: 'utf8' }).split(',')
  expect(loaded).toEqual(expect.arrayContaining(['hono', 'zod', 'pino']))
  expect(loaded.filter((name) => LATER.has(name))).toEqual([])
})
