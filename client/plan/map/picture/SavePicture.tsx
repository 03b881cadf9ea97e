import { useState } from 'react'
import { Trans, useLingui } from '@lingui/react/macro'
import { headlineText } from '../../answer/headlineText.ts'
import { useDeskView } from '../../desk/deskView.ts'
import { saveFile } from '../../../ui/saveFile.ts'
import { useMapPicture } from './useMapPicture.ts'

/** The map with its sentence, legend and credits as a file, made in the page. */
export function SavePicture() {
  const { i18n } = useLingui()
  const view = useDeskView()
  const picture = useMapPicture()
  const [fault, setFault] = useState<string | null>(null)
  const save = async () => {
    try {
      setFault(null)
      saveFile(`map-${view.place.id}.png`, await picture(headlineText(i18n, view)), 'image/png')
    } catch (error) {
      setFault((error as Error).message)
    }
  }
  return (
    <>
      <button type="button" className="button button-quiet" onClick={() => void save()}>
        <Trans>Save picture</Trans>
      </button>
      {fault !== null && <p role="alert">{fault}</p>}
    </>
  )
}
