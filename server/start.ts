import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { createApp } from './app.ts'
import { readConfig } from './config.ts'
import { listen } from './http/listen.ts'
import { FETCH_MEANS } from './lists/fetch/fetchMeans.ts'
import { fetchSheet } from './lists/sheets/fetchSheet.ts'
import { keepReading } from './lists/sheets/keepReading.ts'
import { takeInThread } from './lists/sheets/takeInThread.ts'
import { watchSheets } from './lists/sheets/watchSheets.ts'
import { createLog } from './log.ts'
import { openDeps } from './openDeps.ts'
import { watchPlaces } from './places/watchPlaces.ts'
import { showClosed } from './reports/receiveReport.ts'

/** How often the store is looked at again: what was resolved meanwhile, what is past its 180 days, whether it can be written to. */
const LOOK_AGAIN_MS = 60_000

/** When what is still worked out for somebody is answered with what there is: ten seconds before `listen` cuts whatever is left. */
const LAST_CALL_MS = 15_000

/** How often is looked whether operators changed a place; it is read at the look after the one that saw it, if it stands still. */
const LOOK_AT_PLACES_MS = 2000

function after(ms: number, ring: () => void): () => void {
  const timer = setTimeout(ring, ms)
  return () => clearTimeout(timer)
}

/**
 * Opens what the server answers from, listens, and stops when it is told to.
 *
 * @throws StartError naming what is in the way and the remedy
 */
export async function start(environment: Readonly<Record<string, string | undefined>>): Promise<void> {
  // Heard from the first moment on: unheard, a reload would end the process, and as the first process of a container nothing would.
  let reload = (): void => {}
  let end = (): void => process.exit()
  process.on('SIGHUP', () => reload())
  process.once('SIGTERM', () => end())
  process.once('SIGINT', () => end())
  let stopping = false
  const config = readConfig(environment)
  const look = await watchPlaces(config.storeDir)
  const lastCall = new AbortController()
  const chance = { now: Date.now, after, newId: randomUUID, stopping: () => stopping, lastCall: lastCall.signal }
  const deps = await openDeps(config, join(import.meta.dirname, '..', 'dist'), createLog(config.logLevel), chance)
  const { url, stop } = await listen(createApp(deps).fetch, config.port, config.host)
  reload = () => void deps.packs.reload()
  const looks = [
    setInterval(() => void deps.reports.refresh().then(() => showClosed(deps)), LOOK_AGAIN_MS),
    setInterval(() => void look().then((isChanged) => (isChanged ? deps.packs.reload() : undefined)), LOOK_AT_PLACES_MS),
  ]
  const { log, now, newId, state } = deps
  const ended = new AbortController()
  const means = { ...FETCH_MEANS, giveUp: ended.signal }
  const desk = { ...config, log, now, newId, state, fetchSheet: (address: string) => fetchSheet(address, means), take: takeInThread }
  const stopReading = keepReading(watchSheets(desk), after)
  end = () => {
    stopping = true
    stopReading()
    ended.abort()
    looks.forEach(clearInterval)
    void stop().then(after(LAST_CALL_MS, () => lastCall.abort()))
  }
  process.stdout.write(`Together Map listens at ${url}\n`)
}
