import { useState } from 'react'
import { Trans } from '@lingui/react/macro'
import { useDeskView } from '../../desk/deskView.ts'
import { saveFile } from '../../../ui/saveFile.ts'
import { useMapPicture } from './useMapPicture.ts'

/** The map with its sentence, legend and credits as a file, made in the page. */
export function SavePicture() {
  const { place } = useDeskView()
  const picture = useMapPicture()
  const [fault, setFault] = useState<string | null>(null)
  const save = async () => {
    try {
      setFault(null)
      saveFile(`map-${place.id}.png`, await picture(headlineShown()), 'image/png')
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

/** As it is read on the page, so that picture and page never say two things. */
const headlineShown = (): string => document.querySelector('.plan-headline')?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? ''
