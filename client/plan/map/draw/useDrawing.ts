import { useEffect, useMemo, useRef } from 'react'
import { isServiceType } from '../../../../core/listing/taxonomy.ts'
import { useDeskView } from '../../desk/deskView.ts'
import type { DeskAreas } from '../../engine/answers.ts'
import { useMapClasses } from '../classes/useMapClasses.ts'
import type { Laid } from '../overlay/laidOverlay.ts'
import { areaLooks } from './areaLooks.ts'
import { boxWithin } from './boxWithin.ts'
import type { Choropleth, MapDoor } from './choroplethOptions.ts'
import { doorKindOf } from './doorKind.ts'
import { placeNames } from './placeNames.ts'

/** Keeps the map as the desk has it: colours, doors, names, bare ground, the area chosen, and what other parts lay over it. */
export function useDrawing(map: Choropleth | null, laid: Laid): void {
  const { place, areas, question, state, answers } = useDeskView()
  const { columns, listings } = state
  const { rows } = columns
  const { areas: classes } = useMapClasses()
  const { area: selected, types, within } = question
  const singled = laid.areas
  const key = types.join()
  useEffect(() => {
    const isSingled = singled && ((row: number) => singled.has(areas.code[row]!))
    map?.paint(areas.code, areaLooks(areas.code.length, rows, classes, isSingled))
  }, [map, areas, rows, classes, singled])
  const moved = laid.markers.map(({ marker }) => marker.at.join()).join(';')
  const doors = useMemo(() => {
    const underMarkers = new Set(moved.split(';'))
    const asked = key.split(',').filter(isServiceType)
    return listings.flatMap(({ id, at, types: kinds }): MapDoor[] =>
      at === null || underMarkers.has(at.join()) ? [] : [{ id, at, kind: doorKindOf(kinds, asked) }],
    )
  }, [listings, moved, key])
  useEffect(() => map?.showDoors(doors), [map, doors])
  useEffect(() => map?.showNames(placeNames(areas, rows, rows.length === areas.code.length)), [map, areas, rows])
  const bare = question.ground ? (answers.ground?.outline ?? null) : null
  useEffect(() => map?.showBare(bare), [map, bare])
  useEffect(() => map?.showShapes(laid.shapes), [map, laid.shapes])
  useEffect(() => map?.pick(laid.picking), [map, laid.picking])
  const row = selected === null ? -1 : areas.code.indexOf(selected)
  const [lon, lat] = row === -1 ? [] : [areas.lon[row], areas.lat[row]]
  useEffect(() => {
    map?.select(lon === undefined ? null : selected, lon === undefined || lat === undefined ? null : [lon, lat])
  }, [map, selected, lon, lat])
  // The map begins at what is asked about, and goes elsewhere when that changes and its areas have come.
  const seen = useRef(within)
  const come = within === null ? rows.length === areas.code.length : isOf(areas, rows[0], within)
  useEffect(() => {
    map?.outline(within)
    if (map === null || !come || seen.current === within) return
    seen.current = within
    map.goTo(within === null ? place.bbox : boxWithin(areas, rows))
  }, [map, within, come, rows, areas, place])
}

const isOf = ({ authority, ward }: DeskAreas, row: number | undefined, code: string): boolean =>
  row !== undefined && (authority[row] === code || ward[row] === code)
