import { useContext } from 'react'
import { useLingui } from '@lingui/react/macro'
import { dateWords } from '../../../i18n/timeWords.ts'
import { dayOf } from '../../desk/dayOf.ts'
import { useDeskView } from '../../desk/deskView.ts'
import { readColours } from '../draw/mapColours.ts'
import { useMapLegend } from '../legend/useMapLegend.ts'
import { MapCanvasPlace } from './mapCanvasPlace.ts'
import { mapPicture } from './mapPicture.ts'

/**
 * Makes a picture of the map as it stands, for whoever is inside `MapOverlays`.
 *
 * @returns what makes it, given the sentence that is its title; the PNG comes without a map where the browser draws none
 */
export function useMapPicture(): (headline: string) => Promise<Blob> {
  const { i18n, t } = useLingui()
  const { at, before } = useDeskView()
  const legend = useMapLegend()
  const canvas = useContext(MapCanvasPlace)
  const date = dateWords(i18n, dayOf(at))
  return (headline) => {
    const root = document.documentElement
    return mapPicture({
      map: canvas.current,
      headline,
      mark: before === null ? null : t`Scenario – not as it is`,
      legend,
      credits: [
        t`Neighbourhoods (LSOA 2021): people of mid-2022; Indices of Deprivation 2025. Listings as known on ${date}.`,
        t`© OpenStreetMap contributors. Outlines: Office for National Statistics, OS data © Crown copyright. Together Map.`,
      ],
      colours: readColours(root),
      font: getComputedStyle(document.body).fontFamily,
      dir: getComputedStyle(root).direction === 'rtl' ? 'rtl' : 'ltr',
    })
  }
}
