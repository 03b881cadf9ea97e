import type { Deps } from '../deps.ts'
import type { Endpoint } from '../http/endpoint.ts'
import { authorities } from './authorities.ts'
import { authorityFiles } from './england/authorityFiles.ts'
import { elsewherePages } from './elsewherePages.ts'
import { gaps } from './gaps.ts'
import { live, ready } from './health.ts'
import { oneService } from './oneService.ts'
import { openapi } from './openapi.ts'
import { pages } from './pages.ts'
import { placeFiles } from './placeFiles.ts'
import { placeNames } from './placeNames.ts'
import { places } from './places.ts'
import { postcodes } from './postcodes.ts'
import { programmes } from './programmes.ts'
import { reports } from './reports.ts'
import { searchPlace } from './searchPlace.ts'
import { siting } from './siting.ts'
import { squares } from './squares.ts'
import { staticFiles } from './staticFiles.ts'
import { tile } from './tile.ts'
import { whatIf } from './whatIf.ts'

/** Every route there is, the one that describes them all last. */
export function allEndpoints(deps: Deps): Endpoint[] {
  const endpoints = [
    live(),
    ready(deps),
    places(deps),
    ...placeFiles(deps),
    searchPlace(deps),
    gaps(deps),
    whatIf(deps),
    siting(deps),
    oneService(deps),
    postcodes(deps),
    ...placeNames(deps),
    authorities(deps),
    squares(deps),
    ...authorityFiles(deps),
    programmes(deps),
    tile(deps),
    ...reports(deps),
    ...pages(deps),
    ...elsewherePages(deps),
    ...staticFiles(deps),
  ]
  return [...endpoints, openapi(endpoints)]
}
