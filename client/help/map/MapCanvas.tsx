import 'leaflet/dist/leaflet.css'
import './map.css'
import './layers.css'
import './pins/pins.css'
import './pins/popup.css'
import { useQuery } from '@tanstack/react-query'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { divIcon, type LatLngTuple, type Map as LeafletMap } from 'leaflet'
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type MouseEvent, type RefObject } from 'react'
import { createPortal } from 'react-dom'
import { GeoJSON, MapContainer, Marker, Popup, TileLayer, useMap, useMapEvents } from 'react-leaflet'
import type { PlaceSummary } from '../../../core/api/places.ts'
import type { Found } from '../../../core/seek/search.ts'
import type { Position } from '../../../core/listing/service.ts'
import { MAX_ZOOM } from './pins/clusters.ts'
import { labelsOf, type Label } from './labels.ts'
import { MapFoot } from './MapFoot.tsx'
import { MapPins } from './pins/MapPins.tsx'
import { MapTools } from './MapTools.tsx'
import { guardGestures } from './moving.ts'
import type { Mark } from './pins/marks.ts'
import { NotOnMap } from './NotOnMap.tsx'
import { doorOf } from './doorOf.ts'
import { PinPopup } from './pins/PinPopup.tsx'
import { hereElement, labelElement } from './markerElements.ts'
import { usePins, type Drawn, type Pins } from './pins/usePins.ts'
import { useKeys } from './useKeys.ts'
import { MIN_ZOOM, viewOf, type View } from './view.ts'
import { boundariesQuery } from '../fetch/ground.ts'

export interface MapCanvasProps {
  place: PlaceSummary
  /** The very answers of the list. */
  found: readonly Found[]
  from: Position | null
  pointedAt: string | null
  onPoint: (id: string | null) => void
  /** It was opened by a press: the reader is put at it. False = it opened by itself, beside the list. */
  asked: boolean
}

const latLng = ([lon, lat]: Position): LatLngTuple => [lat, lon]

/**
 * The closest that the map of a person's surroundings goes by itself. A finer tile is the path of a few streets: which of them are asked for
 * first would tell whoever serves them where somebody lives. Whoever moves the map themselves may look closer.
 */
const CLOSEST_TO_PERSON = 14
/** Where nobody's place is on it. */
const CLOSEST = 16

const fit = (map: LeafletMap, view: View, maxZoom: number) => map.fitBounds(view, { maxZoom, animate: false })

/** The map of the answers: tools, pins, credit (one tab stop each), and beside it what has no door. The only file that knows its engine. */
export function MapCanvas({ place, found, from, pointedAt, onPoint, asked }: MapCanvasProps) {
  const { t } = useLingui()
  const [map, setMap] = useState<LeafletMap | null>(null)
  const [zoom, setZoom] = useState<number | null>(null)
  const [tilesAway, setTilesAway] = useState(false)
  const [said, setSaid] = useState('')
  const view = useView(place, found, from)
  const closest = from === null ? CLOSEST : CLOSEST_TO_PERSON
  const section = useRef<HTMLElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const pins = useRef<Pins>(null)
  useEffect(() => {
    if (!asked) return
    section.current?.scrollIntoView({ block: 'nearest' })
    section.current?.querySelector('button')?.focus({ preventScroll: true })
  }, [asked])
  useKeys(section, (key) => key === 'Escape' && pins.current?.onEscape() === true)
  useEffect(() => (map && frame.current ? guardGestures(map, frame.current) : undefined), [map])
  return (
    <>
      <section className="map-section" aria-label={t`Map of the answers. The list says the same in words.`} ref={section}>
        <MapTools map={map} zoom={zoom ?? map?.getZoom() ?? null} onHome={() => map && fit(map, view, closest)} />
        <div className="map-frame" ref={frame}>
          <MapContainer
            className="map"
            bounds={view}
            boundsOptions={{ maxZoom: closest }}
            maxZoom={MAX_ZOOM}
            minZoom={MIN_ZOOM}
            keyboard={false}
            zoomControl={false}
            attributionControl={false}
            zoomAnimation={false}
            fadeAnimation={false}
            inertia={false}
            ref={setMap}
          >
            <BaseLayer place={place} onTilesAway={() => setTilesAway(true)} />
            <FollowView view={view} closest={closest} />
            {from !== null && <Here from={from} />}
            <PinLayer found={found} pointedAt={pointedAt} onPoint={onPoint} pinsRef={pins} />
            <InView
              found={found}
              onSeen={(count, now) => {
                setSaid(t`${plural(count, { one: '# place', other: '# places' })} in view`)
                setZoom(now)
              }}
            />
          </MapContainer>
        </div>
        <MapFoot tilesAway={tilesAway} said={said} />
      </section>
      <NotOnMap found={found} />
    </>
  )
}

/** The view of the answers. It stays the same while its corners do, so that a clock that ticks does not move the map. */
function useView(place: PlaceSummary, found: readonly Found[], from: Position | null): View {
  const corners = JSON.stringify(viewOf(place, found, from))
  return useMemo(() => JSON.parse(corners) as View, [corners])
}

