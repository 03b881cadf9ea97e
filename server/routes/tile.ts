import { NoParams } from '../../core/api/params.ts'
import { get } from '../http/endpoint.ts'
import type { Deps } from '../deps.ts'
import { ProblemError } from '../http/problem.ts'
import { MAX_ZOOM, meets, readTileAddress } from '../tiles/tileAddress.ts'

const doc = {
  summary: 'A square of the street map, through this server: no visitor’s browser talks to the tile server. © OpenStreetMap contributors',
  params: { z: `Zoom, 0 to ${MAX_ZOOM}`, x: 'Column, 0 to 2^z − 1', y: 'Row, 0 to 2^z − 1' },
  query: NoParams,
  answers: { 'image/png': null },
  problems: { 400: 'No such square', 404: 'Streets are turned off, or there is no such tile', 503: 'The tile server is away' },
}

/** Degrees around a place that its map may show. */
const AROUND = 0.3

/** Beyond this zoom only squares that meet one of our places are fetched: we are no proxy to the whole world. */
const WHOLE_WORLD_ZOOM = 8

export const tile = ({ tiles, packs }: Deps) =>
  get('/tiles/:z/:x/:y', doc, async (c) => {
    const address = readTileAddress(c.req.param('z') ?? '', c.req.param('x') ?? '', c.req.param('y') ?? '')
    if (address === null)
      throw new ProblemError(400, `There is no such tile. Zoom goes from 0 to ${MAX_ZOOM}, column and row from 0 to 2^zoom − 1.`)
    if (tiles === null) throw new ProblemError(404, 'Streets are turned off here. The outlines and the list work without them.')
    if (address.z > WHOLE_WORLD_ZOOM && !packs.all.some(({ file }) => file.outlines && meets(address, file.bbox, AROUND)))
      throw new ProblemError(404, 'This square lies outside the places we hold.')
    const answer = await tiles.get(address)
    if (answer.kind === 'none') throw new ProblemError(404, 'The street map has no such tile.')
    if (answer.kind === 'away')
      throw new ProblemError(503, 'The street map is away. The outlines and the list work without it; try again in a minute.', {
        headers: { 'Retry-After': '60' },
      })
    return new Response(answer.png, { headers: { 'Content-Type': 'image/png', 'Cache-Control': 'public, max-age=604800' } })
  })
