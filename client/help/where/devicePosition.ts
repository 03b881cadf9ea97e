import type { PlaceSummary } from '../../../core/api/places.ts'
import type { Position } from '../../../core/listing/service.ts'
import { distanceToBoxM } from '../../../core/place/elsewhere/distanceToBoxM.ts'
import type { Stands } from '../../../core/seek/elsewhere/wherePosition.ts'
import { PATIENCE_MS } from '../../ui/patience.ts'

type DeviceTrouble = 'refused' | 'not found'
export type PositionTrouble = DeviceTrouble | 'outside' | 'rough' | Outside

/** In another nation, on an island of the Crown, or off every shore that is known here. */
type Outside = Exclude<Stands<never>, { place: never } | { council: string }>

export interface DevicePosition {
  at: Position
  /** Metres that it may be off, by the device's own account; Infinity where it gives none. */
  accuracyM: number
}

const MINUTE_MS = 60_000

/** The device's position, asked for once. It is used here and goes nowhere. */
export function devicePosition(): Promise<DevicePosition | DeviceTrouble> {
  if (!('geolocation' in navigator)) return Promise.resolve('not found')
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ at: [coords.longitude, coords.latitude], accuracyM: accuracyOf(coords.accuracy) }),
      ({ code, PERMISSION_DENIED }) => resolve(code === PERMISSION_DENIED ? 'refused' : 'not found'),
      { timeout: PATIENCE_MS, maximumAge: 5 * MINUTE_MS },
    )
  })
}

const accuracyOf = (metres: unknown): number => (typeof metres === 'number' && metres >= 0 ? metres : Infinity)

/** The place whose extent holds a position and that lists help: the open one first, else the one whose middle is nearest. null = none. */
export function placeAround([lon, lat]: Position, here: string | null, places: readonly PlaceSummary[]): string | null {
  const around = places.filter(
    ({ bbox: [west, south, east, north], counts }) => counts.services > 0 && west <= lon && lon <= east && south <= lat && lat <= north,
  )
  const offset = ({ bbox: [west, south, east, north] }: PlaceSummary) => Math.hypot((west + east) / 2 - lon, (south + north) / 2 - lat)
  return (around.find(({ id }) => id === here) ?? around.toSorted((a, b) => offset(a) - offset(b))[0])?.id ?? null
}

/** The places that list help and that a rough position may lie in: those whose extent is no farther than it may be off. */
export const placesAbout = ({ at, accuracyM }: DevicePosition, places: readonly PlaceSummary[]): PlaceSummary[] =>
  places.filter(({ bbox, counts }) => counts.services > 0 && distanceToBoxM(at, bbox) <= accuracyM)