function FollowView({ view, closest }: { view: View; closest: number }) {
  const map = useMap()
  useEffect(() => {
    fit(map, view, closest)
  }, [map, view, closest])
  return null
}

/** Tells how many answers stand in view after each move. */
function InView({ found, onSeen }: { found: readonly Found[]; onSeen: (count: number, zoom: number) => void }) {
  const map = useMapEvents({
    moveend: () => {
      const bounds = map.getBounds()
      const seen = found.filter(({ service }) => {
        const at = doorOf(service)
        return at !== null && bounds.contains(latLng(at))
      })
      onSeen(seen.length, map.getZoom())
    },
  })
  return null
}

function PinLayer({ found, pointedAt, onPoint, pinsRef }: PinLayerProps) {
  const map = useMap()
  const drawn = useDrawn()
  const pins = usePins(map, found, drawn)
  const { open, onPress: press } = pins
  const dragged = useRef(false)
  useLayoutEffect(() => {
    pinsRef.current = pins
  })
  const [x, y] = open?.px ?? [0, 0]
  const [left, top] = drawn.origin
  const at = useMemo(() => map.layerPointToLatLng([x - left, y - top]), [map, x, y, left, top])
  useMapEvents({
    mousedown: () => {
      dragged.current = false
    },
    dragstart: () => {
      dragged.current = true
    },
    click: ({ originalEvent: { target } }) => {
      if (!(target instanceof Element && target.closest('.pin'))) pins.fold()
    },
    moveend: () => {
      if (open !== null && !map.getBounds().contains(at)) pins.closePopup()
    },
  })
  // A drag of the map that starts on a pin ends in a click on it.
  const onPress = useCallback((mark: Mark, { detail }: MouseEvent) => void ((detail === 0 || !dragged.current) && press(mark)), [press])
  const pane = map.getPane('markerPane')
  return (
    <>
      {pane && createPortal(<MapPins {...pins} {...{ onPress, drawn, pointedAt, onPoint }} open={open?.key ?? null} />, pane)}
      {open && (
        <Popup
          key={open.key}
          position={at}
          offset={[0, -12]}
          minWidth={220}
          maxWidth={270}
          closeButton={false}
          autoPan={false}
          autoClose={false}
          closeOnClick={false}
          closeOnEscapeKey={false}
        >
          <PinPopup map={map} found={open.members[0]} onClose={pins.onEscape} />
        </Popup>
      )}
    </>
  )
}

interface PinLayerProps extends Pick<MapCanvasProps, 'found' | 'pointedAt' | 'onPoint'> {
  /** Where the pins leave what Escape does. */
  pinsRef: RefObject<Pins | null>
}

/** Follows the engine's zoom, the corner it draws from, and what is in view. */
function useDrawn(): Drawn {
  const read = (): Drawn => {
    const { x, y } = map.getPixelOrigin()
    const { min = { x, y }, max = { x, y } } = map.getPixelBounds()
    const corners: Drawn['view'] = [
      [min.x, min.y],
      [max.x, max.y],
    ]
    return { zoom: map.getZoom(), origin: [x, y], view: corners }
  }
  const follow = () => setDrawn(read())
  const map = useMapEvents({ zoom: follow, viewreset: follow, moveend: follow })
  const [drawn, setDrawn] = useState(read)
  return drawn
}

const Here = ({ from }: { from: Position }) => (
  <Marker
    position={latLng(from)}
    icon={divIcon({ className: 'pin-box', html: hereElement(), iconSize: [20, 20] })}
    keyboard={false}
    interactive={false}
  />
)

/** Outlines and names are our own and always there; streets lie below them when they can be had. */
function BaseLayer({ place, onTilesAway }: { place: PlaceSummary; onTilesAway: () => void }) {
  const url = place.files.boundaries
  const { data } = useQuery({ ...boundariesQuery(url ?? ''), enabled: url !== null })
  const labels = useMemo(() => (data === undefined ? [] : labelsOf(data)), [data])
  return (
    <>
      <TileLayer url="/tiles/{z}/{x}/{y}" maxZoom={MAX_ZOOM} eventHandlers={{ tileerror: onTilesAway }} />
      {data && (
        <GeoJSON
          key={url}
          data={data}
          interactive={false}
          style={(feature) => ({ className: feature?.properties?.kind === 'authority' ? 'outline-authority' : 'outline-ward' })}
        />
      )}
      <Labels labels={labels} />
    </>
  )
}

const WARD_ZOOM = 13

function Labels({ labels }: { labels: readonly Label[] }) {
  const map = useMap()
  const [, redraw] = useState(0)
  useMapEvents({ moveend: () => redraw((count) => count + 1) })
  const kind = map.getZoom() >= WARD_ZOOM ? 'ward' : 'authority'
  const bounds = map.getBounds().pad(0.1)
  return labels
    .filter((label) => label.kind === kind && bounds.contains(latLng(label.at)))
    .map(({ code, name, at }) => (
      <Marker
        key={code}
        position={latLng(at)}
        icon={divIcon({ className: 'label-box', html: labelElement(name), iconSize: [0, 0] })}
        keyboard={false}
        interactive={false}
        zIndexOffset={-5000}
      />
    ))
}
