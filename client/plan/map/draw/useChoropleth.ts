import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { inTime } from '../../../ui/patience.ts'
import type { Choropleth, ChoroplethOptions } from './choroplethOptions.ts'

type MapState = { status: 'waiting' } | { status: 'drawn'; map: Choropleth } | { status: 'failed' }

/** Fetches the map library, draws into the box once, and takes the map away with it. `failed` where the browser cannot draw it. */
export function useChoropleth(box: RefObject<HTMLDivElement | null>, options: Omit<ChoroplethOptions, 'onFail'>): MapState {
  const [state, setState] = useState<MapState>({ status: 'waiting' })
  const { outlines, boundaries, bbox, tiles } = options
  const latest = useRef(options)
  useLayoutEffect(() => {
    latest.current = options
  })
  useEffect(() => {
    let gone = false
    let map: Choropleth | null = null
    const fail = () => setState({ status: 'failed' })
    const draw = async () => {
      const { drawChoropleth } = await inTime(import('./choropleth.ts'))
      if (gone || box.current === null) return
      map = drawChoropleth(box.current, {
        outlines,
        boundaries,
        bbox,
        tiles,
        start: latest.current.start,
        words: latest.current.words,
        onHover: (over) => latest.current.onHover(over),
        onPress: (pressed) => latest.current.onPress(pressed),
        onFail: fail,
      })
      setState({ status: 'drawn', map })
    }
    draw().catch(fail)
    const scheme = matchMedia('(prefers-color-scheme: dark)')
    const recolour = () => map?.recolour()
    scheme.addEventListener('change', recolour)
    return () => {
      gone = true
      scheme.removeEventListener('change', recolour)
      map?.remove()
    }
  }, [box, outlines, boundaries, bbox, tiles])
  return state
}
