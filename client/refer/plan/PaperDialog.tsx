import { Trans } from '@lingui/react/macro'
import { useEffect, useRef, type ReactNode } from 'react'

/** A sheet as it will be on paper, over the desk: printed, it stands alone. @param close is called however it is left */
export function PaperDialog({ title, close, children }: { title: string; close: () => void; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
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
