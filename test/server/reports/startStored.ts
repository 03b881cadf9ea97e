import { join } from 'node:path'
import { compact } from '../../../core/listing/wire.ts'
import type { Deps } from '../../../server/deps.ts'
import { addressBehind } from '../../../server/http/addressBehind.ts'
import { openReports } from '../../../server/reports/openReports.ts'
import { openStore } from '../../../server/store/openStore.ts'
import { writeDurably } from '../../../server/store/writeDurably.ts'
import { littleData, NOW, SERVICES, writeData } from '../packs.ts'
import { logTo, startOn } from '../server.ts'

const addressOf: Deps['addressOf'] = (c) => addressBehind(1, c.req.header('x-forwarded-for'), '192.0.2.1')

/** The small place with another food bank 556 m (0.005°) from the first, so that neither is the only one near. */
function withSecondBank() {
  const data = littleData()
  const place = data['little-marsh/sources.json'] as { counts: object }
  data['little-marsh/sources.json'] = { ...place, counts: { ...place.counts, services: 4 } }
  const second = { ...SERVICES[0]!, id: SECOND_BANK, name: 'Marsh Second Food Bank', at: [0, 52.005] as [number, number] }
  data['little-marsh/services.geojson'] = { type: 'FeatureCollection', features: [...SERVICES, second].map(compact) }
  return data
}
const SECOND_BANK = '5b7f1c9e-0a3d-5e6f-8a1b-000000000005'

/** A server whose store lies in a folder that the test knows. */
export async function startStored(write = writeDurably, now = () => NOW, data = withSecondBank()) {
  const dir = await writeData(data)
  const lines: string[] = []
  const log = logTo(lines)
  const open = async () =>
    openReports(await openStore(join(dir, 'store'), () => crypto.randomUUID()), { log, newId: () => crypto.randomUUID(), now }, write)
  const server = await startOn(dir, { reports: await open(), newId: () => crypto.randomUUID(), addressOf, now, log })
  return { server, dir, store: join(dir, 'store'), lines, open }
}
