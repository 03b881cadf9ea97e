import { NoParams } from '../../core/api/params.ts'
import { FINEST_STREETS } from '../../core/place/england/streetsAround.ts'
import { get, type Endpoint } from '../http/endpoint.ts'
import type { Deps } from '../deps.ts'
import { networkLimit } from '../http/networkLimit.ts'
import { ProblemError } from '../http/problem.ts'
import { tooOften } from '../http/refusals/tooOften.ts'
import { readTileAddress } from '../tiles/tileAddress.ts'
import { streetsIn } from '../tiles/streetsIn.ts'

/** A screen holds thirty: forty moves of the map a minute, by all of a network. */
const MOST_A_MINUTE = 1200

const doc = {
  summary: 'A square of the street map, through this server: no visitor’s browser talks to the tile server. © OpenStreetMap contributors',
  params: { z: `Zoom, 0 to ${FINEST_STREETS}`, x: 'Column, 0 to 2^z − 1', y: 'Row, 0 to 2^z − 1' },
  query: NoParams,
  answers: { 'image/png': null },
  problems: {
    400: 'No such square',
    404: 'Streets are turned off, or there is no such tile',
    429: `Over ${MOST_A_MINUTE} a minute from one network; Retry-After says how long to wait`,
    503: 'The tile server is away',
  },
}

/** Beyond this zoom only squares of our places and of England are fetched: we are no proxy to the whole world. */
const WHOLE_WORLD_ZOOM = 8

export const tile = (deps: Deps): Endpoint => ({
  ...answered(deps),
  limit: networkLimit(deps, { windowMs: 60_000, most: MOST_A_MINUTE })(
    tooOften('Many squares of the street map were asked for from your network this minute. The outlines and the list work without them.'),
  ),
})

function answered({ tiles, packs }: Deps): Endpoint {
  const hasStreets = streetsIn(packs)
  return get('/tiles/:z/:x/:y', doc, async (c) => {
    const address = readTileAddress(c.req.param('z') ?? '', c.req.param('x') ?? '', c.req.param('y') ?? '')
    if (address === null)
      throw new ProblemError(400, `There is no such tile. Zoom goes from 0 to ${FINEST_STREETS}, column and row from 0 to 2^zoom − 1.`)
    if (tiles === null) throw new ProblemError(404, 'Streets are turned off here. The outlines and the list work without them.')
    if (address.z > WHOLE_WORLD_ZOOM && !hasStreets(address))
      throw new ProblemError(404, 'This square lies outside England and the places we hold.')
    const answer = await tiles.get(address)
    if (answer.kind === 'none') throw new ProblemError(404, 'The street map has no such tile.')
    if (answer.kind === 'away')
      throw new ProblemError(503, 'The street map is away. The outlines and the list work without it; try again in a minute.', {
        headers: { 'Retry-After': '60' },
      })
    return new Response(answer.png, { headers: { 'Content-Type': 'image/png', 'Cache-Control': 'public, max-age=604800' } })
  })
}
