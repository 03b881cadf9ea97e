import { useState } from 'react'
import { Trans } from '@lingui/react/macro'
import { useDeskView } from '../../desk/deskView.ts'
import { useMapPicture } from './useMapPicture.ts'

/** The map with its sentence, legend and credits as a file, made in the page. */
export function SavePicture() {
  const { place } = useDeskView()
  const picture = useMapPicture()
  const [fault, setFault] = useState<string | null>(null)
  const save = async () => {
    try {
      setFault(null)
      saveBlob(`map-${place.id}.png`, await picture(headlineShown()))
    } catch (error) {
      setFault((error as Error).message)
    }
  }
  return (
    <>
      <button type="button" className="button button-quiet" onClick={() => void save()}>
        <Trans>Save as a picture</Trans>
      </button>
      {fault !== null && <p role="alert">{fault}</p>}
    </>
  )
}

/** As it is read on the page, so that picture and page never say two things. */
const headlineShown = (): string => document.querySelector('.plan-headline')?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? ''

function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
