import { DAY_MS } from '../../core/days/londonTime.ts'
import { weekAt } from '../../core/report/week.ts'
import { runReports } from '../../scripts/reports/runReports.ts'
import { addressIn, burst, LISTINGS, publishedBy, START, startAt, type Attacked, type Post } from './closingAttack.ts'

/** Posts that say "full". */
export interface FullAttack {
  name: string
  posts: readonly Post[]
}

/** Networks of people who were there, none of which attacks. */
const HONEST = 2000

/** The last two listings, each told full by two people on the day before. */
const TRUE_NOTES: readonly Post[] = LISTINGS.slice(-2).flatMap(({ id: service }, index) =>
  [0, 1].map((one) => ({ service, address: addressIn(HONEST + 2 * index + one), at: START - DAY_MS })),
)

const oneNetwork = (listings: number, each: number): Post[] =>
  LISTINGS.slice(0, listings).flatMap(({ id: service }) =>
    Array.from({ length: each }, () => ({ service, address: addressIn(1), at: START })),
  )

/** So many listings a day, another each time, two networks for each. */
const patient = (aDay: number): Post[] =>
  LISTINGS.slice(0, 30 * aDay).flatMap(({ id: service }, index) =>
    [0, 1].map((one) => ({ service, address: addressIn(2 * index + one), at: START + Math.floor(index / aDay) * DAY_MS })),
  )

export const FULL_ATTACKS: readonly FullAttack[] = [
  { name: 'full: one network, 50 listings', posts: oneNetwork(50, 1) },
  { name: 'full: one network, 25 listings twice', posts: oneNetwork(25, 2) },
  { name: 'full: burst from 6 networks', posts: burst(6) },
  { name: 'full: burst from 60 networks', posts: burst(60) },
  { name: 'full: burst from 60 networks, after two true notes', posts: [...TRUE_NOTES, ...burst(60).slice(0, 400)] },
  { name: 'full: one listing a day for 30 days, by one who knows the rule', posts: patient(1) },
  { name: 'full: five listings a day for 30 days', posts: patient(5) },
]

export interface FullOutcome {
  attack: string
  posts: number
  networks: number
  listings: number
  /** Listings with the note at the end of any day: the most, and on the last. */
  most: number
  last: number
  /** Of the true notes, if any came before. */
  trueNotes: number
  /** Listings that say anything else than before. */
  otherwiseChanged: number
  /** After one command. */
  resolved: number
}

/** Runs an attack over HTTP against a server on the published listings of the West Midlands, then one command beside it. */
export async function runFullAttack({ name, posts }: FullAttack): Promise<FullOutcome> {
  let now = START - DAY_MS
  const server = await startAt(() => now)
  const before = await sayings(server)
  let notes: string[] = []
  let most = 0
  for (const [index, { service, address, at }] of posts.entries()) {
    now = at
    const answer = await server.app.request('/api/reports', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
      body: JSON.stringify({ service, what: 'full', week: weekAt(at) }),
    })
    if (answer.status !== 201) throw new Error(`a post was answered ${answer.status}`)
    const next = posts[index + 1]?.at ?? Infinity
    if (Math.floor(next / DAY_MS) === Math.floor(at / DAY_MS)) continue
    notes = await notesOn(server)
    most = Math.max(most, notes.length)
  }
  const after = await sayings(server)
  const env = { STORE_DIR: server.storeDir, DATA_DIR: server.dataDir }
  const command = ['--resolve', 'all', '--what', 'full', '--place', 'west-midlands']
  await runReports(command, { env, now, newId: () => crypto.randomUUID(), warn: (text) => Promise.reject(new Error(text)) })
  const trueOnes = new Set(posts.filter(({ at }) => at < START).map(({ service }) => service))
  return {
    attack: name,
    posts: posts.length,
    networks: new Set(posts.map(({ address }) => address)).size,
    listings: new Set(posts.map(({ service }) => service)).size,
    most,
    last: notes.length,
    trueNotes: notes.filter((id) => trueOnes.has(id)).length,
    otherwiseChanged: after.filter((said, index) => said !== before[index]).length,
    resolved: (await notesOn(server)).length,
  }
}

const notesOn = async (server: Attacked): Promise<string[]> =>
  (await publishedBy(server)).filter(({ properties }) => properties?.toldFull !== undefined).map(({ id }) => String(id))

/** What each listing says beside the note, in the order of the file. */
const sayings = async (server: Attacked): Promise<string[]> =>
  (await publishedBy(server)).map((feature) => JSON.stringify({ ...feature, properties: { ...feature.properties, toldFull: undefined } }))
