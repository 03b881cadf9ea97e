import type { LatLngTuple, Map as LeafletMap } from 'leaflet'
import { useCallback, useMemo, useState } from 'react'
import type { Found } from '../../../../core/seek/search.ts'
import { clusterFound, MAX_ZOOM, type WorldPx } from './clusters.ts'
import { marksOf, type Mark, type Spread } from './marks.ts'
import { reveal } from '../moving.ts'

/** What the engine draws now, in px of the world. */
export interface Drawn {
  zoom: number
  /** Where its layers begin. */
  origin: WorldPx
  /** North-west and south-east corners of what is in view. */
  view: readonly [WorldPx, WorldPx]
}

export interface Pins {
  marks: readonly Mark[]
  spread: Spread | null
  /** The pin whose popup is open. */
  open: Mark | null
  active: string | null
  focusOn: string | null
  onFocused: () => void
  onActive: (mark: Mark, element: HTMLElement) => void
  onPress: (mark: Mark) => void
  onShow: (element: Element) => void
  /** Closes what was opened last: the popup, else the fan. The reader goes back to the pin it came from. True = something was open. */
  onEscape: () => boolean
  /** Closes the popup, wherever the reader is then. */
  closePopup: () => void
  /** Closes all, because the reader has pressed elsewhere. */
  fold: () => void
}

/** What is open, spread and within reach among the pins. */
export function usePins(map: LeafletMap, found: readonly Found[], { zoom }: Drawn): Pins {
  const [openKey, setOpen] = useState<string | null>(null)
  const [spreadAt, setSpread] = useState<{ key: string; zoom: number } | null>(null)
  const [active, setActive] = useState<string | null>(null)
  const [focusOn, setFocusOn] = useState<string | null>(null)
  const clusters = useMemo(() => clusterFound(found, zoom), [found, zoom])
  const spreadKey = spreadAt?.zoom === zoom ? spreadAt.key : null
  const { marks, spread } = useMemo(() => marksOf(clusters, spreadKey), [clusters, spreadKey])
  const open = marks.find(({ key, press }) => key === openKey && press === 'open') ?? null

  const closePopup = useCallback(() => setOpen(null), [])
  const fold = useCallback(() => {
    setOpen(null)
    setSpread(null)
  }, [])
  const onShow = useCallback((element: Element) => reveal(map, element), [map])
  const onFocused = useCallback(() => setFocusOn(null), [])
  const onActive = useCallback(
    ({ key }: Mark, element: HTMLElement) => {
      setActive(key)
      if (element.matches(':focus-visible')) reveal(map, element)
    },
    [map],
  )
  const onPress = useCallback(
    ({ key, members, press }: Mark) => {
      const [first] = members
      switch (press) {
        case 'open':
          setOpen((before) => (before === key ? null : key))
          break
        case 'zoom':
          setOpen(null)
          setFocusOn(first.service.id)
          zoomInto(map, members)
          break
        case 'spread':
          setOpen(null)
          setSpread({ key, zoom })
          setFocusOn(first.service.id)
          break
        case 'fold':
          fold()
          break
        default:
          press satisfies never
      }
    },
    [map, zoom, fold],
  )
  const onEscape = () => {
    if (open !== null) {
      setOpen(null)
      setFocusOn(open.key)
      return true
    }
    if (spread === null || spreadKey === null) return false
    setSpread(null)
    setFocusOn(spreadKey)
    return true
  }
  return { marks, spread, open, active, focusOn, onFocused, onActive, onPress, onShow, onEscape, closePopup, fold }
}

const EDGE_PX = 40

/** As near as holds all members, and one level nearer at the least. */
function zoomInto(map: LeafletMap, members: readonly Found[]): void {
  const before = map.getZoom()
  const corners = members.flatMap(({ service: { at } }): LatLngTuple[] => (at === null ? [] : [[at[1], at[0]]]))
  map.fitBounds(corners, { padding: [EDGE_PX, EDGE_PX], maxZoom: MAX_ZOOM, animate: false })
  if (map.getZoom() <= before) map.setZoom(before + 1, { animate: false })
}
