import { useContext } from 'react'
import { useLingui } from '@lingui/react/macro'
import { useDeskView } from '../../desk/deskView.ts'
import { readColours } from '../draw/mapColours.ts'
import { useMapLegend } from '../legend/useMapLegend.ts'
import { MapCanvasPlace } from './mapCanvasPlace.ts'
import { mapPicture } from './mapPicture.ts'
import { useMapCredits } from './useMapCredits.ts'

/**
 * Makes a picture of the map as it stands, for whoever is inside `MapOverlays`.
 *
 * @returns what makes it, given the sentence that is its title; the PNG comes without a map where the browser draws none
 */
export function useMapPicture(): (headline: string) => Promise<Blob> {
  const { t } = useLingui()
  const { before } = useDeskView()
  const credits = useMapCredits()
  const legend = useMapLegend()
  const canvas = useContext(MapCanvasPlace)
  return (headline) => {
    const root = document.documentElement
    return mapPicture({
      map: canvas.current,
      headline,
      mark: before === null ? null : t`Scenario – not as it is`,
      legend,
      credits,
      colours: readColours(root),
      font: getComputedStyle(document.body).fontFamily,
      dir: getComputedStyle(root).direction === 'rtl' ? 'rtl' : 'ltr',
    })
  }
}
