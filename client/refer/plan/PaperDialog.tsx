import { Trans } from '@lingui/react/macro'
import { useEffect, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

/** A sheet as it will be on paper, over the page: printed, it stands alone. @param close is called however it is left */
export function PaperDialog({ title, close, children }: { title: string; close: () => void; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  return createPortal(
    <dialog className="paper" ref={dialog} aria-label={title} onClose={close}>
      <div className="paper-tools">
        <button type="button" className="button" onClick={() => print()}>
          <Trans>Print, or save as PDF</Trans>
        </button>
        <button type="button" className="button button-quiet" onClick={close}>
          <Trans>Back to the desk</Trans>
        </button>
      </div>
      <div className="paper-sheet">{children}</div>
    </dialog>,
    document.body,
  )
}
