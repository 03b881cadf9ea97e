import 'leaflet/dist/leaflet.css'
import '../ui/map.css'
import { useQuery } from '@tanstack/react-query'
import { Trans, useLingui } from '@lingui/react/macro'
import { divIcon, latLngBounds, type LatLngTuple } from 'leaflet'
import { useEffect, useMemo, useState } from 'react'
import { GeoJSON, MapContainer, Marker, Popup, TileLayer, useMap, useMapEvents } from 'react-leaflet'
import type { PlaceSummary } from '../../core/api.ts'
import type { Found } from '../../core/search.ts'
import type { Position } from '../../core/service.ts'
import { groupOf } from '../../core/taxonomy.ts'
import { Icon } from '../ui/icons/Icon.tsx'
import { useHere } from './links.ts'
import { clusterFound, type Cluster } from './map/clusters.ts'
import { labelsOf, type Label } from './map/labels.ts'
import { clusterElement, hereElement, labelElement, pinElement } from './map/pins.ts'
import { PopupEntry } from './map/PopupEntry.tsx'
import { viewOf, type View } from './map/view.ts'
import { boundariesQuery } from './query.ts'
import { shownType } from './ServiceCard.tsx'

export interface MapCanvasProps {
  place: PlaceSummary
  /** The very answers of the list. */
  found: readonly Found[]
  from: Position | null
  pointedAt: string | null
  onPoint: (id: string | null) => void
}

const latLng = ([lon, lat]: Position): LatLngTuple => [lat, lon]

/** The map of the answers. The only file that knows its engine. */
export function MapCanvas({ place, found, from, pointedAt, onPoint }: MapCanvasProps) {
  const { t } = useLingui()
  const [tilesAway, setTilesAway] = useState(false)
  const view = useMemo(() => viewOf(place, found, from), [place, found, from])
  return (
    <>
      <section className="map-frame" aria-label={t`Map of the answers. The list says the same in words.`}>
        <MapContainer className="map" bounds={view} maxZoom={18} minZoom={8} zoomControl={false} attributionControl={false}>
          <BaseLayer place={place} onTilesAway={() => setTilesAway(true)} />
          <FollowView view={view} />
          {from !== null && (
            <Marker
              position={latLng(from)}
              icon={divIcon({ className: 'pin-box', html: hereElement(), iconSize: [20, 20] })}
              keyboard={false}
              interactive={false}
            />
          )}
          <Pins found={found} pointedAt={pointedAt} onPoint={onPoint} />
          <ZoomButtons />
        </MapContainer>
      </section>
      <p className="map-credit quiet">
        {tilesAway && (
          <output>
            <Trans>Street pictures are away just now; outlines and names are still here.</Trans>{' '}
          </output>
        )}
        <a href="https://www.openstreetmap.org/copyright" rel="noopener noreferrer">
          © OpenStreetMap contributors
        </a>
        {' · '}
        <Trans>Outlines: Office for National Statistics, OS data © Crown copyright</Trans>
      </p>
    </>
  )
}

function FollowView({ view }: { view: View }) {
  const map = useMap()
  useEffect(() => {
    map.fitBounds(view, { maxZoom: 16, animate: false })
  }, [map, view])
  return null
}

/** Outlines and names are our own and always there; streets lie below them when they can be had. */
function BaseLayer({ place, onTilesAway }: { place: PlaceSummary; onTilesAway: () => void }) {
  const url = place.files.boundaries
  const { data } = useQuery({ ...boundariesQuery(url ?? ''), enabled: url !== null })
  const labels = useMemo(() => (data === undefined ? [] : labelsOf(data)), [data])
  return (
    <>
      <TileLayer url="/tiles/{z}/{x}/{y}" maxZoom={18} eventHandlers={{ tileerror: onTilesAway }} />
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

function Pins({ found, pointedAt, onPoint }: Pick<MapCanvasProps, 'found' | 'pointedAt' | 'onPoint'>) {
  const map = useMap()
  const [zoom, setZoom] = useState(map.getZoom())
  useMapEvents({ zoomend: () => setZoom(map.getZoom()) })
  const clusters = useMemo(() => clusterFound(found, zoom), [found, zoom])
  return clusters.map((cluster) => (
    <Pin key={cluster.key} cluster={cluster} pointed={cluster.members.some(({ service }) => service.id === pointedAt)} onPoint={onPoint} />
  ))
}

function Pin({ cluster: { at, members }, pointed, onPoint }: { cluster: Cluster; pointed: boolean; onPoint: (id: string | null) => void }) {
  const map = useMap()
  const { types } = useHere()
  const [first] = members as [Found, ...Found[]]
  const alone = members.length === 1
  const group = groupOf(shownType(first.service.types, types))
  const unsure = first.open.state === 'not confirmed' || first.open.state === 'closed'
  const icon = useMemo(
    () =>
      divIcon({
        className: 'pin-box',
        html: alone ? pinElement(group, unsure, pointed) : clusterElement(members.length, pointed),
        iconSize: alone ? [34, 34] : [38, 38],
      }),
    [alone, group, unsure, pointed, members.length],
  )
  const spread = !members.every(({ service }) => service.at?.join() === first.service.at?.join())
  const zoomIn = () =>
    map.fitBounds(latLngBounds(members.flatMap(({ service }) => (service.at === null ? [] : [latLng(service.at)]))), {
      padding: [48, 48],
      maxZoom: 17,
    })
  return (
    <Marker
      position={latLng(at)}
      icon={icon}
      keyboard={false}
      zIndexOffset={pointed ? 1000 : 0}
      eventHandlers={{ mouseover: () => onPoint(first.service.id), mouseout: () => onPoint(null), ...(spread ? { click: zoomIn } : {}) }}
    >
      {!spread && (
        <Popup minWidth={220} maxWidth={280} closeButton={false}>
          {members.map((member) => (
            <PopupEntry key={member.service.id} found={member} />
          ))}
        </Popup>
      )}
    </Marker>
  )
}

function ZoomButtons() {
  const { t } = useLingui()
  const map = useMap()
  return (
    <div className="zoom leaflet-top leaflet-left">
      <button className="leaflet-control" type="button" aria-label={t`Zoom in`} onClick={() => map.zoomIn()}>
        <Icon name="plus" />
      </button>
      <button className="leaflet-control" type="button" aria-label={t`Zoom out`} onClick={() => map.zoomOut()}>
        <Icon name="minus" />
      </button>
    </div>
  )
}
