import { useLingui } from '@lingui/react/macro'
import { dateWords } from '../../../i18n/timeWords.ts'
import { dayOf } from '../../desk/dayOf.ts'
import { useDeskView } from '../../desk/deskView.ts'

/** Whose work the map is, and of when. */
export function useMapCredits(): readonly [string, string] {
  const { i18n, t } = useLingui()
  const { at } = useDeskView()
  const date = dateWords(i18n, dayOf(at))
  return [
    t`Neighbourhoods (LSOA 2021): people of mid-2022; Indices of Deprivation 2025. Listings as known on ${date}.`,
    t`© OpenStreetMap contributors. Outlines: Office for National Statistics, OS data © Crown copyright. Together Map.`,
  ]
}
