import { cp, mkdtemp, writeFile } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FeatureCollection } from 'geojson'
import type { PlacesAnswer } from '../../core/api/places.ts'
import { DAY_MS } from '../../core/days/londonTime.ts'
import { readServices } from '../../core/listing/dataset.ts'
import type { Service } from '../../core/listing/service.ts'
import { runReports } from '../../scripts/reports/runReports.ts'
import { addressBehind } from '../../server/http/addressBehind.ts'
import { openReports } from '../../server/reports/openReports.ts'
import { showClosed } from '../../server/reports/receiveReport.ts'
import { openStore } from '../../server/store/openStore.ts'
import { writeDigests } from '../../data/build/writeDigests.ts'
import { heldFigures } from '../core/place/england/heldFigures.ts'
import { littleData, writeData } from '../server/packs.ts'
import { logTo, startOn, type Started } from '../server/server.ts'

const PACK = join(import.meta.dirname, '../../data/west-midlands')

/** The listings that are attacked, in the order of their file. */
export const LISTINGS: readonly Service[] = readServices(JSON.parse(readFileSync(join(PACK, 'services.geojson'), 'utf8'))).services

/** One anonymous post. */
export interface Post {
  service: string
  /** Of a network that is made up. */
  address: string
  /** ms since 1970 UTC */
  at: number
}

export interface Attack {
  name: string
  posts: readonly Post[]
  /** What the person on duty types afterwards: one command. */
  remedy: readonly string[]
}

/** Saturday 28 November 2026, 10 am in London. */
export const START = Date.UTC(2026, 10, 28, 10)

/** The n-th network, a /24 of its own. */
export const addressIn = (network: number): string => `10.${Math.floor(network / 250)}.${network % 250}.7`

/** Six networks may send 600 reports an hour; this many listings take 536. */
const MOST_AT_ONCE = 268

/** Two posts on each listing within 4.5 s, from so many networks in turn. */
export function burst(networks: number): Post[] {
  const services = LISTINGS.slice(0, MOST_AT_ONCE).flatMap(({ id }) => [id, id])
  return services.map((service, index) => ({
    service,
    address: addressIn(index % networks),
    at: START + Math.floor((index * 4500) / services.length),
  }))
}

/** Two posts a day on another listing each day, each from a network of its own, for 30 days. */
function patient(of: readonly Service[]): Post[] {
  return of
    .slice(0, 30)
    .flatMap(({ id: service }, day) =>
      [0, 1].map((half) => ({ service, address: addressIn(2 * day + half), at: START + day * DAY_MS + (half * DAY_MS) / 2 })),
    )
}

/** Food banks, one of each organisation: whoever knows the rule goes round its limits on organisations. */
const ONE_EACH = [...new Map(LISTINGS.filter(isFoodBank).map((service) => [service.organisation.name, service])).values()]
function isFoodBank({ types, edge }: Service): boolean {
  return types.includes('food-bank') && !edge
}

const BURST = ['--resolve', 'all', '--burst', '1', '--as', 'not-closed']
const SLOW = ['--resolve', 'all', '--place', 'west-midlands', '--since', '2026-11-28T10:00Z', '--as', 'not-closed']

export const ATTACKS: readonly Attack[] = [
  { name: 'burst from 6 networks', posts: burst(6), remedy: BURST },
  { name: 'burst from 60 networks', posts: burst(60), remedy: BURST },
  { name: 'two posts a day for 30 days', posts: patient(LISTINGS), remedy: SLOW },
  { name: 'two posts a day for 30 days, by one who knows the rule', posts: patient(ONE_EACH), remedy: SLOW },
]

/** How many listings of the map say what. */
interface OnMap {
  shown: number
  held: number
}

export interface Outcome {
  attack: string
  posts: number
  networks: number
  listings: number
  after: OnMap
  /** After the one command, and after taking that back. */
  resolved: OnMap
  undone: OnMap
  command: string
}

/** Runs an attack over HTTP against a server on the published listings of the West Midlands, then the remedy beside it. */
export async function runAttack({ name, posts, remedy }: Attack): Promise<Outcome> {
  let now = START
  const server = await startAt(() => now)
  for (const { service, address, at } of posts) {
    now = at
    const answer = await server.app.request('/api/reports', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
      body: JSON.stringify({ service, what: 'closed', note: null }),
    })
    if (answer.status !== 201) throw new Error(`a post was answered ${answer.status}`)
  }
  now += 60_000
  const after = await onMap(server)
  const command = async (args: readonly string[]): Promise<OnMap> => {
    const env = { STORE_DIR: server.storeDir, DATA_DIR: server.dataDir }
    await runReports(args, { env, now, newId: () => crypto.randomUUID(), warn: (text) => Promise.reject(new Error(text)) })
    now += 60_000
    return onMap(server)
  }
  return {
    attack: name,
    posts: posts.length,
    networks: new Set(posts.map(({ address }) => address)).size,
    listings: new Set(posts.map(({ service }) => service)).size,
    after,
    resolved: await command(remedy),
    undone: await command(['--undo']),
    command: `npm run -s reports -- ${remedy.join(' ')}`,
  }
}

export interface Attacked extends Started {
  storeDir: string
  dataDir: string
}

/** No attack is on a map, and to read the outlines of 1,719 areas is a third of a start: those of a little place stand in. */
const OUTLINES = ['areas.geojson', 'boundaries.geojson'] as const

/** A server on this one place. @param now its clock */
export async function startAt(now: () => number): Promise<Attacked> {
  const little = littleData()
  const dataDir = await writeData(Object.fromEntries(Object.entries(little).filter(([path]) => !/^(?:little-marsh|england)\//.test(path))))
  await cp(PACK, join(dataDir, 'west-midlands'), { recursive: true })
  for (const name of OUTLINES) await writeFile(join(dataDir, 'west-midlands', name), JSON.stringify(little[`little-marsh/${name}`]))
  await writeFile(join(dataDir, 'west-midlands', 'areas.figures.json'), JSON.stringify(heldFigures('west-midlands')))
  writeDigests(dataDir)
  const storeDir = await mkdtemp(join(tmpdir(), 'together-map-'))
  const newId = (): string => crypto.randomUUID()
  const reports = await openReports(await openStore(storeDir, newId), { log: logTo([]), newId, now })
  const server = await startOn(dataDir, { reports, newId, now, addressOf: (c) => addressBehind(1, c.req.header('x-forwarded-for'), '') })
  return { ...server, storeDir, dataDir }
}

/** How many listings of the published file say what. */
async function onMap(server: Attacked): Promise<OnMap> {
  const features = await publishedBy(server)
  return {
    shown: features.filter(({ properties }) => properties?.closedReports === 2).length,
    held: features.filter(({ properties }) => properties?.closedHeldSince !== undefined).length,
  }
}

/** The listings of the published file once the server has looked again, as it does each minute. */
export async function publishedBy({ app, deps }: Attacked): Promise<FeatureCollection['features']> {
  await deps.reports.refresh()
  await showClosed(deps)
  const { places } = (await (await app.request('/api/places')).json()) as PlacesAnswer
  return ((await (await app.request(places[0]!.files.services)).json()) as FeatureCollection).features
}
