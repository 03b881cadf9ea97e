import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { PLACE_FILES } from '../../core/place/digests.ts'
import type { PlacesAnswer } from '../../core/api/places.ts'
import type { Source } from '../../core/place/place.ts'
import { nearby } from '../../core/seek/nearby.ts'
import type { Service } from '../../core/listing/service.ts'
import { compact, type ServiceFeature } from '../../core/listing/wire.ts'
import { closingGround, type ClosingGround } from '../../core/report/closingGround.ts'
import { checkDigests } from './checkDigests.ts'
import { coalesced } from './coalesced.ts'
import type { Log } from '../log.ts'
import { StartError } from '../startError.ts'
import { jsonAsset, type Asset } from '../http/asset.ts'
import { openEngland, type England } from '../england/openEngland.ts'
import type { Pack } from './assemblePack.ts'
import { openPack } from './openPack.ts'
import { withReports, type Reported } from './showClosed.ts'

/** A listing, as the domain knows it and as it is sent, and the pack it stands in. */
interface Held {
  service: Service
  feature: ServiceFeature
  pack: Pack
}

/** What follows from reports now, for the listings there are. */
type ReportedOf = (ground: ClosingGround) => Reported

/** What is read here changes only as a whole, when reports change what a listing says: ask anew for each answer. */
export interface Packs {
  /** The ground of all England, which a place that is set up stands on; null where the data has none. */
  readonly england: England | null
  /** Places with listings by name, then the national figures. */
  readonly all: readonly Pack[]
  get: (id: string) => Pack | undefined
  /** A listing by its id; in two packs, the one it stands in, not the one it stands at the edge of. */
  service: (id: string) => Held | undefined
  /** `GET /api/places`. */
  readonly list: Asset
  /** All listings, as the limits of closing by reports count them. */
  readonly ground: ClosingGround
  /**
   * Takes what operators added for what there is: new packs are made beside those that answer, and take their place all at once, with
   * what is reported closed or full. Never rejects, as `showClosed`.
   */
  reload: () => Promise<void>
  /**
   * Makes the packs agree with what is reported closed or full when its turn comes; one at a time, nothing where nothing changed. Settles once
   * they agree. Never rejects: a failure is logged, once, and the packs stay as they were.
   */
  showClosed: (reportedOf: ReportedOf) => Promise<void>
  /** Settles once all that was asked of `showClosed` is done. */
  settled: () => Promise<void>
}

/** Gives all packs: those of DATA_DIR as they are, or anew with what was added. */
type LaidOver = (base: readonly Pack[], england: England | null) => () => Promise<readonly Pack[]>

const nothingOver: LaidOver = (base) => () => Promise.resolve(base)

/** The packs and all that is made from them. */
interface Shelf {
  all: readonly Pack[]
  byId: ReadonlyMap<string, Pack>
  services: ReadonlyMap<string, Held>
  list: Asset
  ground: ClosingGround
}

/**
 * Opens every place pack under `dataDir`, all at once, and lays over them what operators added.
 *
 * @param over asked once with the packs, and then whenever what is laid over them may have changed; by default nothing is
 * @throws StartError naming the folder or file that cannot be read or was changed, or when there is no place at all
 */
export async function openPacks(dataDir: string, log: Log, over: LaidOver = nothingOver): Promise<Packs> {
  const folders = await placeFolders(dataDir)
  if (folders.length === 0)
    throw new StartError(`${dataDir} holds no place. Set DATA_DIR to the folder of the packs, or make them with: npm run data.`)
  await checkDigests(dataDir, folders)
  const england = await openEngland(dataDir)
  const base = await Promise.all(folders.map((folder) => openPack(folder, england, log)))
  const lay = over(base, england)
  let shelf = shelfOf((await lay()).toSorted(byKindThenName))
  // Runs of `reload` that were asked for, and those that are done.
  let [asked, done] = [0, 0]
  let reported: ReportedOf = () => ({ shown: new Map(), held: new Map(), full: new Map() })
  const remake = coalesced(
    async () => {
      const [upTo, before] = [asked, shelf]
      const reload = upTo > done
      const laid = reload ? (await lay()).toSorted(byKindThenName) : before.all
      const ground = reload ? groundOf(laid) : before.ground
      const found = reported(ground)
      const made = laid.map((pack) => withReports(pack, found))
      if (reload || made.some((pack, index) => pack !== before.all[index])) shelf = shelfOf(made, ground)
      done = upTo
    },
    (error) => log.error({ stack: (error as Error).stack }, 'the listings could not be made again'),
  )
  return {
    england,
    get all() {
      return shelf.all
    },
    get list() {
      return shelf.list
    },
    get ground() {
      return shelf.ground
    },
    reload: () => {
      asked++
      return remake.run()
    },
    get: (id) => shelf.byId.get(id),
    service: (id) => shelf.services.get(id),
    showClosed: (reportedOf) => {
      reported = reportedOf
      return remake.run()
    },
    settled: remake.settled,
  }
}

const groundOf = (packs: readonly Pack[]): ClosingGround => closingGround(packs.map(({ file: { id }, services }) => ({ id, services })))

function shelfOf(all: readonly Pack[], ground = groundOf(all)): Shelf {
  const answer: PlacesAnswer = { places: all.map((pack) => ({ ...pack.summary, sources: pack.file.sources })) }
  return {
    all,
    byId: new Map(all.map((pack) => [pack.file.id, pack])),
    services: servicesById(all),
    list: jsonAsset(answer, 9),
    ground,
  }
}

/** What the page of a listing speaks of beside it, as it is sent. */
export const nearFeatures = (service: Service, pack: Pack): ServiceFeature[] => nearby(service, pack.services).map(compact)

/** The sources that a listing cites, in the order of the pack's list. */
export function citedSources(service: Service, pack: Pack): Source[] {
  const cited = new Set(service.sources.map(({ source }) => source))
  for (const confirmation of Object.values(service.confirmed)) cited.add(confirmation.source)
  return pack.file.sources.filter((source) => cited.has(source.id))
}

async function placeFolders(dataDir: string): Promise<string[]> {
  const entries = await readdir(dataDir, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    throw new StartError(
      `DATA_DIR ${dataDir} cannot be read (${error.code}). Set it to the folder of the packs, or make them with: npm run data.`,
    )
  })
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => join(dataDir, entry.name))
  const isPlace = await Promise.all(folders.map(async (folder) => (await readdir(folder)).some((name) => PLACE_FILES.has(name))))
  return folders.filter((_, index) => isPlace[index])
}

function servicesById(packs: readonly Pack[]): Map<string, Held> {
  const found = new Map<string, Held>()
  for (const pack of packs)
    pack.services.forEach((service, index) => {
      if (!found.has(service.id) || !service.edge) found.set(service.id, { service, feature: pack.features[index]!, pack })
    })
  return found
}

const byKindThenName = (a: Pack, b: Pack): number =>
  Number(b.file.outlines) - Number(a.file.outlines) || (a.file.name < b.file.name ? -1 : 1)
