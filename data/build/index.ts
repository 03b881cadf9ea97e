import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bbox, pointToPolygonDistance } from '@turf/turf'
import { readServices } from '../../core/listing/dataset.ts'
import { Schools } from '../../core/place/schools.ts'
import { Water } from '../../core/place/water.ts'
import { outwardsOf, type Outwards } from '../../core/place/england/outwards.ts'
import { toPostcodeColumns } from '../../core/place/postcodeColumns.ts'
import { PlaceFile } from '../../core/place/place.ts'
import type { Position, Service } from '../../core/listing/service.ts'
import { compact } from '../../core/listing/wire.ts'
import { areaOfPostcode } from './ground/areaOfPostcode.ts'
import { centroidsOf, checkCentroids, placeAreas } from './ground/areas.ts'
import { crisisSupportIn } from './readers/crisisSupport.ts'
import { readLsoas } from './ground/figures.ts'
import { readNeeds } from './ground/needs.ts'
import { readEnglandOutlines, readLsoaOutlines } from './ground/outlines.ts'
import { readPlaceNames } from './ground/placeNames.ts'
import { PLACES } from './raw/places.ts'
import { polygonIndex, type Outline } from './ground/polygonIndex.ts'
import { postcodeTables, readCodePoint } from './ground/postcodes.ts'
import { readProgrammes } from './readers/programmes.ts'
import { readSchools, schoolsOf } from './readers/schools.ts'
import { buildReport, printReport } from './report.ts'
import { groundSources, schoolsSource, supplySources, type GroundDigests } from './sources.ts'
import { readSupply, refusedBy, servicesOf } from './merge/supply.ts'
import { waterRound } from './ground/water.ts'
import { writeFeatures, writeJson } from './write.ts'
import { writeEngland } from './writeEngland.ts'
import { writeLibraries } from './writeLibraries.ts'
import { writeDigests } from './writeDigests.ts'

/** Bath and North East Somerset: in no place, but its postcodes lie along the Bristol area's edge. */
const ALSO_OUTLINED = ['E06000022']

const { values } = parseArgs({ options: { raw: { type: 'string', default: '../shared/data' }, out: { type: 'string', default: 'data' } } })
const rawDir = values.raw
const dataDir = values.out
const say = (text: string) => process.stderr.write(`${text}\n`)

say(`Reading figures and outlines from ${rawDir}`)
const { lsoas, digests: lsoaDigests } = readLsoas(rawDir)
const { needs, digests: needDigests } = readNeeds(rawDir, 'england', [...lsoas.keys()])
const authorities = [...PLACES.flatMap((place) => place.authorities), ...ALSO_OUTLINED]
const detailed = authorities.map((authority) => ({ authority, ...readLsoaOutlines(rawDir, authority) }))
const england = readEnglandOutlines(rawDir)
const outlines = new Map<string, Outline>(england.outlines.map((outline) => [outline.properties.code, outline]))
for (const outline of detailed.flatMap((each) => each.outlines)) outlines.set(outline.properties.code, outline)

say('Reading postcodes (about a minute)')
const indexOf = new Map(detailed.map(({ authority, outlines: of }) => [authority, polygonIndex(of)]))
const coarse = polygonIndex(england.outlines)
const codePoint = await readCodePoint(rawDir, (at, authority) => indexOf.get(authority)?.(at) ?? coarse(at))
const centroids = centroidsOf(lsoas.values(), codePoint, outlines)

say('Reading listings')
const supply = readSupply(rawDir, codePoint.postcodes)
const fine = detailed.flatMap((each) => each.outlines)
const detailedIndex = polygonIndex(fine)
const placeOfAuthority = new Map(PLACES.flatMap((place) => place.authorities.map((authority) => [authority, place.id] as const)))
const names = readPlaceNames(
  rawDir,
  (at: Position) => placeOfAuthority.get(lsoas.get(detailedIndex(at) ?? '')?.authority ?? '') ?? null,
  codePoint.postcodes,
)
const tables = postcodeTables(codePoint, areaOfPostcode(lsoas, centroids), (lsoa) => lsoas.get(lsoa)!.authority)
const outwards: Outwards = Object.fromEntries(
  tables.map(({ outward, postcodes, authorities: of }) => [
    outward,
    { postcodes: Object.keys(postcodes).length, authorities: [...new Set(of)].toSorted() },
  ]),
)

const digests: GroundDigests = {
  ...lsoaDigests,
  ...needDigests,
  outlines: { sha256: hashOf(detailed.map(({ raw }) => raw.sha256)), rows: detailed.reduce((sum, each) => sum + each.outlines.length, 0) },
  england: { sha256: england.raw.sha256, rows: england.outlines.length },
  codePoint: { sha256: codePoint.sha256, rows: codePoint.rows },
  names: { sha256: names.raw.sha256, rows: names.rows },
}

