import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { apiQuestions, pageQuestions, type Asked, type Held } from './asked.ts'

/**
 * Whether the product answers as it did: takes every path of the API with a spread of questions, and the HTML of its pages, into a
 * folder, one file an answer; or tells two such folders apart.
 *
 *     node test/behaviour/record.ts --to before [--tree another/checkout]     after `npm run build` there
 *     node test/behaviour/record.ts --compare before,after
 *
 * The clock stands and ids count, so what differs is the product's doing. Names of built files lose their hash.
 */
const { values } = parseArgs({ options: { to: { type: 'string' }, tree: { type: 'string', default: '.' }, compare: { type: 'string' } } })

async function record(folder: string, tree: string): Promise<void> {
  const { url, stop } = await serve(tree)
  try {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    const held = await heldAt(url)
    const asked = [...apiQuestions(held), ...pageQuestions(held)]
    for (const [n, one] of asked.entries()) writeFileSync(join(folder, nameOf(n, one)), await answerTo(url, one))
    process.stdout.write(
      `${JSON.stringify({ recorded: asked.length, pages: asked.filter(({ path }) => !path.startsWith('/api')).length, folder })}\n`,
    )
  } finally {
    stop()
  }
}

const nameOf = (n: number, { path }: Asked): string => `${String(n).padStart(4, '0')} ${path.replaceAll(/[^\w=&,.-]+/g, '_').slice(0, 120)}`

async function answerTo(url: string, { path, json, form, headers, method }: Asked): Promise<string> {
  const body = json === undefined ? (form === undefined ? null : new URLSearchParams(form)) : JSON.stringify(json)
  const answer = await fetch(url + path, {
    method: method ?? (body === null ? 'GET' : 'POST'),
    redirect: 'manual',
    body,
    headers: { ...(json === undefined ? {} : { 'Content-Type': 'application/json' }), 'Accept-Encoding': 'identity', ...headers },
  })
  const heads = [...answer.headers].filter(
    ([name]) => !['date', 'connection', 'keep-alive', 'content-length', 'transfer-encoding'].includes(name),
  )
  const text = await answer.text()
  const asked = `${method ?? ''} ${path} ${JSON.stringify(json ?? form ?? null)}`
  return [asked, answer.status, ...heads.map(([name, value]) => `${name}: ${value}`), '', withoutHashes(text)].join('\n')
}

const withoutHashes = (text: string): string => text.replaceAll(/(\/assets\/[\w.]+?)-[\w-]{8}\.(js|css|svg|mjs)/g, '$1.$2')

async function heldAt(url: string): Promise<Held[]> {
  const get = async <T>(path: string): Promise<T> => (await (await fetch(url + path)).json()) as T
  interface Feature {
    id: string
    properties: { types: string[]; postcode?: string; name: string }
  }
  const { places } = await get<{ places: (Pick<Held, 'bbox' | 'files'> & { id: string; counts: { services: number } })[] }>('/api/places')
  const listing = places.filter(({ counts }) => counts.services > 0)
  return Promise.all(
    listing.map(async ({ id, bbox, files }) => {
      const { features } = await get<{ features: Feature[] }>(`/api/places/${id}/services`)
      const step = Math.max(1, Math.floor(features.length / 12))
      const outwards = [...new Set(features.map(({ properties }) => properties.postcode?.split(' ')[0] ?? ''))].filter((one) => one !== '')
      const names = await Promise.all(
        ['ma', 'st', 'be', 'co', 'hi'].map((q) => get<{ places: { name: string }[] }>(`/api/search/places?q=${q}`)),
      )
      return {
        place: id,
        bbox,
        files,
        ids: features.filter((_, n) => n % step === 0).map((one) => one.id),
        foodBanks: features.filter(({ properties }) => properties.types.includes('food-bank')).map((one) => one.id),
        outwards: outwards.slice(0, 8),
        names: [...new Set(names.flatMap((one) => one.places.slice(0, 3).map(({ name }) => name)))],
      }
    }),
  )
}

async function serve(tree: string): Promise<{ url: string; stop: () => void }> {
  const store = mkdtempSync(join(tmpdir(), 'together-map-recorded-'))
  const server = spawn(process.execPath, ['--import', join(import.meta.dirname, 'fixedChance.ts'), 'server/index.ts'], {
    cwd: resolve(tree),
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', HOST: '127.0.0.1', TILE_UPSTREAM: '', STORE_DIR: store, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await new Promise<string>((found, failed) => {
    server.stdout.on('data', (chunk) => {
      const at = /listens at (\S+)/.exec(String(chunk))?.[1]
      if (at !== undefined) found(at)
    })
    server.once('exit', () => failed(new Error('the server stopped at its start')))
  })
  const stop = (): void => {
    server.kill()
    rmSync(store, { recursive: true, force: true })
  }
  return { url, stop }
}

function compare(folders: string): void {
  const [before = '', after = ''] = folders.split(',')
  const [was, is] = [readdirSync(before), readdirSync(after)]
  const differing = [...new Set([...was, ...is])].toSorted().filter((name) => {
    const both = was.includes(name) && is.includes(name)
    return !both || !readFileSync(join(before, name)).equals(readFileSync(join(after, name)))
  })
  for (const name of differing) process.stdout.write(`differs: ${name}\n`)
  process.stdout.write(`${JSON.stringify({ compared: is.length, differing: differing.length })}\n`)
  if (differing.length > 0) process.exitCode = 1
}

if (values.compare !== undefined) compare(values.compare)
else if (values.to === undefined) throw new Error('say --to FOLDER, or --compare BEFORE,AFTER')
else await record(values.to, values.tree)
