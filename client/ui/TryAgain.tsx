import { Trans } from '@lingui/react/macro'

/** Tries again. The button goes meanwhile, and would take the focus with it, so the page itself has it first. */
export function TryAgain({ retry, className = 'button' }: { retry: () => void; className?: string }) {
  const again = () => {
    document.getElementById('main')?.focus({ preventScroll: true })
    retry()
  }
  return (
    <button className={className} type="button" onClick={again}>
      <Trans>Try again</Trans>
    </button>
  )
}