const grounds = new Map(PLACES.map((place) => [place.id, placeAreas(place, lsoas, centroids, outlines)]))
const authorityOutlines = new Map(
  [...grounds].map(([id, { boundaries }]) => [
    id,
    boundaries.filter(({ properties }) => properties.kind === 'authority').map((each): Outline => ({ ...each, bbox: bbox(each) })),
  ]),
)
const schoolRows = readSchools(rawDir)
const metresFromArea = (at: Position, lsoa: string): number => pointToPolygonDistance(at, outlines.get(lsoa)!, { units: 'meters' })
const refused = refusedBy(supply.refused, codePoint.postcodes, authorityOutlines)

const outlinesOf = (authority: string): Outline[] => detailed.find((each) => each.authority === authority)!.outlines
const packs: { id: string; name: string; services: Service[]; file: PlaceFile }[] = []
for (const place of PLACES) {
  say(`Building ${place.name}`)
  const areas = grounds.get(place.id)!
  const services = servicesOf(place, supply, authorityOutlines.get(place.id) ?? [])
  const ids = new Set(services.map(({ id }) => id))
  const codes = new Set(areas.rows.map(({ code }) => code))
  const schools = Schools.parse(schoolsOf(place.id, schoolRows.rows, codes, metresFromArea))
  const ownOutwards = outwardsOf(place.authorities, outwards)
  const file = PlaceFile.parse({
    id: place.id,
    name: place.name,
    nation: 'england',
    bbox: areas.bbox,
    authorities: place.authorities.map((code) => ({ code, name: areas.names[code]! })),
    support: crisisSupportIn(place.authorities),
    outlines: true,
    outwards: ownOutwards,
    counts: {
      services: services.filter(({ edge }) => !edge).length,
      edge: services.filter(({ edge }) => edge).length,
      areas: areas.rows.length,
      people: areas.rows.reduce((sum, row) => sum + row.people, 0),
    },
    sources: [
      ...supplySources(supply, services),
      ...groundSources(
        digests,
        {
          imd: areas.rows.length,
          people: areas.rows.length,
          lookup: areas.rows.length,
          outlines: areas.rows.length,
          england: 0,
          codePoint: ownOutwards.reduce((sum, outward) => sum + outwards[outward]!.postcodes, 0),
          names: names.names.filter((name) => name.place === place.id).length,
          indicators: areas.rows.length,
          disabled: areas.rows.length,
          households: areas.rows.length,
        },
        areas.centresOutside,
      ),
      schoolsSource(schoolRows.sha256, schoolRows.rows.length, schools.count),
    ],
    refused: (refused.get(place.id) ?? []).map(({ source, record, name, reason }) => ({ source, record, name, reason })),
    merges: supply.merges.filter(({ id }) => ids.has(id)),
  })
  const features = services.map(compact)
  const checked = readServices(JSON.parse(JSON.stringify({ type: 'FeatureCollection', features })))
  if (checked.setAside.length > 0) throw new Error(`${place.id}: ${JSON.stringify(checked.setAside, null, 1)}`)
  rmSync(join(dataDir, place.id), { recursive: true, force: true })
  writeFeatures(dataDir, `${place.id}/services.geojson`, features)
  writeFeatures(dataDir, `${place.id}/areas.geojson`, areas.lsoaOutlines)
  writeFeatures(dataDir, `${place.id}/boundaries.geojson`, areas.boundaries)
  writeJson(
    dataDir,
    `${place.id}/water.json`,
    Water.parse({ place: place.id, ...waterRound(place.authorities.flatMap(outlinesOf), fine, england.outlines) }),
  )
  writeJson(dataDir, `${place.id}/schools.json`, schools)
  writeJson(dataDir, `${place.id}/sources.json`, file)
  packs.push({ id: place.id, name: place.name, services, file })
}

say('Building England')
writeEngland(dataDir, { lsoas, centroids, outlines: england.outlines, outwards, needs, digests, postcodeRows: codePoint.rows })
writeLibraries(dataDir, supply)

rmSync(join(dataDir, 'postcodes'), { recursive: true, force: true })
for (const table of tables) writeJson(dataDir, `postcodes/${table.outward}.json`, toPostcodeColumns(table))
writeJson(dataDir, 'placenames.json', names.names)
const programmes = readProgrammes(rawDir)
writeJson(dataDir, 'programmes.json', { sha256: programmes.raw.sha256, programmes: programmes.programmes })

writeDigests(dataDir)

const report = buildReport({ packs, supply, codePoint, tables, centroids, centroidCheck: checkCentroids(rawDir, centroids) })
writeJson(dataDir, 'report.json', report)
printReport(report)

function hashOf(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('')).digest('hex')
}
