import type { ListingsAnswer } from '../../../core/api/feature.ts'
import type { Sent } from '../../../core/api/sent.ts'
import { reportsCell } from '../../../core/lists/table/reportsCell.ts'
import { writeTable } from '../../../core/lists/table/writeTable.ts'
import type { Service } from '../../../core/listing/service.ts'
import { compact } from '../../../core/listing/wire.ts'
import { readConfig } from '../../../server/config.ts'
import { StartError } from '../../../server/startError.ts'
import { isWithheldBy, readDoNotList } from '../../../server/store/places/doNotList.ts'
import type { KeptList } from '../../../server/store/places/keptList.ts'
import { readKeptList, readStoredPlace } from '../../../server/store/places/readStoredPlaces.ts'
import { authoritiesOfPlace } from '../authoritiesOfPlace.ts'
import { listId } from './importOptions.ts'
import { openReportsOf } from './openReportsOf.ts'
import type { Said, Surroundings } from '../surroundings.ts'
import { typedOptions } from '../typed/typedOptions.ts'

const USAGE = 'npm run export -- PLACE --list NAME --as csv|geojson > FILE'

/** A list as it is kept, on standard output; as CSV with the reports about its rows; without what must not be listed. @throws StartError naming the option and the remedy */
export async function runExport(args: readonly string[], { env, progress }: Surroundings): Promise<Said> {
  const { words, given } = typedOptions(args, ['list', 'as'], [], USAGE)
  const [place, another] = words
  const [name, as = 'csv'] = [given.get('list'), given.get('as')]
  if (place === undefined || another !== undefined) throw new StartError(`Give one place.\n${USAGE}`)
  if (name === undefined) throw new StartError(`--list is missing.\n${USAGE}`)
  const { storeDir, dataDir } = readConfig(env)
  await authoritiesOfPlace(storeDir, dataDir, place)
  const list = await readKeptList(storeDir, place, listId(name))
  if (list === null) {
    const { lists } = await readStoredPlace(storeDir, place)
    throw new StartError(
      `--list ${JSON.stringify(name)} is no list of ${place}. It has ${lists.length === 0 ? 'none yet' : lists.map(({ head }) => head.id).join(', ')}.`,
    )
  }
  const isWithheld = isWithheldBy(await readDoNotList(storeDir, place))
  const shown = { ...list, services: list.services.filter((service) => !isWithheld(service)) }
  if (as === 'geojson') return { text: geojsonText(shown), stopped: null }
  if (as !== 'csv') throw new StartError(`--as ${JSON.stringify(as)} should be csv or geojson.`)
  const reports = await openReportsOf(shown, { storeDir, dataDir, place, progress })
  const cellOf = (service: Service): string =>
    reportsCell(reports.get(service.id) ?? [], !list.quiet.has(service.id) && service.precision !== 'hidden')
  return { text: writeTable(shown.services, cellOf), stopped: null }
}

function geojsonText({ services }: KeptList): string {
  const lines = services.map((service) => JSON.stringify(compact(service) satisfies Sent<typeof ListingsAnswer>['features'][number]))
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`
}
