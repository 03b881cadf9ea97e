import { Trans } from '@lingui/react/macro'
import { useEffect, useRef, type ReactNode } from 'react'
import { showPaper } from './paper.ts'

const close = (): void => showPaper(null)

/** A sheet as it will be on paper, over the desk: printed, it stands alone. What it was made of may go while it lies there: so does it. */
export function PaperDialog({ title, children }: { title: string; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => {
      shown?.close()
      close()
    }
  }, [])
  return (
    <dialog className="paper" ref={dialog} aria-label={title} onClose={close}>
      <p className="paper-tools">
        <button type="button" className="button button-quiet" onClick={close}>
          <Trans>Back to the desk</Trans>
        </button>
      </p>
      {children}
    </dialog>
  )
}
